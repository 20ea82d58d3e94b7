"""What speaks for a line as the headline and what against it: many weak signs, and none that decides alone."""

import re
from collections.abc import Callable

from voices.guess.clues import person_line
from voices.guess.clues.publications import is_capitalised, is_publication, says_what_it_is
from voices.guess.headline.head import Head, plain
from voices.guess.headline.wording import (
    ABOUT,
    BUTTON,
    BYLINE,
    CAPTION,
    CREDIT,
    ENTRIES,
    EPISODE,
    FACT,
    FIELD,
    LONGEST,
    MAIL,
    MAY_BE_MASTHEAD,
    OCCASION,
    PARTING,
    PARTING_BAR,
    QUOTED,
    QUOTED_FIRST,
    SERIES,
    SHELF_MARK,
    SHORTEST,
    SPACED,
    STOP_WITHIN,
    SUBJECT,
    begins_small,
    is_controls,
    is_headline,
    is_label_list,
    is_quoted_whole,
    is_tagline,
    names_a_body,
    says_when,
)
from voices.manuscript import Block
from voices.sentences import CLOSING_MARKS, OPENING_MARKS, count_words, ends_sentence, is_prose, is_question

_TOO_LONG = 18
"""Words that are too many for a headline with other lines above it."""

_RATHER_LONG = 22
"""Words of a headline that only a few editors would write."""

_DEEPEST = 5
"""Lines of which one is the headline; below them are summaries and boxes."""

_BRIEF = 8
"""Words of most headlines, and of every masthead."""

_ROWS = 12
"""Blocks from the top among which a table of facts may stand."""

# What goes out to many on a day, as the subject of a mail: "Y Bont - your staff newsletter - March edition".
_NEWSLETTER = re.compile(r"\b(?:newsletter|bulletin|edition|digest|issue)\b", re.IGNORECASE)

_MAILED = "the head of a mail"
"""Why the other lines of a mail's head were removed."""

_EXPLAINS = 8
"""Words, at least, of a line that explains a shorter one above it."""


def _is_echoed(line: Block, head: Head) -> bool:
    return head.echoed(line)


def _is_first(line: Block, head: Head) -> bool:
    return head.is_first(line)


def _is_labelled(line: Block, head: Head) -> bool:
    """As the subject of a mail or of a form, but not of a newsletter or of somebody's studies."""
    match = SUBJECT.fullmatch(line.text.strip())
    return match is not None and not (_NEWSLETTER.search(match["title"]) or _is_of_a_curriculum(line, head))


def _is_of_a_curriculum(line: Block, head: Head) -> bool:
    """Whether the subject is one of a course, as the fields beside it tell: "Graduated: 1998"."""
    if any(gone.reason == _MAILED for gone in head.reading.removed):
        return False
    beside = [block for block in head.reading.blocks if 0 < abs(block.line - line.line) <= 2]
    fields = [block for block in beside if FIELD.fullmatch(block.text)]
    return bool(fields) and not any(MAIL.match(block.text) for block in fields)


def _is_numbered(line: Block, head: Head) -> bool:
    """The number of an episode before more than one word."""
    match = EPISODE.fullmatch(line.text.strip())
    return match is not None and count_words(match["title"]) > 1


def _is_marked_as_the_title(line: Block, head: Head) -> bool:
    """The only heading of the highest level."""
    highest = [block.line for block in head.reading.blocks if block.level == 1]
    return highest == [line.line] and not _is_of_the_site(line, head)


def _is_of_the_site(line: Block, head: Head) -> bool:
    """Whether the heading right above the piece is another, and of no section within it."""
    lower = [other for other in head.rivals(line) if other.level and _stands_over_the_piece(other, head)]
    return any(not _is_marked_as_a_section(other, head) for other in lower)


def _is_marked_as_a_section(line: Block, head: Head) -> bool:
    """A heading of a level that several within the text have, too."""
    alike = [block for block in head.reading.blocks if block.level == line.level and block.line > line.line]
    return line.level > 1 and len(alike) > 1


def _is_quoted(line: Block, head: Head) -> bool:
    return line.text.lstrip()[:1] in OPENING_MARKS and (is_question(line.text) or not ends_sentence(line.text))


def _is_quoted_whole(line: Block, head: Head) -> bool:
    return is_quoted_whole(line.text)


