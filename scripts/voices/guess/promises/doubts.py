"""What speaks against calling a value stated, though it has a ground: for each field, as readers of it were misled."""

import re

from voices.guess import dates, days_above, posts
from voices.guess.clues.publications import LAST_WORD, is_publication
from voices.guess.headline import names_a_body, says_when
from voices.guess.names import NAME, clean_name, first_name, is_name, surname
from voices.guess.promises.claim import Claim, Reason, Reasons, in_sentence, in_value, in_words
from voices.manuscript import Block
from voices.model import ANONYMOUS
from voices.sentences import NUMBERED, count_words
from voices.slugs import folded

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")

# Somebody else in the same sentence, with what they are.
_NEXT = re.compile(rf"(?:,|\band|&) (?P<name>{NAME})(?:,| \() (?:(?:the|a|an|its|our) )?")

# Words for bringing something out, beside which a day is that of publication.
_BROUGHT_OUT = in_words(r"\b(?:publish|print|post|appear|broadcast|releas|issue|edition|number|updated)", re.I)

_event = in_words(
    r"\b(?:conferences?|congress|seminar|workshop|summit|symposium|festival|lecture|talk|panel|roundtable|event|meeting"
    r"|ceremony|awards?|webinar|held|recorded|filmed|visited|photographed|taken|founded|established|est\.|anniversary"
    r"|forum|exhibition|open day|opening of)(?!\w)",
    re.I,
)

_published = in_words(r"\b(?:publish|print|post|appear|issue|edition|number|source|from|broadcast|updated|date)", re.I)


_season = in_words(r"\b(?:christmas|easter|spring|summer|autumn|winter),? (?:of )?(?:19|20)\d\d\b", re.I)

_changed = in_words(r"\b(?:updated|revised|modified|amended)\b", re.I)

_first_told = in_words(r"\b(?:publish|print|posted|appear|broadcast)", re.I)


def _names_a_body(claim: Claim) -> bool:
    ends = count_words(claim.value) <= 4 and LAST_WORD.search(claim.value) is not None
    return ends or names_a_body(claim.value) or is_publication(claim.value, claim.reading)


def _is_the_source(claim: Claim) -> bool:
    names = [clue.text for clue in claim.lines if clue.kind == "masthead"]
    names += [clue.source for clue in claim.lines if clue.source]
    sources = {folded(name) for name in (*names, str(claim.found["source"].value)) if name}
    return folded(claim.value) in sources


def _says_when(claim: Claim) -> bool:
    return says_when(claim.value) or dates.found(claim.value) is not None


def _is_not_shown(claim: Claim) -> bool:
    wanted = folded(claim.value)
    return claim.line is None and not any(folded(text.strip("# *")) == wanted for text in claim.shown())


def _is_one_word_alone(claim: Claim) -> bool:
    council = claim.found["council"].evidence
    beside = council.basis == "stated" and council.line == claim.line
    return count_words(claim.value) <= 1 and not beside


def _is_of_an_event(claim: Claim) -> bool:
    return _event(claim) and not _BROUGHT_OUT(claim)


def _is_a_season(claim: Claim) -> bool:
    """Of no publication: "The duty team, Christmas 1982" is a caption."""
    return _season(claim) and not _published(claim) and not {"source", "masthead"} & claim.kinds()


def _is_of_a_change(claim: Claim) -> bool:
    return _changed(claim) and not _first_told(claim)


def _has_a_rival(claim: Claim) -> bool:
    return len(set(_YEAR.findall(claim.words))) > 1


def _is_later_than_the_head(claim: Claim) -> bool:
    told = [year for datum in claim.reading.metadata if datum.name == "date" for year in _YEAR.findall(datum.value)]
    return any(year < claim.value for year in told)


def _is_said(claim: Claim) -> bool:
    return any(block.line == claim.line and block.speaker for block in claim.reading.blocks)


def _is_contradicted(claim: Claim) -> bool:
    day = days_above.find(claim.reading)
    return day is not None and day.value != claim.guess.value


def _is_bare_below(claim: Claim) -> bool:
    read = dates.found(claim.words)
    return claim.is_below_text() and not _published(claim) and (read is None or read.text.isdigit())


def _is_an_item(claim: Claim) -> bool:
    """Of a list of contents, or of other pieces, unless it tells of publishing or the day is all of it."""
    day = dates.found(claim.words)
    told = _published(claim) or "byline" in claim.kinds() or (day is not None and day.day is not None)
    return not told and any(_lists(claim, block) for block in claim.reading.blocks)


def _lists(claim: Claim, block: Block) -> bool:
    return block.line == claim.line and (block.kind == "item" or NUMBERED.match(block.text) is not None)


def _is_of_a_part(claim: Claim) -> bool:
    """A month or season that stands alone in the text."""
    day = dates.found(claim.words)
    is_heading = any(block.line == claim.line and block.kind == "heading" for block in claim.reading.blocks)
    return is_heading and not claim.is_above_text() and day is not None and day.day is None


def _is_of_a_picture(claim: Claim) -> bool:
    """ "Ada with the kettle, 4 March 1982": it names the person, and nothing else that a line of the piece says."""
    person = claim.found["person"].value
    names = {first_name(person), surname(person)} if isinstance(person, str) else set()
    shows = claim.kinds() == {"date"} and not _published(claim)
    return shows and any(re.match(rf"{re.escape(name)}\b.*,", claim.words) for name in names)


def _is_only_in_the_head(claim: Claim) -> bool:
    """One of the places of the head alone has it, which counts for itself."""
    return claim.line is None and not claim.is_said_again(times=2)


