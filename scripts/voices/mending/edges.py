"""The front matter touches its two lines `---`, one empty line follows, and the file ends with one line end."""

from dataclasses import replace

from voices.mending.sheet import Line, Lines, Mend, Mended, Sheet
from voices.vocabularies import Vocabularies

FENCE = "---"


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    return (_vocabulary if not sheet.closing else _interview)(sheet)


def _vocabulary(sheet: Sheet) -> Mended:
    head = (*_stripped(sheet.head), Line(sheet.head[-1].number, ""))
    mended = replace(sheet, head=head)
    return mended, _told(sheet.head, head, "Put one line end at the end of the file, and no empty line around it.")


def _interview(sheet: Sheet) -> Mended:
    opening = (Line(sheet.opening[-1].number, FENCE),)
    head = _stripped(sheet.head)
    closing = (Line(sheet.closing[0].number, FENCE),)
    words = _stripped(sheet.body)
    last = (sheet.body or closing)[-1].number
    above = (Line(words[0].number, ""),) if words else ()
    mended = Sheet(opening=opening, head=head, closing=closing, body=(*above, *words, Line(last, "")))
    return mended, [
        *_told(sheet.opening, opening, "Began the fields right below a line '---'."),
        *_told(sheet.head, head, "Took out the empty lines around the fields."),
        *_told(sheet.closing, closing, "Ended the fields with a line '---'."),
        *_told(sheet.body, mended.body, "Put one empty line above the text, and one line end at the end of the file."),
    ]


def _stripped(lines: Lines) -> Lines:
    """Without empty lines at both ends."""
    wordy = [place for place, line in enumerate(lines) if line.text.strip(" \t")]
    return lines[wordy[0] : wordy[-1] + 1] if wordy else ()


def _told(before: Lines, after: Lines, message: str) -> list[Mend]:
    same = [line.text for line in before] == [line.text for line in after]
    return [] if same else [Mend(line=(before or after)[0].number, message=message)]