def _has_the_form(line: Block, head: Head) -> bool:
    return is_headline(line)


def _is_rather_long(line: Block, head: Head) -> bool:
    """Longer than most, but over everything else, where no standfirst is."""
    fits = LONGEST < count_words(line.text) <= _RATHER_LONG and not ends_sentence(line.text)
    return fits and head.is_first(line)


def _recurs(line: Block, head: Head) -> bool:
    """Twice among these lines, as where a box for sharing has it, too."""
    text = plain(line.text)
    return sum(plain(other.text) == text for other in head.lines) > 1


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
    return below is not None and is_tagline(below) and any(map(is_headline, others))


def _describes(line: Block, head: Head) -> bool:
    if len(head.lines) == 1 or (":" in line.text and _names_the_person(line, head)):
        return False
    return is_tagline(line) or (not head.is_first(line) and ABOUT.match(line.text) is not None)


def _is_above_a_menu(line: Block, head: Head) -> bool:
    likely = [other for other in head.lines if not (_is_no_title(other, head) or _is_one_word(other, head))]
    below = [other for other in likely[:_DEEPEST] if other.line > line.line]
    return bool(below) and any(line.line < menu < below[-1].line for menu in head.menus)


def _is_above_the_date(line: Block, head: Head) -> bool:
    """Above the date or the number of the issue, when another line stands below."""
    dates = [number for number, kind in head.kinds.items() if kind == "date" and number > line.line]
    below = [other for other in head.lines if not (_is_no_title(other, head) or _is_field(other, head))]
    return any(date < other.line for date in dates for other in below)


def _is_shouted(line: Block, head: Head) -> bool:
    written = any(not other.text.isupper() for other in head.lines if other.line > line.line)
    return line.text.isupper() and count_words(line.text) <= 6 and written and not _names_the_person(line, head)


def _may_be_masthead(line: Block, head: Head) -> bool:
    return head.is_first(line) and bool(head.rivals(line)) and MAY_BE_MASTHEAD.fullmatch(line.text) is not None


def _is_masthead(line: Block, head: Head) -> bool:
    """The first line in capitalised words, over another of a headline's length that is not."""
    rivals = (other for other in head.rivals(line) if count_words(other.text) <= _BRIEF)
    capitalised = count_words(line.text) <= _BRIEF and not line.text.isupper() and is_capitalised(line.text)
    return head.is_first(line) and capitalised and any(not is_capitalised(other.text) for other in rivals)


def _is_section(line: Block, head: Head) -> bool:
    """An entry of a menu, a publication, or a name that tells which number of a series this is."""
    named = is_publication(line.text, head.reading) and count_words(line.text) <= 4
    return (
        named
        or plain(line.text) in head.entries
        or says_what_it_is(line.text) is not None
        or SERIES.fullmatch(line.text) is not None
    )


def _is_in_parts(line: Block, head: Head) -> bool:
    """Two names beside each other, as a publication has in two languages."""
    return len(PARTING_BAR.split(line.text)) > 1 and bool(head.rivals(line))


def _is_menu(line: Block, head: Head) -> bool:
    """A row of entries with nothing between them: "HOME NEWS JOBS ABOUT"."""
    if all(map(BUTTON.fullmatch, PARTING.split(line.text.strip()))):
        return True
    words = line.text.casefold().split()
    if not words or not (words[0] == "home" or is_capitalised(line.text)):
        return False
    return len(words) > 3 and sum(word in ENTRIES for word in words) >= len(words) / 2


def _is_controls(line: Block, head: Head) -> bool:
    """What the page counts, or lets its readers do."""
    return is_controls(line.text)


def _is_spaced(line: Block, head: Head) -> bool:
    return SPACED.fullmatch(line.text) is not None and bool(head.rivals(line))


def _is_shelf_mark(line: Block, head: Head) -> bool:
    return SHELF_MARK.fullmatch(line.text.strip()) is not None


def _is_under_a_name(line: Block, head: Head) -> bool:
    """Right under a name or a byline: what somebody is."""
    above = [block for block in head.reading.blocks if block.line == line.line - 1]
    return any(head.kinds.get(block.line) in ("name", "byline", "person") for block in above)


