"""A link to a retired passage lands where it stood: above the list or quotation, when it stood in one."""

import pytest
from voices.model import RetiredPassage
from voices.passages.dressing import GONE, dressed

BODY = """\
Gwen keeps geese.
{: #aaa1 }

1. They wake her. {: #bbb1 }
2. They bite. {: #bbb2 }

   The postman knows.
   {: #bbb3 }

> Nobody asked the geese.
> {: #ccc1 }
>
> They hissed.
> {: #ccc2 }

She has no dog.
{: #ddd1 }
"""


@pytest.mark.parametrize(
    ("at", "below"),
    [
        ("aaa1", "Gwen keeps geese."),
        ("bbb1", "1. They wake her."),
        ("bbb2", "1. They wake her."),
        ("bbb3", "1. They wake her."),
        ("ccc1", "> Nobody asked the geese."),
        ("ccc2", "> Nobody asked the geese."),
        ("ddd1", "She has no dog."),
        (None, "Gwen keeps geese."),
        ("gone", "Gwen keeps geese."),
    ],
)
def test_the_note_stands_above_what_stands_in_its_place(at: str | None, below: str) -> None:
    text = dressed(BODY, retired=[RetiredPassage(id="zzz9", at=at)])

    above, _, rest = text.partition(f"{GONE}\n{{: #zzz9 .retired-passage }}\n\n")
    assert rest.startswith(below)
    assert not above or above.endswith("\n\n")


def test_a_note_is_not_joined_to_a_paragraph_right_above_a_quotation() -> None:
    text = dressed("They said:\n> Honk.\n> {: #ccc1 }\n", retired=[RetiredPassage(id="zzz9", at="ccc1")])

    assert text.startswith(f"They said:\n\n{GONE}\n")
