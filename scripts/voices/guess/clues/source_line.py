"""Where the piece was published: "Source: …", "First published in …", a publication's name and a date."""

import re
from dataclasses import replace

from voices.guess import dates
from voices.guess.clues.clue import Clue
from voices.guess.clues.publications import APPOSITION, GENERIC, ISSUE, LAST_WORD, is_publication, may_be_publication
from voices.guess.names import clean_name, is_name
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import count_words

# Where a piece was published: "Source: …", "First published in …".
_SOURCE = re.compile(
    r"(?:source|publication|published in|published by|publisher|magazine|journal|first published|ffynhonnell"
    r"|(?:first|originally) (?:published|appeared) in|taken from|reprinted from)\s*:\s*(?P<labelled>\S.*)"
    r"|(?:(?:from the archives?|archive|editor['’]s note|note)[:.–—-]+ ?)?(?:(?:this|the) (?:article|interview|piece"
    r"|profile|blog|post|feature|story|text|conversation)\b(?: was| is"
    r"| has been)? )?"
    r"(?:(?:first|originally|also) )?(?:published|appeared|printed|posted|reprinted|reproduced)(?: first)?"
    r" (?:in|by|on|at|from|with permission from|with the permission of"
    r"|by kind permission of) (?P<told>(?-i:[A-Z]).*?)\.?"
    r"|(?:taken|reprinted|reproduced|extracted|from) from (?P<taken>(?-i:[A-Z]).*?)\.?|from (?P<simple>(?-i:[A-Z]).*)",
    re.IGNORECASE,
)

# The issue before the publication: "From the winter 2013 number of Heather and Home".
_ISSUE_OF = re.compile(
    rf"(?:(?:(?:this|the) \w+ )?(?:was )?(?:taken|reprinted|(?:first |originally )?(?:published|appeared"
    rf"|printed))? ?(?:from|in) )?"
    rf"(?:the )?"
    rf"(?P<issue>(?:.{{0,20}}\b)?(?P<date>{dates.DATE})|(?:\w+ )?(?:{dates.MONTH}|spring|summer|autumn|winter"
    rf"|latest|current|first|last|\w+))(?: \d{{4}})? (?:number|issue|edition) of (?P<source>[A-Z].*?)\.?",
    re.IGNORECASE,
)

# A publication and the number of an issue: "The Teapot Podcast, episode 63".
_NUMBERED = re.compile(
    r"(?P<source>[A-Z][^.?!]{3,60}?)[\s,:|–—(-]+(?P<detail>(?:issue|vol(?:ume)?|no|number|episode|ep|series"
    r"|season)\.? ?\d+"
    r"[^?!]{0,40})",
    re.IGNORECASE,
)

# The pages of an article, or the page number of a running head.
_PAGE = re.compile(r"[\s,;|·]+(?:pp?\.? ?|pages? )?\d{1,3}(?:[-–]\d{1,3})?$")

# The same before the name of the publication.
_PAGE_BEFORE = re.compile(r"^(?:(?:pp?\.? ?|page )\d{1,3}[\s|·,:–-]+|\d{1,3} (?=(?-i:[A-Z]{3}|The )))", re.IGNORECASE)

# Words after which an author or a department stands as often as a publication.
_POSTED_BY = re.compile(r"\b(?:posted|published|printed) by\b", re.IGNORECASE)

# Words after which only a publication can stand.
_STOOD_IN = re.compile(
    r"\b(?:published|appeared|printed|posted|reprinted|reproduced)(?: first)? (?:in|on)\b", re.IGNORECASE
)

_BEGINS_WITH_DATE = re.compile(rf"(?:the )?{dates.DATE}", re.IGNORECASE)

_LONGEST, _LONGEST_PAIR = 30, 14
"""Words of a line about the source, and of one that has a publication and a date and nothing else."""


def recognise(block: Block, reading: Reading) -> Clue | None:
    text = block.text.strip()
    if count_words(text) > _LONGEST:
        return None
    if match := _ISSUE_OF.fullmatch(text):
        source = APPOSITION.sub("", match["source"]) or match["source"]
        return _clue(block, source, match["issue"], dates.found(match["date"] or ""))
    match = _SOURCE.fullmatch(text)
    source = match and (match["labelled"] or match["told"] or match["taken"] or match["simple"])
    if not match or not source or _BEGINS_WITH_DATE.match(source) or _is_person(source, match):
        return None
    if match["told"] and _POSTED_BY.search(match[0]) and not is_publication(source, reading):
        return None
    if not match["simple"]:
        return _published(block, source)
    split = dates.at_end(source)
    if is_publication(source, reading):
        return _published(block, source, sure=bool(split or ISSUE.search(source) or reading.known.sources.find(source)))
    return _published(block, source, sure=False) if split and may_be_publication(split[0], reading) else None


# By whom a piece was brought out, and when: "Published 4 May 2020 by Teapot Cymru".
_BROUGHT_OUT = re.compile(
    rf"(?:published|posted|issued)(?: on)? (?P<date>{dates.DATE}),? (?:by|in|on|at) (?P<name>(?-i:[A-Z]).{{2,60}}?)\.?",
    re.IGNORECASE,
)


