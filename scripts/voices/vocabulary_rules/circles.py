"""Nothing succeeds itself or stands above itself, however long the way round.

Bad:   successors: [somerset]     (and 'somerset' has  successors  with this entry)
Good:  successors: [somerset]     (and 'somerset' has none)
"""

from collections.abc import Iterator, Mapping

from voices.model import FieldPath
from voices.vocabulary_rules.written import ONE_WAY, Written


def find(file: Written, files: Mapping[str, Written]) -> Iterator[tuple[FieldPath, str]]:
    for field in ONE_WAY.get(file.name, ()):
        clear: set[str] = set()
        for key in file.entries:
            if circle := _circle(file, field, key, clear):
                way = " → ".join([*circle, circle[0]])
                path = next(path for path, other in file.references(circle[-1], field) if other == circle[0])
                yield path, f"Take one of these out of '{field}', for they go round in a circle: {way}."


def _circle(file: Written, field: str, start: str, clear: set[str]) -> list[str]:
    """The first circle that can be reached from an entry; what leads into none joins `clear`."""
    way: list[str] = []
    waiting = [(start, 0)]
    while waiting:
        key, depth = waiting.pop()
        clear.update(way[depth:])
        del way[depth:]
        if key in way:
            clear.update(way)
            return way[way.index(key) :] if len(way) - way.index(key) > 1 else []
        if key not in clear and key in file.entries:
            way.append(key)
            waiting += [(other, len(way)) for _, other in reversed(file.references(key, field))]
    clear.update(way)
    return []
