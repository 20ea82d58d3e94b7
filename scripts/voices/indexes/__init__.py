"""The ways into the archive, one file each, in the order in which the site offers them."""

from voices.indexes import councils, people, questions, roles, sources, topics, years

INDEXES = (councils.INDEX, people.INDEX, roles.INDEX, topics.INDEX, questions.INDEX, years.INDEX, sources.INDEX)
