"""Of many texts the likest is found as if each were compared, and one that was brought up to date by its new words."""

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from voices import fingerprints
from voices.intake.signatures import Signatures

WORDS = st.lists(st.sampled_from("geese ferry ledger pond otter winter lamp key".split()), max_size=30).map(" ".join)


@given(texts=st.lists(WORDS, max_size=8), other=WORDS)
def test_the_likest_is_found_as_if_all_were_compared(texts: list[str], other: str) -> None:
    sought = fingerprints.signature(other)
    signatures, likenesses = Signatures(), []
    for number, text in enumerate(texts):
        signature = fingerprints.signature(text)
        signatures.add(Path(f"{number}.md"), signature)
        likenesses.append(fingerprints.likeness(signature, sought))
    highest = max(likenesses, default=0.0)
    expected = (Path(f"{likenesses.index(highest)}.md"), highest) if highest else None
    assert signatures.likest(sought) == expected


def test_a_text_that_was_brought_up_to_date_is_no_longer_found_by_its_old_words() -> None:
    before, after = fingerprints.signature("The geese came back in March."), fingerprints.signature("A key was cut.")
    signatures = Signatures()
    signatures.add(Path("ada-plum.md"), before)
    signatures.add(Path("ada-plum.md"), after)
    assert signatures.likest(before) is None
    assert signatures.likest(after) == (Path("ada-plum.md"), 1.0)
