"""Tells members of the public from staff: people who use services, carers, care leavers, trainees, volunteers.

They are never listed by name as contributors, and interviewed only where the text gives them a post of their own.
"""

import re
from collections.abc import Iterator, Sequence

from voices.guess import posts
from voices.guess.cast import Cast, Naming
from voices.guess.reading import Reading
from voices.manuscript import Block

# What people are who do not work for a council, or are only learning to.
_LAY = (
    r"(?:service[- ]users?|users? of (?:the |our )?services?|care[- ]leavers?|(?:care|looked)[- ](?:experienced|after)"
    r"(?: \w+)?|(?:unpaid |family |foster |young |full-time )?(?<!home )carers?|tenants?|residents?|patients?"
    r"|volunteers?"
    r"|apprentices?|trainees?|experts? by (?:lived )?experience|peer (?:supporter|mentor|researcher)s?|befrienders?"
    r"|pensioners?|neighbours?|schoolboys?|schoolgirls?|pupils?|widow(?:er)?s?|campaigners?|visitors?|clients?"
    r"|grand(?:mother|father|son|daughter|parent)s?|(?:mother|father|mum|dad|parent)s?(?:[- ]of[- ]\w+)?"
    r"|daughters?|sons?|adopters?|adoptive (?:mother|father|parent)s?|foster (?:mother|father|mum|dad|parent)s?)"
)

# Those words as the end of a description, and not at the head of a title such as "volunteer co-ordinator".
_ALONE = rf"{_LAY}\b(?![’'-])"

# What somebody is said to be behind their name: ", a young carer from", " is one of two trainees".
_BEHIND = re.compile(
    rf"(?:,? (?:who )?(?:is|was|has been)|,| \()(?: also| now| one of)? ?(?:an?|the|two|three|its|their|our|\d+)?"
    rf"(?: ?[\w-]+){{0,3}}? ?\b(?P<lay>{_ALONE})",
    re.IGNORECASE,
)

# What shows that such a word stands in a job title: "manager for carers".
_IN_A_TITLE = re.compile(rf"\b(?:for|of|with|to|and|from)\b|{posts.HEAD_WORD.pattern}", re.IGNORECASE)

# What somebody is before their name: "carer Ada Plum", "her mother, Ada Plum".
_BEFORE = re.compile(rf"\b{_ALONE},? $", re.IGNORECASE)

# What somebody is by a pronoun: "She is a care leaver".
_BY_PRONOUN = re.compile(
    rf"\b(?:[Ss]he|[Hh]e|[Tt]hey)(?: is|['’]s| are| was)(?: also| now| one of)? ?(?:an?|the|two|three)?"
    rf"(?: ?[\w-]+){{0,3}}? ?\b(?P<lay>{_ALONE})"
)

# An age behind a name: ", 22, grew up in", " (67)".
_AGE = re.compile(r"(?:, | \(| is |, who is )(?:aged? )?(?P<age>\d{1,3})(?:,| years?\b|\)|\.| and\b)")

# What may stand between an age and a post.
_TO_POST = re.compile(
    r"[ ,]*(?:who )?(?:(?:is|has been|was|became|works as|now|an?|the|its|our|currently|new)(?: |$))*"
)

# A heading over the story of somebody who uses a service.
_STORY = re.compile(r"case stud(?:y|ies)\b|\b\w+['’]s story\b|service user|carer['’]s (?:view|story)", re.IGNORECASE)

# A post that is that of a learner, or of somebody who gives their time.
_LEARNS = re.compile(
    r"^(?:trainee|apprentice|student)\b"
    r"|(?<!for )(?<!of )(?<!with )\b(?:trainee|apprentice|volunteer|student|(?<!home )carer|befriender)s?$",
    re.IGNORECASE,
)


def is_of_a_learner(role: str) -> bool:
    return _LEARNS.search(role.strip()) is not None


def find(reading: Reading, cast: Cast) -> frozenset[str]:
    """Everybody whom the text introduces as one of the public."""
    return frozenset(
        [
            *(naming.name for naming in cast.namings if _is_lay(reading, naming)),
            *_by_pronoun(reading, cast),
            *_in_stories(reading.blocks, cast),
        ]
    )


def _is_lay(reading: Reading, naming: Naming) -> bool:
    text = reading.blocks[naming.block].text
    if _BEFORE.search(text[max(0, naming.start - 60) : naming.start]):
        return True
    behind = _BEHIND.match(text, naming.end)
    told = behind and not (
        _IN_A_TITLE.search(text[naming.end : behind.start("lay")]) or _heads_a_title(text, behind.end())
    )
    return bool(told) or _has_age_alone(reading, text, naming)


def _heads_a_title(text: str, end: int) -> bool:
    """Whether the next words make a title of it: "volunteer services manager"."""
    following = re.match(r"(?: [\w-]+){1,3}", text[end : end + 60])
    return following is not None and any(posts.is_title_word(word) for word in following[0].split()[:1])


def _has_age_alone(reading: Reading, text: str, naming: Naming) -> bool:
    """Whether an age follows a name, and no post follows the age."""
    match = _AGE.match(text, naming.end)
    if match is None or not 4 < int(match["age"]) < 110:
        return False
    rest = text[match.end() : match.end() + 200]
    between = _TO_POST.match(rest)
    post = posts.at_start(rest[between.end() if between else 0 :], reading.known.councils)
    return post is None or post.role is None or is_of_a_learner(post.role)


def _by_pronoun(reading: Reading, cast: Cast) -> Iterator[str]:
    for place, block in enumerate(reading.blocks):
        for match in _BY_PRONOUN.finditer(block.text):
            bearer = cast.before(place, match.start())
            if bearer and not _heads_a_title(block.text, match.end()):
                yield bearer.name


def _in_stories(blocks: Sequence[Block], cast: Cast) -> Iterator[str]:
    """Whoever is named first below a heading that announces a case study."""
    for place, block in enumerate(blocks):
        if block.kind == "heading" and _STORY.search(block.text):
            first = next((one for one in cast.namings if one.block > place and one.full), None)
            if first and first.block <= place + 2 and cast.first(first.name) == first:
                yield first.name
