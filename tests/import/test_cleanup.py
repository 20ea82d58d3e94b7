"""Each cleanup step with a text before and after it; the steps above it in the table have run, too.

The file after it ends with what was removed and what the editor is warned of.
"""

from pathlib import Path

import pytest
from voices import boilerplate, cleanup
from voices.manuscript import Manuscript

FIXTURES = Path(__file__).parent / "cleanup"
NAMES = [name for name, _ in cleanup.STEPS]


@pytest.mark.parametrize("name", NAMES)
def test_a_step_makes_the_text_after_it_of_the_text_before_it(name: str) -> None:
    fixture = FIXTURES / f"{name.replace(' ', '-')}.before.txt"
    before = Manuscript.from_text(fixture.read_bytes().decode("utf-8"))
    after = fixture.with_name(fixture.name.replace("before", "after")).read_text(encoding="utf-8")
    assert as_text(through(name, before)) == after


def through(last: str, manuscript: Manuscript) -> Manuscript:
    """The manuscript after all steps up to and including this one."""
    for _, step in cleanup.STEPS[: NAMES.index(last) + 1]:
        manuscript = step(manuscript)
    return manuscript


def as_text(manuscript: Manuscript) -> str:
    kept = [line.text for line in manuscript.lines]
    removed = [f"{gone.line}: {gone.text}  [{gone.reason}]" for gone in manuscript.removed]
    warnings = [f"{caution.line}: {caution.message}" for caution in manuscript.warnings]
    return "\n".join([*kept, "=== removed", *removed, "=== warnings", *warnings, ""])


def test_every_fixture_belongs_to_a_step() -> None:
    fixtures = {path.name.split(".")[0].replace("-", " ") for path in FIXTURES.iterdir()}
    assert fixtures == set(NAMES)


@pytest.mark.parametrize(
    "line",
    [
        "Agenda item: who holds the kettle",
        "Home is where the rota is",
        "Help arrived at noon, on a bicycle, with cake.",
        "We printed this page by hand and nobody shared it.",
        "Powered by people",
        "T: Absolutely.",
        "Tell us about your comments on the cookie policy?",
        "Reading more than one report a day is bad for you.",
        "Our partners in the hospital said no, and then they said it again.",
        "The rent is £85 a year.",
        "Support the goose",
        "Subscribe to nothing",
        "You could ring 999, or you could ring Mrs Alun.",
        "It cost £10 and it paid for itself by teatime.",
        "",
    ],
)
def test_a_line_of_the_text_is_not_boilerplate(line: str) -> None:
    assert boilerplate.reason_for(line) is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("ACCEPT ALL COOKIES", "a cookie banner"),
        ("Skip to navigation Skip to main content", "a skip or accessibility link"),
        ("» Back to top", "a skip or accessibility link"),
        ("Home > Interviews > The lid", "navigation"),
        ("Facebook | Twitter | LinkedIn", "a share or print button"),
        ("Sign up for our weekly teapot bulletin", "a newsletter or subscription box"),
        ("12 comments", "a comment prompt"),
        ("© 2014 The Teapot Trust. All rights reserved.", "a copyright or legal footer"),
        ("Tags: teapots, geese", "a tag list"),
        ("W: www.teapots.example", "a website or contact line"),
        ("Photograph: Lionel Drew", "a picture credit"),
        ("Subscribe to Pond Life", "a newsletter or subscription box"),
        ("We and our 741 partners store feathers on your device.", "a cookie banner"),
        ("Call the pond line on 01632 960 960", "a website or contact line"),
        ("From £3.50 a week", "a newsletter or subscription box"),
        ("12 captures", "navigation"),
        ("[AD 728x90]", "an advertisement"),
        ("[Recording ends]", "a podcast player or credit"),
        ("Tagiau: gwyddau, te", "a tag list"),
    ],
)
def test_a_line_of_the_page_is_boilerplate(line: str, reason: str) -> None:
    assert boilerplate.reason_for(line) == reason