def _is_one_of_two(claim: Claim) -> bool:
    """ "Ada Plum, director of …, and Ben Pear, head of …, have changed places"."""
    others = (match for match in _NEXT.finditer(claim.sentence) if is_name(clean_name(match["name"])))
    known = claim.reading.known.councils
    return any(posts.at_start(claim.sentence[match.end() :], known) for match in others)


def _is_of_somebody_unsure(claim: Claim) -> bool:
    """An anonymous diarist's post is stated, too."""
    told = claim.is_stated("person") or "person" in claim.reading.given
    return not told and claim.found["person"].value not in (None, ANONYMOUS)


_ONE_OF_TWO = Reason(
    name="one of two",
    why="The sentence goes on with somebody else and their post, and the piece may be about both.",
    holds=_is_one_of_two,
)

_UNSURE = Reason(
    name="whose",
    why="A post is no surer than who is interviewed.",
    holds=_is_of_somebody_unsure,
)

_CHANGES = Reason(
    name="a change of posts",
    why="In a sentence about a post begun, left or lent it takes a person to say which of them somebody holds.",
    holds=in_sentence(
        r"\b(?:appointed|promoted|second(?:ed|ment)|moves to|to become|takes over|taking over|steps down|stepping down"
        r"|retires|covering for|stand(?:s|ing) in for|outgoing|incoming|designate|on loan|has left|on behalf of"
        r"|nominated by)\b",
        re.I,
    ),
)

DOUBTS: Reasons = {
    "person": (_ONE_OF_TWO,),
    "role": (
        Reason(
            name="one word",
            why="'Officer' alone, without a council beside it, is rarely all of a title.",
            holds=_is_one_word_alone,
        ),
        Reason(
            name="first letters",
            why="The page may have the words for them elsewhere.",
            holds=in_value(r"^[A-Z]{2,}[a-z]?$"),
        ),
        Reason(
            name="has been",
            why="What somebody has been need not be what they are.",
            holds=in_words(
                r"\b(?:has|have|had|having|'ve|'s) been an?\b|\b(?:was|were) (?:once )?an?\b|\b(?:former|ex-)", re.I
            ),
        ),
        _CHANGES,
        _UNSURE,
    ),
    "council": (_CHANGES, _UNSURE),
    "title": (
        Reason(name="a body", why="It names an organisation, a list or a paper.", holds=_names_a_body),
        Reason(name="the source", why="A line that names the publication has the same words.", holds=_is_the_source),
        Reason(name="a day", why="It says when, as the names of issues do.", holds=_says_when),
        Reason(
            name="a number",
            why="It has the number of an issue.",
            holds=in_value(r"#\s?\d|\b(?:issue|vol|no)\.? ?\d", re.I),
        ),
        Reason(
            name="a subject",
            why="What a mail is about is only perhaps the title of what stands below.",
            holds=in_words(r"^\W*(?:subject|re)\s?:", re.I),
        ),
        Reason(name="not shown", why="Only the head of the page has it, and no line of it.", holds=_is_not_shown),
        Reason(
            name="parts",
            why="It may have the name of the site or the section in it.",
            holds=in_value(r"\s(?:\||»|::)\s"),
        ),
        Reason(
            name="a credit",
            why="It says who made the piece, or a film beside it.",
            holds=in_value(
                r"^.{0,32}\b(?:report|reporting|words|text|interview|story|pictures?|photo\w*|film|video|illustration\w*)"
                r"\b.{0,20} by\b",
                re.I,
            ),
        ),
    ),
    "year": (
        Reason(
            name="bare, below the text", why="Courses, notices and other pieces have years, too.", holds=_is_bare_below
        ),
        Reason(name="an answer", why="Somebody speaks of it.", holds=_is_said),
        Reason(name="another day above the text", why="The days there have another year.", holds=_is_contradicted),
        Reason(
            name="a life",
            why="It is of a degree, or a step in a career.",
            holds=in_words(
                r"\b(?:BA|BSc|BSocSc|MA|MSc|MBA|MSW|LLB|PhD|CQSW|DipSW|PG ?Cert|PG ?Dip|Hons|diploma|degree|graduat\w+"
                r"|alumn\w+|qualified|class of|born|since)\b"
            ),
        ),
        Reason(name="an event", why="Something took place then that the piece may be about.", holds=_is_of_an_event),
        Reason(name="a season", why="A caption has one, too, and names no publication.", holds=_is_a_season),
        Reason(name="a change", why="The page was changed then, and is older.", holds=_is_of_a_change),
        Reason(name="an item", why="It is one of a list, perhaps of what the text is about.", holds=_is_an_item),
        Reason(name="a part", why="It heads a part of the text, which tells of then.", holds=_is_of_a_part),
        Reason(name="a picture", why="It may say when a picture was taken.", holds=_is_of_a_picture),
        Reason(
            name="a chapter",
            why="Its number is that of a chapter, which tells of then.",
            holds=in_words(r"^\W*(?:chapter|pennod)\b", re.I),
        ),
        Reason(name="a rival", why="The same line has another year.", holds=_has_a_rival),
        Reason(
            name="an earlier head",
            why="The head of the page has an earlier year, and a new site a later one.",
            holds=_is_later_than_the_head,
        ),
    ),
    "source": (
        Reason(
            name="no name",
            why="A year, the end of a sentence or a number in it, or its end lacks.",
            holds=in_value(
                r"\b(?:19|20)\d\d\b|[.?!]\s|\b(?i:issue|rhifyn|episode|volume|vol|no)\.? ?\d"
                r"|\b(?i:for|of|to|in|by|and|your)$"
            ),
        ),
        Reason(
            name="said once",
            why="One place in the head of the page has it, perhaps for the owner of the site, or its software.",
            holds=_is_only_in_the_head,
        ),
    ),
}
"""None of these may hold for a value that is called stated."""
