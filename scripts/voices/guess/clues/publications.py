"""What the name of a publication looks like, and what only looks like one."""

import re

from voices.guess import posts
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Reading
from voices.sentences import count_words

# Words that only names of publications end with.
_LAST = (
    r"(?:magazine|journal|news|quarterly|weekly|fortnightly|review|times|bulletin|newsletter|gazette|chronicle|post"
    r"|herald"
    r"|observer|digest|express|mail|echo|guardian|telegraph|monthly|today|courier|ledger|lantern|argus|advertiser"
    r"|examiner|mercury|tribune|despatch|dispatch|sentinel|standard|star|record|reporter|reader|practitioner|podcast"
    r"|pod|blog|webzine|e-?zine|zine|gazetteer|messenger|register|intelligencer|independent|press|leader|citizen"
    r"|papers|broadsheet|newsletters?|almanac|inquirer|enquirer|correspondent|cylchgrawn|cylchlythyr)"
)

# The last word of a publication's name, where nothing else shows that it is one.
LAST_WORD = re.compile(rf"\b{_LAST}$", re.IGNORECASE)

# Words that names of publications have where a date or an issue stands beside them.
_WORD = re.compile(rf"\b(?:{_LAST}|voices?|report|care|matters|mj|lgc|notes|letter|desk|papers)\b", re.IGNORECASE)

# Words of places and of occasions, which a date may stand beside, too.
_OCCASION = re.compile(
    r"\b(?:conference|summit|festival|seminar|symposium|workshop|lecture|meeting|event|awards?|hall|hotel|centre"
    r"|theatre"
    r"|university|college|church|library|street|road|house|council|webinar|talk|speech|interview(?:ed)?|recorded)\b",
    re.IGNORECASE,
)

# What a publication is, without its name: "Members' newsletter", "Our monthly bulletin".
GENERIC = re.compile(
    rf"(?:(?:the|a|our|your|members['’]?|members?['’]s|staff|house|in-house|trust|team|tenants['’]|internal|monthly|weekly"
    rf"|quarterly|annual|online|news|parish) )*(?:e-?)?{_LAST}(?=\W*(?:$|[·|,(]|no\b|issue|vol|\d))",
    re.IGNORECASE,
)

# Words that names join with.
_JOINING = frozenset("of and in the for & to on y yr a an from at".split())

# The number of an issue, between a publication's name and its date.
ISSUE = re.compile(
    r"[\s,:|–—(-]+(?:(?:issue|vol(?:ume)?|no|nos|number|edition|episode|ep|series|season|part|rhifyn)\.?\s*\d+.*"
    r"|(?:spring|summer|autumn|winter)? ?(?:issue|edition).*)$",
    re.IGNORECASE,
)

# What a publication is to those who put it out: "The Teapot, the bulletin of the Guild of Brewers".
APPOSITION = re.compile(
    r",? (?:which is )?(?:the|a|an|our|its) (?:[\w-]+ ){0,3}?(?:newsletter|magazine|journal|bulletin|podcast|blog"
    r"|quarterly"
    r"|weekly|paper|newspaper|website|webzine|newssheet)\b.*",
    re.IGNORECASE,
)

# A publication with what it is behind its name: "Kit: the magazine for people who order grab rails".
_WITH_WHAT_IT_IS = re.compile(
    rf"(?P<name>[A-Z][^:,–—]{{1,40}}?)\s*[:,–—]\s*(?:the|a|an|your|our) (?:[\w'’-]+ ){{0,5}}?{_LAST}\b"
    r"(?: (?:for|of|by|from) .+)?",
    re.IGNORECASE,
)

# What a publication is, in small letters behind its name.
_KIND = re.compile(r" (?:magazine|newspaper|newsletter|journal|news|bulletin|blog|podcast|webzine|zine)$")

_LONGEST = 7
"""Words."""


def says_what_it_is(text: str) -> str | None:
    """The name of a publication in a line that also says what it is."""
    match = _WITH_WHAT_IT_IS.fullmatch(text.strip(" ."))
    return match["name"] if match and is_capitalised(match["name"]) else None


def is_publication(name: str, reading: Reading) -> bool:
    """Whether the archive knows it, or it has a word that names of publications have."""
    plain = _bare(name)
    if reading.known.sources.find(plain):
        return True
    if GENERIC.fullmatch(plain):
        return False
    if not plain[:1].isupper() or count_words(plain) > _LONGEST or posts.HEAD_WORD.search(plain):
        return False
    if not is_capitalised(_KIND.sub("", plain)):
        return False
    return LAST_WORD.search(plain) is not None or _WORD.search(plain) is not None


def may_be_publication(name: str, reading: Reading) -> bool:
    """Whether every word of it is capitalised, and it is no person, council, place or occasion."""
    plain = _bare(name)
    if GENERIC.fullmatch(plain):
        return False
    if not 1 < count_words(plain) <= _LONGEST or not is_capitalised(plain):
        return False
    is_post = posts.HEAD_WORD.search(plain) and not plain.startswith("The ")
    if is_name(clean_name(plain)) or reading.known.councils.find(plain) or is_post:
        return False
    return not _OCCASION.search(plain)


def is_capitalised(name: str) -> bool:
    return all(not word[0].isalpha() or word[0].isupper() for word in name.split() if word not in _JOINING)


def _bare(name: str) -> str:
    return ISSUE.sub("", name).strip(" ,|:–—-()[]·•")
