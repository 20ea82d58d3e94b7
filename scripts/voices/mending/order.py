"""Fields stand in the order in which people want to read them; their comments go with them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from voices import marked_yaml, yaml_text
from voices.mending.sheet import Lines, Mend, Mended, Sheet
from voices.schema import FrontMatter, Withdrawal, field_names
from voices.vocabularies import Vocabularies


def mend(sheet: Sheet, vocabularies: Vocabularies) -> Mended:
    marked = marked_yaml.load(sheet.head_text)
    places = {str(path[0]): place for path, place in marked.keys.items() if len(path) == 1}
    starts = [place.line - 1 for place in places.values()]
    names = list(places)
    record = Withdrawal if marked.value.get("access") == "withdrawn" else FrontMatter
    ordered = _ordered(names, field_names(record))
    if ordered == names or len(set(starts)) < len(starts) or any(place.column > 1 for place in places.values()):
        return sheet, []  # right already, or several fields on one line
    inner = yaml_text.inner_lines(sheet.head_text, marked)
    opening, *parts, ending = _parts(sheet.head, starts, inner)
    fields = dict(zip(names, parts, strict=True))
    first = next(name for name, wanted in zip(names, ordered, strict=True) if name != wanted)
    told = ", ".join(ordered)
    mends = [Mend(line=sheet.head[places[first].line - 1].number, message=f"Put the fields in order: {told}.")]
    return replace(sheet, head=(*opening, *chain.from_iterable(fields[name] for name in ordered), *ending)), mends


def _ordered(names: Sequence[str], known: Sequence[str]) -> list[str]:
    """The names in the order of those known; an unknown one stays behind the one that it followed."""
    ranks: dict[str, int] = {}
    rank = -1
    for name in names:
        rank = known.index(name) if name in known else rank
        ranks[name] = rank
    return sorted(names, key=ranks.__getitem__)


def _parts(lines: Lines, starts: Sequence[int], inner: Iterable[int]) -> Iterator[Lines]:
    """What stands above all fields, each field with the comments above it, and what stands below them all."""
    asides = {place for place, line in enumerate(lines) if _is_aside(line.text)} - set(inner)
    top = max((place for place in range(starts[0]) if not lines[place].text.strip()), default=-1) + 1
    begins = [top]
    for start, next_start in pairwise((*starts, len(lines))):
        end = next_start
        while end > start + 1 and end - 1 in asides:
            end -= 1
        begins.append(end)
    return (lines[begin:end] for begin, end in pairwise((0, *begins, len(lines))))


def _is_aside(line: str) -> bool:
    return not line.strip() or line.startswith("#")
