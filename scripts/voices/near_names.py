"""Which of many names are nearly the same. The work grows with the number of names, not with that of pairs."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping

from voices.first_names import FAMILIES
from voices.slugs import folded
from voices.suggestions import is_one_slip

SHORTEST = 7
"""Letters of a person's name from which on one other letter is more likely a slip than another name."""

_Pair = tuple[str, str]


def one_person(names: Iterable[str]) -> Iterator[_Pair]:
    """Names under which, as it seems, one person goes; of each pair the one that came first stands first.

    They differ only in accents and hyphens, in a middle name, in that one first name is short for the other or its
    initial, or in one letter.
    """
    ordered = [name for name in dict.fromkeys(names) if folded(name)]
    words = {name: folded(name).split() for name in ordered}
    pairs = {*_sharing(ordered, {name: _ways(words[name]) for name in ordered}), *one_slip(ordered)}
    initials = {name: {(first[0], *rest)} for name, (first, *rest) in words.items() if rest}
    pairs |= {pair for pair in _sharing(ordered, initials) if any(len(words[name][0]) == 1 for name in pair)}
    place = {name: number for number, name in enumerate(ordered)}
    yield from sorted(pairs, key=lambda pair: (place[pair[1]], place[pair[0]]))


def one_slip(names: Iterable[str], *, shortest: int = SHORTEST) -> Iterator[_Pair]:
    """Long names that differ in one letter, or in two that changed places; not when both forms are borne by others."""
    ordered = list(dict.fromkeys(names))
    bearers = Counter(word for plain in set(map(folded, ordered)) for word in set(plain.split()))
    near: defaultdict[str, list[str]] = defaultdict(list)
    for name in ordered:
        plain = folded(name)
        forms = {plain, *(plain[:at] + plain[at + 1 :] for at in range(len(plain)))} if len(plain) >= shortest else ()
        others = dict.fromkeys(other for form in sorted(forms) for other in near[form])
        yield from ((other, name) for other in others if _is_slip(folded(other), plain, bearers))
        for form in forms:
            near[form].append(name)


def _is_slip(one: str, other: str, bearers: Mapping[str, int]) -> bool:
    if one == other or not is_one_slip(one, other):
        return False
    differing = set(one.split()) ^ set(other.split())
    are_names = all(bearers[word] > 1 or word in FAMILIES for word in differing)
    return not are_names and not any(word.isdigit() for word in differing)


def _ways(words: list[str]) -> set[Hashable]:
    """Forms of a name that one person's names have in common."""
    if len(words) < 2:
        return {tuple(words)}
    first, *_, last = words
    return {tuple(words), (first, last), *((long, last) for long in FAMILIES.get(first, ()))}


def _sharing(names: Iterable[str], forms: Mapping[str, Iterable[Hashable]]) -> Iterator[_Pair]:
    """Each name with the first that has a form in common with it."""
    first: dict[Hashable, str] = {}
    for name in names:
        for form in forms.get(name, ()):
            if (other := first.setdefault(form, name)) != name:
                yield other, name