@pytest.mark.parametrize("word", ["Llŷn", "Tŷ", "dŵr", "tîm", "tân", "Siôn", "ŵyn", "gŵyl"])
def test_a_garbled_letter_of_welsh_is_mended_in_a_single_word(word: str) -> None:
    garbled = word.encode("utf-8").decode("sloppy-windows-1252")
    assert cleanup.clean(f"The geese of {garbled} bite.").lines[0].text == f"The geese of {word} bite."


COLUMN = """The Felpersham Kettle and Wharfside Lamp                    Page 9

Mabel Orchard came for one
week, with a kiln on a cart
and a list of lids. She has
stayed for thirty years, and
the list is now in its ninth
book, which the goose sat on
until it was bound.

"You count them so that they
know somebody is counting,"
she says, and turns a bowl
over to look for the mark of
whoever made it.
"""


def test_the_lines_of_a_narrow_column_are_joined_and_the_masthead_above_it_is_not() -> None:
    lines = through("wrapped lines", Manuscript.from_text(COLUMN)).lines
    masthead, first, second = (line.text for line in lines if line.text)
    assert masthead.startswith("The Felpersham Kettle")
    assert masthead.endswith("Page 9")
    assert first.endswith("the list is now in its ninth book, which the goose sat on until it was bound.")
    assert second.endswith("to look for the mark of whoever made it.")


INDENTED = """                    POND & PARISH  |  THE QUARTERLY OF THE FELPERSHAM MARSHES, FREE IN ALL GOOD SHOPS

The lamp above the ferry house has been
lit by the same hand since the old queen's
jubilee, and nobody can say whose.
   Mabel Orchard can, of course, but she
is asked only by children, and to them she
says that it was a goose who went about
with a taper in its beak.
   "They went home and drew it," she says,
and shows the drawings, which hang beside
the ledger of every boat that came late.
"""


def test_a_page_with_indented_paragraphs_is_joined_and_each_of_them_is_its_own() -> None:
    lines = through("wrapped lines", Manuscript.from_text(INDENTED)).lines
    _, first, second, third = (line.text.strip() for line in lines if line.text)
    assert first.startswith("The lamp above")
    assert first.endswith("nobody can say whose.")
    assert second.startswith("Mabel Orchard can")
    assert second.endswith("a taper in its beak.")
    assert third.startswith('"They went home and drew it," she says, and shows')


ADVERTS = [
    "[00:02:14] ADVERT: This hour of geese comes to you from Orchard Boots. Your feet have been up since five.",
    "[00:02:02] MABEL: This episode of The Night Ferry is supported by Orchard Lamps, bright since 1911.",
    "[00:01:09] [Advert] Is your kettle insured? Ask Orchard Mutual.",
    "AdvertisementLearn to row with us on Tuesdays",
    "The Night Ferry is supported by its listeners. Join the Lamp Room for two pounds a month.",
    "The Quiet Pond is free, but paid subscribers keep the goose in oats.",
    "A letter about slow boats. If you were forwarded this, you can have your own on Sundays.",
    "Our transcripts are made by a machine and may contain geese.",
    "A MESSAGE FROM OUR SPONSORS",
    "For sale: one oar, hardly used. Ask at the ferry house.",
]


@pytest.mark.parametrize("line", ADVERTS)
def test_what_is_read_out_for_money_is_known(line: str) -> None:
    assert boilerplate.reason_for(line)


@pytest.mark.parametrize(
    "line",
    [
        "I asked for an advert in the parish paper, and nobody answered it but the goose.",
        "Our work is supported by the council, which has sent us one lamp.",
        "Transcripts of the inquest are read aloud here every winter.",
        "The lamp was for sale, and then it was not.",
    ],
)
def test_who_speaks_of_adverts_and_support_is_no_advert(line: str) -> None:
    assert boilerplate.reason_for(line) is None


def test_the_lines_of_a_poem_are_not_joined() -> None:
    poem = "The goose is grey,\nThe goose is loud,\nIt bites by day\nAnd stands there proud."
    assert [line.text for line in cleanup.clean(poem).lines if line.text] == [one for one in poem.split("\n") if one]


@pytest.mark.parametrize(
    "line",
    [
        "CAUTION: This email originated from outside of the organisation. Do not open attachments.",
        "If you are having trouble reading this message, view it in your browser",
        "To support a small paper about geese, turn off your ad blocker.",
    ],
)
def test_what_a_mail_or_a_page_puts_above_every_text_is_known(line: str) -> None:
    assert boilerplate.reason_for(line)