def _is_row_of_a_table(line: Block, head: Head) -> bool:
    """One of several lines of two cells each: "Employer | Dorset Council"."""
    rows = [block for block in head.reading.blocks[:_ROWS] if len(PARTING_BAR.split(block.text)) == 2]
    return line in rows and len(rows) > 2


def _touches_a_menu(line: Block, head: Head) -> bool:
    return count_words(line.text) <= 3 and bool({line.line - 1, line.line + 1} & head.menus)


def _goes_on_a_menu(line: Block, head: Head) -> bool:
    """Right below a line of the page around the piece, with nothing between them and no blank line."""
    return line.line - 1 in head.menus and not _stands_over_the_piece(line, head)


def _is_within_a_menu(line: Block, head: Head) -> bool:
    return {line.line - 1, line.line + 1} <= head.menus


def _ends_with_a_stop(line: Block, head: Head) -> bool:
    ends = line.text.rstrip(CLOSING_MARKS).endswith(".")
    return ends and not (line.text.endswith("...") or is_quoted_whole(line.text))


def _is_field(line: Block, head: Head) -> bool:
    """A line of a form, with another beside it, or two with a date among them."""
    if not FIELD.fullmatch(line.text):
        return False
    fields = [block for block in head.reading.blocks if FIELD.fullmatch(block.text)]
    beside = [block for block in fields if abs(block.line - line.line) == 1]
    near = [block for block in fields if 0 < abs(block.line - line.line) <= 2]
    return len(near) > 1 or any(head.kinds.get(block.line) != "date" for block in beside)


def _is_long(line: Block, head: Head) -> bool:
    return is_prose(line.text) and not is_quoted_whole(line.text)


def _is_sentences(line: Block, head: Head) -> bool:
    """More than one sentence outside quotation marks, as standfirsts are."""
    return STOP_WITHIN.search(QUOTED.sub("“”", line.text)) is not None and not is_quoted_whole(line.text)


def _quotes_and_tells(line: Block, head: Head) -> bool:
    """Somebody's words and who said them: "‘I count the slippers’: a night in Dorset"."""
    return QUOTED_FIRST.match(line.text) is not None and not ends_sentence(line.text)


def _is_occasion(line: Block, head: Head) -> bool:
    """A conference and its year, above another line that may be the title."""
    return OCCASION.search(line.text) is not None and bool(head.rivals(line))


def _is_too_long(line: Block, head: Head) -> bool:
    """Longer than headlines are, below another line."""
    return count_words(line.text) > _TOO_LONG and not (head.is_first(line) or _is_quoted(line, head))


def _is_of_an_issue(line: Block, head: Head) -> bool:
    match = SUBJECT.fullmatch(line.text.strip())
    return match is not None and _NEWSLETTER.search(match["title"]) is not None


def _is_a_post(line: Block, head: Head) -> bool:
    """A post at a council and nothing else: who somebody is, and not what the piece is called."""
    post = person_line.post_of(line, head.reading)
    return post is not None and bool(post.role) and bool(post.councils)


def _is_one_word(line: Block, head: Head) -> bool:
    return count_words(line.text) < SHORTEST


def _names_the_person(line: Block, head: Head) -> bool:
    """A few words with the name of the one interviewed, as many titles are and no masthead is."""
    text = plain(line.text)
    return count_words(line.text) <= _BRIEF and any(name in text and name != text for name in head.names)


def _tells_of_the_person(line: Block, head: Head) -> bool:
    """What it is about, and behind a colon with whom: "One door: an interview with Ada Plum"."""
    _, colon, behind = line.text.partition(": ")
    return bool(colon) and count_words(line.text) <= LONGEST and any(name in plain(behind) for name in head.names)


def _introduces(line: Block, head: Head) -> bool:
    """A line longer than headlines are, with the name of the one interviewed: a standfirst."""
    return count_words(line.text) > LONGEST and any(name in plain(line.text) for name in head.names)


def _says_when(line: Block, head: Head) -> bool:
    return says_when(line.text)


def _begins_small(line: Block, head: Head) -> bool:
    """A line that goes on from the one above it, as a tagline does."""
    return begins_small(line.text)


def _names_a_body(line: Block, head: Head) -> bool:
    return names_a_body(line.text) and len(head.lines) > 1


def _is_label_list(line: Block, head: Head) -> bool:
    return is_label_list(line.text) and bool(head.rivals(line))


def _credits(line: Block, head: Head) -> bool:
    return BYLINE.fullmatch(line.text) is not None


