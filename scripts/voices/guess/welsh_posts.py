"""Finds posts in Welsh, where the head of a title comes first: "Rheolwr Tîm gyda Chyngor Gwynedd"."""

import re

# A title in Welsh: what heads it, up to the words for "with" or "for" and a council, or a mark.
_TITLE = re.compile(
    r"(?P<role>(?:(?:[Uu]wch|[Pp]rif|[Dd]irprwy)[ -]?)?(?:[Rr]heolwr|[Rr]heolwraig|[Pp]ennaeth|[Cc]yfarwyddwr"
    r"|[Cc]yfarwyddwraig|[Gg]weithiwr|[Gg]weithwraig|[Ss]wyddog|[Aa]rweinydd|[Tt]herapydd|[Cc]ydlynydd)\b"
    r"(?: [^\W\d_][\w’'-]*){0,7}?)"
    r"(?P<at> (?:gyda|i|ar gyfer|yng|yn) (?=(?:Ch?|G|Ngh)yngor\b)| (?:with|at|for) (?=[A-Z])"
    r"|(?=[,.;)]|$))"
)


def at_start(text: str) -> re.Match[str] | None:
    return _TITLE.match(text)
