"""Chooses the headline among the lines above the text, as a reader does: by many weak signs, and by none alone."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from voices.guess.clues import Clue
from voices.guess.clues.masthead import TAGLINE
from voices.guess.clues.publications import is_capitalised, is_publication, says_what_it_is
from voices.guess.reading import Reading
from voices.manuscript import Block
from voices.sentences import CLOSING_MARKS, OPENING_MARKS, count_words, ends_sentence, is_prose, is_question

# A line that describes the piece and is no title: "Notes from a talk given to the Brewers".
_ABOUT = re.compile(
    r"(?:notes (?:from|of|taken)|text of|transcript of|(?:a|an|the) (?:\w+ ){0,2}(?:interview|conversation|talk"
    r"|speech|paper"
    r"|address|lecture|column|extract|diary|profile|occasional|monthly|weekly|regular)\b|an? (?:\w+ )?series"
    r"|in this series"
    r"|transcript\.|part \w+ of|first (?:broadcast|published)|by |as told to|caption|with )\W?.*"
    r"|.*\b(?:in conversation with|talks? to|interviewed by|speaks? to|meets)\b.*",
    re.IGNORECASE,
)

# The line of an e-mail or a form that is the title.
SUBJECT = re.compile(
    r"(?:subject|re|title|headline|heading)\s*:\s*(?:(?:re|fwd?|fw)\s*:\s*|\[[^\]]{1,30}\]\s*)*(?P<title>\S.*)",
    re.IGNORECASE,
)

# What a series or a blog says of itself.
_OF_A_SERIES = re.compile(
    r"(?:[^:]{2,40}: )?(?:an?|the|our|your) (?:[\w'’-]+ ){0,3}(?:series|column|slot"
    r"|notebook|diary|blog|newsletter|magazine|bulletin|podcast)\b"
    r"|(?:(?:news|analysis|comment|opinion|jobs|features|interviews|views|ideas|advice)\b(?:, | and | & | )){2,}"
    r"|(?:conversations|interviews|profiles|stories) (?:with|of|from|by|about) (?:people|those|the)\b"
    r"|.{3,60}\bevery (?:second |other |first )?(?:weeks?|months?|fortnight"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$"
    r"|(?:each|every) (?:week|month|issue|fortnight|day)\b|notes (?:on|from|about)\b|cylch(?:grawn|lythyr)\b",
    re.IGNORECASE,
)

# The number of a piece in a series: "Practice Lives #14".
_SERIES = re.compile(r".{3,50}[\s,:–-]+(?:#|no\.? ?|number |part |episode |ep\.? ?)\d+\W*", re.IGNORECASE)

# A short line in which every word is capitalised, as in mastheads and in some titles: "Marsh & Main".
MAY_BE_MASTHEAD = re.compile(r"(?:The |Y )?[A-Z][\w'’]*(?:(?: (?:and|of|the|&|y|yr|ar))? [A-Z][\w'’]*){1,2}")

# A line of a form: "Graduated: 2008".
_FIELD = re.compile(r"[A-Z][^\W\d]*(?: [^\W\d]+){0,3}: ?\S.*")

# Who made what: "Words and pictures: Ada Plum", "Posted by admin on 3 May".
CREDIT = re.compile(
    r"(?:words|text|pictures?|photo(?:s|graphs?)?|images?|speakers?|posted|submitted|published|compiled)\b"
    r"(?:(?:,| and| &) \w+)* ?(?:by\b|:|on\b).*",
    re.IGNORECASE,
)

# What stands between the parts of a trail, of a menu, or of the title of a window.
_PARTING = re.compile(r"\s*[|>»›•·/]\s*|\s+(?:[–—-]|::)\s+")

_PARTING_BAR = re.compile(r"\s+[|•·]\s+")

# Dots or a number behind the entries of a table of contents.
_PAGE = re.compile(r"[\s.…]*(?:pp?\.? ?)?\d*\s*$")

# What the menus of most sites have.
_ENTRIES = frozenset(
    "home news about jobs contact features events analysis opinion blog archive people directory login register"
    " subscribe search advertise resources services training magazine podcasts videos shop careers suppliers".split()
)

# What a page lets its readers do with it, be it one link of several in a row: "Print", "Close window".
_BUTTON = re.compile(
    r"(?:print|close|e-?mail|share|tweet|save|listen|download|subscribe|log ?in|sign in|skip|back|return|bookmark"
    r"|donate)\b"
    r"(?! (?:of|in|from|with|and)\b)(?: [\w'’-]+){0,4}",
    re.IGNORECASE,
)

# The end of a sentence within a line.
_STOP_WITHIN = re.compile(r"[a-z\d]{2}\. [A-Z]")

_OF_THE_SITE = ("navigation", "a skip or accessibility link", "an entry of a menu", "a cookie banner")
"""Why lines were removed that belong to the page around a piece."""

_SHORTEST, _LONGEST, _RATHER_LONG = 2, 14, 22
"""Words of a headline, and of one that only a few editors would write."""

_DEEPEST = 5
"""Lines of which one is the headline; below them are summaries and boxes."""

_MOST = 30
"""Lines that are weighed: a page of nothing but lines has no headline below them."""

_BRIEF = 8
"""Words of most headlines, and of every masthead."""

_ENOUGH = 2
"""The weight below which no line is the headline."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """The lines above a text of which one may be its headline, and what is known of those around them."""

    lines: tuple[Block, ...]
    reading: Reading
    kinds: Mapping[int, str]
    """What the lines that are about the piece say."""
    echoes: frozenset[str]
    """What trails of sections, tables of contents and the page's own title end with or have as a part."""
    entries: frozenset[str]
    """The entries of menus."""
    menus: frozenset[int]
    """The lines of the page around the piece."""
    below: Mapping[int, Block]
    """The next block below each."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Headline:
    """The line that is the headline, and whether it can be no other."""

    block: Block
    sure: bool


def find(lines: Sequence[Block], reading: Reading, clues: Sequence[Clue]) -> Headline | None:
    """The line for which most speaks, of two the upper; none where too little does."""
    head = _head(lines[:_MOST], reading, clues)
    ranked = sorted(((_weight(line, head), -place) for place, line in enumerate(head.lines)), reverse=True)
    if not ranked or ranked[0][0] < _ENOUGH:
        return None
    _, place = ranked[0]
    line = head.lines[-place]
    told = (_is_echoed(line, head) or _is_labelled(line, head)) and not _rivals(line, head)
    clear = told or len(ranked) == 1
    return Headline(block=line, sure=clear and is_headline(line) and _is_witnessed(line, head))


def is_headline(block: Block) -> bool:
    """Whether a line has the form of a title: no description, and no sentence of some length."""
    count = count_words(block.text)
    if _ABOUT.match(block.text) or is_prose(block.text) or not _SHORTEST <= count <= _LONGEST:
        return False
    return is_question(block.text) or not ends_sentence(block.text) or count <= 8


def is_echoed(block: Block, reading: Reading) -> bool:
    """Whether the page names it so elsewhere: at the end of a trail of sections, in its contents, or in its head."""
    return _is_echoed(block, _head((block,), reading, ()))


def _head(lines: Sequence[Block], reading: Reading, clues: Sequence[Clue]) -> Head:
    of_the_site = [gone for gone in reading.removed if gone.reason in _OF_THE_SITE]
    return Head(
        lines=tuple(lines),
        reading=reading,
        kinds={clue.line: clue.kind for clue in clues},
        echoes=frozenset(_echoes(reading)),
        entries=frozenset(_plain(part) for gone in of_the_site for part in _PARTING.split(gone.text)),
        menus=frozenset(gone.line for gone in of_the_site),
        below={one.line: other for one, other in zip(reading.blocks, reading.blocks[1:], strict=False)},
    )


def _echoes(reading: Reading) -> Iterator[str]:
    for told in reading.metadata:
        if told.name == "title":
            yield _plain(told.value)
            yield from _longest_part(told.value)
    for gone in reading.removed:
        if gone.reason in ("navigation", "the title of the browser's window", "links to other pages"):
            parts = _PARTING.split(gone.text)
            if len(parts) > 1:
                yield _plain(parts[-1])
            entry = _PAGE.sub("", gone.text)
            yield _plain(entry) if entry != gone.text else f"… {_plain(entry)}"


def _longest_part(title: str) -> Iterator[str]:
    parts = _PARTING.split(title)
    if len(parts) > 1:
        yield _plain(max(parts, key=count_words))


# What speaks for a line, and what against it


def _is_echoed(line: Block, head: Head) -> bool:
    text = _plain(line.text)
    if count_words(line.text) < _SHORTEST:
        return False
    return (
        text in head.echoes
        or any(echo.endswith(f" {text}") for echo in head.echoes if echo.startswith("… ") and echo != f"… {text}")
        or any(echo.startswith(f"{text} ") for echo in head.echoes)
    )


def _is_labelled(line: Block, head: Head) -> bool:
    return SUBJECT.fullmatch(line.text.strip()) is not None


def _is_quoted(line: Block, head: Head) -> bool:
    return line.text.lstrip()[:1] in OPENING_MARKS and (is_question(line.text) or not ends_sentence(line.text))


def _has_the_form(line: Block, head: Head) -> bool:
    return is_headline(line)


def _is_rather_long(line: Block, head: Head) -> bool:
    """Longer than most, but over everything else, where no standfirst is."""
    fits = _LONGEST < count_words(line.text) <= _RATHER_LONG and not ends_sentence(line.text)
    return fits and _is_first(line, head)


def _is_first(line: Block, head: Head) -> bool:
    return line.line == head.lines[0].line


def _recurs(line: Block, head: Head) -> bool:
    """Twice among these lines, as where a box for sharing has it, too."""
    text = _plain(line.text)
    return sum(_plain(other.text) == text for other in head.lines) > 1


def _stands_deep(line: Block, head: Head) -> bool:
    return line in head.lines[_DEEPEST:]


def _stands_over_the_piece(line: Block, head: Head) -> bool:
    """Right above the first paragraph, the standfirst, the byline or the date."""
    below = head.below.get(line.line)
    if below is None:
        return False
    about = head.kinds.get(below.line) in ("byline", "date", "person", "name")
    return about or below.kind == "question" or is_prose(below.text) or CREDIT.fullmatch(below.text) is not None


def _stands_over_another(line: Block, head: Head) -> bool:
    """Right above another line that may belong to it, such as a standfirst."""
    below = head.below.get(line.line)
    return below in head.lines and not any(line.line < menu < below.line for menu in head.menus)


def _stands_over_its_description(line: Block, head: Head) -> bool:
    """A name with what it is below it, as series and publications have."""
    below = head.below.get(line.line)
    others = (other for other in head.lines if below and other.line > below.line)
    return below is not None and _is_tagline(below) and any(map(is_headline, others))


def _describes(line: Block, head: Head) -> bool:
    if len(head.lines) == 1:
        return False
    return _is_tagline(line) or (not _is_first(line, head) and _ABOUT.match(line.text) is not None)


def _is_above_a_menu(line: Block, head: Head) -> bool:
    return any(line.line < menu < head.lines[-1].line for menu in head.menus)


def _is_above_the_date(line: Block, head: Head) -> bool:
    """Above the date or the number of the issue, when another line stands below."""
    dates = [number for number, kind in head.kinds.items() if kind == "date" and number > line.line]
    return any(date < other.line for date in dates for other in head.lines)


def _is_shouted(line: Block, head: Head) -> bool:
    written = any(not other.text.isupper() for other in head.lines if other.line > line.line)
    return line.text.isupper() and count_words(line.text) <= 6 and written


def _may_be_masthead(line: Block, head: Head) -> bool:
    return _is_first(line, head) and bool(_rivals(line, head)) and MAY_BE_MASTHEAD.fullmatch(line.text) is not None


def _is_masthead(line: Block, head: Head) -> bool:
    """The first line in capitalised words, over another of a headline's length that is not."""
    rivals = (other for other in _rivals(line, head) if count_words(other.text) <= _BRIEF)
    capitalised = count_words(line.text) <= _BRIEF and not line.text.isupper() and is_capitalised(line.text)
    return _is_first(line, head) and capitalised and any(not is_capitalised(other.text) for other in rivals)