def _is_caption(line: Block, head: Head) -> bool:
    """What a picture shows, with who took it behind."""
    return CAPTION.search(line.text) is not None


def _is_fact(line: Block, head: Head) -> bool:
    """A single word and what it says, below other lines: "Presenter: Ada Plum"."""
    return FACT.fullmatch(line.text) is not None and not head.is_first(line)


def _explains(line: Block, head: Head) -> bool:
    """A longer line right below a shorter one that has the form of a headline and is no name."""
    if count_words(line.text) < _EXPLAINS or _is_numbered(line, head) or _tells_of_the_person(line, head):
        return False
    above = [other for other in head.lines if other.line < line.line]
    if not above or count_words(above[-1].text) * 1.5 > count_words(line.text):
        return False
    furniture = any(speaks(above[-1], head) for speaks in _FURNITURE)
    return is_headline(above[-1]) and not (furniture or is_capitalised(above[-1].text))


# What a line is that can be no title.
_NONE = (_says_when, _is_menu, _is_controls, _is_long, _credits, _is_caption)


def _is_no_title(line: Block, head: Head) -> bool:
    return any(speaks(line, head) for speaks in _NONE)


# What a line is that nothing below it explains.
_FURNITURE = (
    _says_when,
    _is_menu,
    _is_section,
    _is_one_word,
    _is_controls,
    _is_in_parts,
    _is_above_a_menu,
    _begins_small,
)


def _is_a_word_above(line: Block, head: Head) -> bool:
    """Three words at most above another line of a headline's length: perhaps the name of the series."""
    if _is_marked_as_the_title(line, head):
        return False
    rivals = [other for other in head.rivals(line) if not _is_no_title(other, head)]
    return count_words(line.text) <= 3 and bool(rivals) and count_words(rivals[0].text) > count_words(line.text)


SIGNS: tuple[tuple[int, Callable[[Block, Head], bool]], ...] = (
    (+7, _is_echoed),
    (+7, _is_labelled),
    (+4, _is_numbered),
    (+4, _is_marked_as_the_title),
    (-4, _is_marked_as_a_section),
    (+1, _is_quoted),
    (+2, _is_quoted_whole),
    (+2, _names_the_person),
    (+2, _has_the_form),
    (+1, _is_rather_long),
    (+2, _is_first),
    (+5, _recurs),
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
    (-6, _is_controls),
    (-5, _is_spaced),
    (-6, _is_shelf_mark),
    (-3, _is_under_a_name),
    (-5, _is_row_of_a_table),
    (-2, _touches_a_menu),
    (-4, _is_within_a_menu),
    (-1, _goes_on_a_menu),
    (-4, _is_field),
    (-3, _is_long),
    (-3, _is_sentences),
    (+3, _quotes_and_tells),
    (-2, _is_occasion),
    (-2, _is_too_long),
    (-7, _is_of_an_issue),
    (-4, _is_a_post),
    (-2, _ends_with_a_stop),
    (-1, _is_one_word),
    (-6, _says_when),
    (-3, _begins_small),
    (-3, _names_a_body),
    (-4, _is_label_list),
    (-3, _explains),
    (-3, _introduces),
    (-5, _credits),
    (-5, _is_caption),
    (-1, _is_fact),
    (-2, _is_a_word_above),
)


def weight(line: Block, head: Head) -> int:
    return sum(weight for weight, speaks in SIGNS if speaks(line, head))


def is_told(line: Block, head: Head) -> bool:
    """Whether the page names it so elsewhere, or calls it the title."""
    return head.echoed(line) or _is_labelled(line, head)


def may_be_stated(line: Block, head: Head) -> bool:
    """Whether its own form agrees: a headline, no sentence, and neither a masthead nor furniture by some other sign."""
    form = is_headline(line) and not _ends_with_a_stop(line, head)
    return form and _is_witnessed(line, head)


def _is_witnessed(line: Block, head: Head) -> bool:
    """Whether two signs that know nothing of each other agree: its words or its place, and the rest of the page."""
    if is_told(line, head):
        return True
    if MAY_BE_MASTHEAD.fullmatch(line.text) or (line.text.isupper() and count_words(line.text) <= 4):
        return False
    return _is_quoted(line, head) or _stands_over_the_piece(line, head)
