"""`voices check --explain NAME`: a rule, as the site's page of all checks has it."""

import textwrap

import click

from voices.checks import manual
from voices.model import Rule
from voices.suggestions import hint

HELP = "Say what the check of this name holds interviews to, and stop."
_WIDTH = 100


def show(context: click.Context, parameter: click.Parameter, name: str | None) -> None:
    """Print the rules of one check and end the program."""
    if name is None or context.resilient_parsing:
        return
    rules = manual.rules_of(name)
    if not rules:
        names = list(dict.fromkeys(rule.check for rule in manual.rules()))
        known = hint(name, names) or f" There are: {', '.join(names)}."
        raise click.BadParameter(f"there is no check '{name}'.{known}", context, parameter)
    click.echo("\n\n".join(_explained(rule) for rule in rules))
    context.exit()


def _explained(rule: Rule) -> str:
    examples = [textwrap.indent(example, "    ") for example in rule.examples]
    return "\n\n".join([_wrapped(rule.sentence), *examples, *map(_wrapped, rule.more)])


def _wrapped(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_on_hyphens=False)