def _rivals(line: Block, head: Head) -> list[Block]:
    """Other lines that may as well be the headline."""
    others = (other for other in head.lines if other.line > line.line)
    return [
        one
        for one in others
        if not (_is_tagline(one) or _ABOUT.match(one.text) or _is_sentences(one, head)) and is_headline(one)
    ]


def _is_section(line: Block, head: Head) -> bool:
    """An entry of a menu, a publication, or a name that tells which number of a series this is."""
    named = is_publication(line.text, head.reading) and count_words(line.text) <= 4
    return (
        named
        or _plain(line.text) in head.entries
        or says_what_it_is(line.text) is not None
        or _SERIES.fullmatch(line.text) is not None
    )


def _is_in_parts(line: Block, head: Head) -> bool:
    """Two names beside each other, as a publication has in two languages."""
    return len(_PARTING_BAR.split(line.text)) > 1 and bool(_rivals(line, head))


def _is_menu(line: Block, head: Head) -> bool:
    """A row of entries with nothing between them: "HOME NEWS JOBS ABOUT"."""
    if all(map(_BUTTON.fullmatch, _PARTING.split(line.text.strip()))):
        return True
    words = line.text.casefold().split()
    return len(words) > 3 and is_capitalised(line.text) and sum(word in _ENTRIES for word in words) >= len(words) / 2


