"""The ways into the archive, one file each, in the order in which the site offers them."""

from voices.indexes import access, councils, decades, forms, people, questions, regions, roles, sources, topics, years

WAYS_IN = (councils.INDEX, people.INDEX, roles.INDEX, topics.INDEX, questions.INDEX, years.INDEX, sources.INDEX)
"""Those that have a tab of their own."""

DIVISIONS = (regions.INDEX, decades.INDEX, forms.INDEX, access.INDEX)
"""Those that divide the archive into a few large parts, by which a search is narrowed too."""

INDEXES = (*WAYS_IN, *DIVISIONS)
