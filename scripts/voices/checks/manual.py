"""The rules as people read them: each is the docstring of the module that holds interviews to it."""

import inspect
import sys
from types import ModuleType

from voices import frontmatter, vocabularies, vocabulary_rules
from voices.checks import CHECKS, promises
from voices.model import Rule


def rules() -> tuple[Rule, ...]:
    """Every rule, in the order in which they are checked."""
    modules = {name: sys.modules[check.__module__] for name, check in CHECKS.items()}
    ours = (sys.modules[rule.__module__] for rule, _ in vocabulary_rules.RULES)
    return (
        _rule(frontmatter.CHECK, frontmatter),
        *(_rule(name, module) for name, module in modules.items()),
        _rule(promises.CHECK, promises),
        *(_rule(vocabularies.CHECK, module) for module in ours),
    )


def rules_of(name: str) -> tuple[Rule, ...]:
    """The rules that go by the name of one check: most have one, the vocabularies several."""
    return tuple(rule for rule in rules() if rule.check == name)


def _rule(name: str, module: ModuleType) -> Rule:
    """A docstring is a sentence, then examples, then perhaps something more."""
    first, *parts = inspect.cleandoc(module.__doc__ or "").split("\n\n")
    examples = [part for part in parts if part.startswith(("Bad:", "Good:"))]
    more = [" ".join(part.split()) for part in parts if part not in examples]
    return Rule(check=name, sentence=" ".join(first.split()), examples=tuple(examples), more=tuple(more))
