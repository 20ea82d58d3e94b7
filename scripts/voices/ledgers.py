"""The ledger of `docs/` from one build to the next."""

from contextlib import suppress

from voices.memory import Memory
from voices.site import ledger
from voices.site.ledger import Ledger


def recall(memory: Memory) -> Ledger:
    """The ledger as the last build left it; an entry that makes no sense is as good as none."""
    found = Ledger()
    for path, text in memory.all("made").items():
        with suppress(ValueError):
            found.entries[path.decode()] = ledger.read(text)
    for path, text in memory.all("spans").items():
        with suppress(ValueError):
            found.spans[path.decode()] = ledger.read_spans(text)
    return found


def keep(found: Ledger, memory: Memory) -> None:
    """Write down what has changed in it, when everything is written that it tells of."""
    for path in found.changed:
        if entry := found.entries.get(path):
            memory.put("made", path.encode(), str(entry))
        else:
            memory.forget("made", [path.encode()])
            memory.forget("spans", [path.encode()])
        if path in found.spans:
            memory.put("spans", path.encode(), ledger.written(found.spans[path]))
    memory.keep("made", "spans")
    found.changed.clear()
