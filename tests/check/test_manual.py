"""The manual: every check explains itself, and the site has a page of all rules."""

from pathlib import Path

import pytest
from voices import checks
from voices.checks import manual


@pytest.mark.parametrize("rule", manual.rules(), ids=lambda rule: f"{rule.check}: {rule.sentence[:30]}")
def test_a_rule_is_a_sentence_with_a_bad_and_a_good(rule: manual.Rule) -> None:
    examples = "\n".join(rule.examples)

    assert rule.sentence.endswith(".")
    assert "Bad: " in examples
    assert "Good: " in examples


def test_every_check_is_in_the_manual() -> None:
    explained = {rule.check for rule in manual.rules()}

    assert explained == {*checks.CHECKS, "front-matter", "promises", "vocabularies"}


def test_every_check_has_two_bad_files() -> None:
    here = Path(__file__).parent
    texts = [path.read_bytes() for folder in ("bad", "bad-archives") for path in (here / folder).rglob("*.*")]

    for name in (*checks.CHECKS, "front-matter", "vocabularies"):
        said = sum(text.count(f" ({name})".encode()) for text in texts)
        assert said >= 2, f"'{name}' has no two examples of what it finds"