def recognise_brought_out(block: Block, reading: Reading) -> Clue | None:
    """Perhaps by a department, so that it is not sure."""
    match = _BROUGHT_OUT.fullmatch(block.text.strip())
    if not match or is_name(clean_name(match["name"])):
        return None
    sure = is_publication(match["name"], reading)
    return _clue(block, match["name"], None, dates.found(match["date"]), sure)


def _is_person(source: str, match: re.Match[str]) -> bool:
    """Whether it is somebody's name, by whom or from whom the piece may be; in which it stood, no person is."""
    return is_name(clean_name(_first_part(source))) and not (match["labelled"] or _STOOD_IN.search(match[0]))


def recognise_publication(block: Block, reading: Reading) -> Clue | None:
    """A publication and a date, or the number of an issue, alone on a line: "Borsetshire Care, Spring 2014"."""
    if count_words(block.text) > _LONGEST_PAIR:
        return None
    labelled = _LABEL.match(block.text)
    if labelled and labelled.end() < len(block.text):
        found = recognise_publication(replace(block, text=block.text[labelled.end() :]), reading)
        return replace(found, text=block.text, sure=False) if found else None
    block = replace(block, text=_PAGE_BEFORE.sub("", block.text))
    split = dates.at_end(_PAGE.sub("", block.text))
    if split and is_publication(split[0], reading):
        return _published(block, block.text)
    if split and may_be_publication(split[0], reading):
        named = split[0].startswith("The ") or ISSUE.search(split[0].rstrip(" ,|:–—-")) is not None
        return _published(block, block.text, sure=named)
    match = _NUMBERED.fullmatch(block.text.strip())
    if match and not split and LAST_WORD.search(match["source"].strip()):
        return _clue(block, match["source"], match["detail"], None)
    return None


def _first_part(source: str) -> str:
    return re.split(r" on |,", source)[0]


def _published(block: Block, source: str, sure: bool = True) -> Clue | None:
    split = dates.at_end(_PAGE.sub("", source))
    name, date = split if split else (source, None)
    name = re.sub(r"(?:,? (?:on|in))?[\s,|:–—(-]*$", "", name)
    issue = ISSUE.search(name)
    name = name[: issue.start()] if issue else name
    name = APPOSITION.sub("", name) or name
    detail = (
        (_PAGE.sub("", source) if split else source)[len(name) :].strip(" ,|:–—-().")
        if len(source) > len(name)
        else None
    )
    return _clue(block, name, _detail(detail), date or dates.anywhere(detail or ""), sure)


# What stands before a publication's name and is no part of it.
_LABEL = re.compile(
    r"(?:(?i:source|publication|ffynhonnell|podcast|from the archives?|archive)\s*[:.–—-]+\s*"
    r"|(?:[Tt]his (?:article|interview|piece|profile|post) )?(?:(?i:first|originally|also|was|is|has been) )*"
    r"(?:(?i:published|appeared|appears|printed|posted|reprinted|taken|reproduced|from) )+(?:in|by|on|at|from)? ?)"
    r"(?:(?:the|an?) (?=[A-Z]))?(?:(?:the )?\w+ (?:issue|number|edition) of )?"
)

# What stands behind a publication's name and is no part of it: what it is, in small letters, or a lost "of".
_TRAILING = re.compile(r"(?:[\s,]+(?:magazine|newspaper|newsletter|website|online|journal|of|on|in|the|for|and))+$")


def bare_name(text: str) -> str:
    """A publication's name without the label before it, and without what it is behind it."""
    name = _LABEL.sub("", text.strip(), count=1) or text.strip()
    name = _TRAILING.sub("", name) or name
    return re.sub(r"^the (?=[A-Z])", "", name)


# A word that is more than the number of an issue.
_WORD = re.compile(
    r"(?!(?:vol|issue|number|part|series|season|episode|the)\b)[^\W\d_]{3}|(?-i:\b[A-Z]{2})", re.IGNORECASE
)

# What no publication's name is: an hour, or words without a capital.
_NAMELESS = re.compile(r".*\b\d{1,2}[:.]\d\d\b.*|[^A-Z]*")

# Marks that stand in no publication's name.
_NO_NAME = re.compile(r"[<>|{}\[\]*_#=@»›]")


def _clue(block: Block, name: str, detail: str | None, date: dates.Found | None, sure: bool = True) -> Clue | None:
    name = bare_name(name.strip(" ()[]·•|,:–—->»*_#"))
    sure = sure and not _NO_NAME.search(name)
    if (
        not _WORD.search(name)
        or _NAMELESS.fullmatch(name)
        or GENERIC.fullmatch(name)
        or _BEGINS_WITH_DATE.fullmatch(name)
    ):
        return None
    return Clue(kind="source", line=block.line, text=block.text, source=name, detail=detail, date=date, sure=sure)


def _detail(text: str | None) -> str | None:
    return re.sub(r"^(?:on|in) ", "", text) or None if text else None