def _touches_a_menu(line: Block, head: Head) -> bool:
    return count_words(line.text) <= 3 and bool({line.line - 1, line.line + 1} & head.menus)


def _is_within_a_menu(line: Block, head: Head) -> bool:
    return {line.line - 1, line.line + 1} <= head.menus


def _ends_with_a_stop(line: Block, head: Head) -> bool:
    return line.text.rstrip(CLOSING_MARKS).endswith(".")


def _is_field(line: Block, head: Head) -> bool:
    """A line of a form, with another beside it."""
    beside = (block for block in head.reading.blocks if abs(block.line - line.line) == 1)
    texts = (block.text for block in beside if head.kinds.get(block.line) != "date")
    return bool(_FIELD.fullmatch(line.text)) and any(_FIELD.fullmatch(text) for text in texts)


def _is_long(line: Block, head: Head) -> bool:
    return is_prose(line.text)


def _is_sentences(line: Block, head: Head) -> bool:
    """More than one sentence, as standfirsts are."""
    return _STOP_WITHIN.search(line.text) is not None


def _is_one_word(line: Block, head: Head) -> bool:
    return count_words(line.text) < _SHORTEST


SIGNS: tuple[tuple[int, Callable[[Block, Head], bool]], ...] = (
    (+7, _is_echoed),
    (+7, _is_labelled),
    (+1, _is_quoted),
    (+2, _has_the_form),
    (+1, _is_rather_long),
    (+2, _is_first),
    (+2, _recurs),
    (-3, _stands_deep),
    (+2, _stands_over_the_piece),
    (+1, _stands_over_another),
    (-3, _stands_over_its_description),
    (-4, _describes),
    (-4, _is_above_a_menu),
    (-2, _is_above_the_date),
    (-3, _is_shouted),
    (-2, _may_be_masthead),
    (-2, _is_masthead),
    (-6, _is_section),
    (-3, _is_in_parts),
    (-5, _is_menu),
    (-2, _touches_a_menu),
    (-4, _is_within_a_menu),
    (-4, _is_field),
    (-3, _is_long),
    (-3, _is_sentences),
    (-2, _ends_with_a_stop),
    (-1, _is_one_word),
)


def _weight(line: Block, head: Head) -> int:
    return sum(weight for weight, speaks in SIGNS if speaks(line, head))


def _is_witnessed(line: Block, head: Head) -> bool:
    """Whether two signs that know nothing of each other agree: its words or its place, and the rest of the page."""
    if _is_echoed(line, head) or _is_labelled(line, head):
        return True
    if MAY_BE_MASTHEAD.fullmatch(line.text) or (line.text.isupper() and count_words(line.text) <= 4):
        return False
    return _is_quoted(line, head) or _stands_over_the_piece(line, head)


def _is_tagline(block: Block) -> bool:
    return TAGLINE.fullmatch(block.text) is not None or _OF_A_SERIES.match(block.text) is not None


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^\w\s]", " ", text.casefold()).split())