def test_whoever_speaks_in_captions_keeps_a_paragraph_of_their_own() -> None:
    said = [
        "ADA: the lid was gone",
        "BOB: which lid",
        "ADA: the good one",
        "BOB: oh",
        "ADA: so I knitted one",
        "BOB: you",
    ]
    captions = "\n".join(f"0:{place:02}\n{words}" for place, words in enumerate(said))
    assert [line.text for line in cleanup.clean(captions).lines if line.text] == said


CAREER = """The lid counter

Mabel Orchard has looked after the kiln at Felpersham since the goose came, and was never thanked for it.

{heading}

1998 Lid washer, Ambridge
2004 Goose warden, Felpersham
2011 Head of lids

"I count the lids at night," says Mabel. "If there is one too many, then somebody is hungry."

The goose has no opinion on the matter, but it has been seen to nod when the count comes out even.
"""


@pytest.mark.parametrize("heading", ["CV", "Curriculum vitae", "Career", "Mabel’s CV"])
def test_what_stands_over_the_years_of_a_life_stays_with_them(heading: str) -> None:
    cleaned = cleanup.clean(CAREER.replace("{heading}", heading))
    assert [heading, "1998 Lid washer, Ambridge"] == [line.text for line in cleaned.lines if line.text][2:4]


def test_a_button_over_the_years_of_a_life_goes() -> None:
    assert "Subscribe" in [gone.text for gone in cleanup.clean(CAREER.replace("{heading}", "Subscribe")).removed]


def test_times_with_no_words_below_are_no_captions() -> None:
    times = [f"0:{place:02}" for place in range(9)]
    assert [line.text for line in cleanup.clean("\n".join(times)).lines] == times


def test_a_pull_quote_in_a_block_quote_stays_once() -> None:
    said = "I looked under the lid. There was nobody there. Then we had the soup anyway."
    found = cleanup.clean(f"{said}\n\n> “Then we had the soup anyway.”\n\nThat was May.")
    assert [line.text for line in found.lines if line.text] == [said, "That was May."]


def test_a_question_that_is_wrapped_by_itself_is_one_line() -> None:
    answer = (
        "It has gone another way, and I do not regret it, as\nthe goose said of the lid. We meet on Fridays, and\n"
        "nobody has to bring a chair, since there is a wall\nto sit on and a pond to look at while we talk."
    )
    question = "You began in a launderette once.\nWhat has stayed with you of the\nGreat Goose of Felpersham?"
    found = cleanup.clean(
        "\n\n".join([answer, question, answer.replace("Fridays", "Mondays"), "Kettles\nWhere do they go?"])
    )
    lines = [line.text for line in found.lines if line.text]
    assert lines[1] == question.replace("\n", " ")
    assert lines[3:] == ["Kettles", "Where do they go?"]


MAIL = """From: Bert Fry <bert@felpersham.example>
Sent: 3 May 2022 11:18
To: Flora Bramble
Subject: RE: the lid

> Here you are. I have taken out the swearing.
>
> WHAT A GOOSE TAUGHT ME ABOUT LIDS
>
> by Bert Fry, keeper of the lids, Borsetshire County Council
>
> I kept the lids for nine years, and each of them fitted some pot, though seldom
> the one that stood under it when the auditors came to look.
>
> The goose knew. She sat on the right one every night, and I took eight years to
> see that it was the only warm thing in the building, and that she was no fool.

On Mon, 2 May 2022 at 09:40, Flora Bramble wrote:

> > Hello Bert, five hundred words would be perfect.
"""


def test_a_mail_that_quotes_the_whole_text_gives_it_without_the_marks_and_without_the_message_it_answers() -> None:
    lines = [line.text for line in cleanup.clean(MAIL).lines if line.text]
    quoted = [line.removeprefix("> ") for line in MAIL.split("\n") if line.startswith("> ") and "> >" not in line]
    assert lines == ["Sent: 3 May 2022 11:18", "Subject: RE: the lid", *quoted]
