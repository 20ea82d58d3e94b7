"""Which words in the place of a job title say that somebody is a member of the public, who is never listed by name."""

import re

# People who use services and those close to them, alone or with a few words around: "A young carer from Leeds".
_OF_THE_PUBLIC = re.compile(
    r"(?:an? |the |former |young |unpaid |family )*"
    r"(?:service users?|users? of (?:the )?services?|care[- ]?leavers?|care[- ]experienced (?:person|young person)"
    r"|(?:looked[- ]after )?child(?:ren)?(?: in care)?|young (?:person|people)|carers?|residents?|tenants?|patients?"
    r"|clients?|members? of the public|experts? by (?:lived )?experience|mother|father|mum|dad|parents?|daughter|son"
    r"|husband|wife|widow(?:er)?|grand(?:mother|father|parent)s?|neighbours?|pupils?)"
    r"(?: (?:from|in|of|at) .*)?",
    re.IGNORECASE,
)


def is_of_the_public(title: str) -> bool:
    return _OF_THE_PUBLIC.fullmatch(" ".join(title.split())) is not None
