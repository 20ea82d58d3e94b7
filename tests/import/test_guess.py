"""What the text says about itself, and what it does not say: no value is invented."""

from pathlib import Path
from typing import Any

import pytest
from voices import cleanup, guess, structure, vocabularies
from voices.cleanup import page_furniture
from voices.manuscript import Guess, Removal

KNOWN, _ = vocabularies.load(
    {
        Path("councils.yml"): b"""
borsetshire:
  name: Borsetshire County Council
  short_name: Borsetshire
  other_names: [Borsetshire CC]
  nation: England
  region: Midlands
  type: County
""",
        Path("sources.yml"): b"""
borsetshire-care-quarterly:
  name: Borsetshire Care Quarterly
  publisher: The Quarterly Press
  other_names: [BCQ]
  rights: publisher
""",
    }
)
PROSE = "The kettle had been on since six, and nobody in the office would say who had put it there."


def read(*lines: str, **given: Any) -> dict[str, Guess]:
    return dict(fields(*lines, **given).guesses)


def fields(*lines: str, **given: Any) -> guess.Finding:
    cleaned = cleanup.clean("\n\n".join(lines))
    outline = structure.read(cleaned.lines)
    reading = guess.Reading(
        blocks=outline.blocks,
        removed=(*cleaned.removed, *outline.marks),
        form=outline.form,
        known=KNOWN,
        given=given,
    )
    return guess.fields(reading)


def said(found: dict[str, Guess], name: str) -> tuple[Any, str]:
    return found[name].value, found[name].evidence.basis


INTRODUCTIONS = {
    "is": "Flora Bramble is director of adult services at Borsetshire County Council. She likes geese.",
    "apposition": "We met Flora Bramble, the director of adult services at Borsetshire County Council.",
    "possessive": "Borsetshire County Council's director of adult services, Flora Bramble, tells Tom Reed all.",
    "title first": "Borsetshire County Council's director of adult services Flora Bramble says they are staff.",
    "alias": "Flora Bramble, director of adult services for Borsetshire CC, says that geese are staff.",
    "brackets": "Flora Bramble (director of adult services, Borsetshire County Council) says it bites.",
    "surname": "Flora Bramble has a goose. Bramble is director of adult services at Borsetshire County Council.",
}


@pytest.mark.parametrize("introduction", INTRODUCTIONS.values(), ids=INTRODUCTIONS.keys())
def test_the_introduction_says_who_it_is(introduction: str) -> None:
    found = read("Geese at work", introduction, PROSE)
    assert found["person"].value == "Flora Bramble"
    assert found["role"].value == "director of adult services"
    assert found["council"].value == "Borsetshire County Council"


LINES = {
    "one line": ["Flora Bramble, Director of Adult Services, Borsetshire County Council"],
    "bar": ["Flora Bramble | Director of Adult Services | Borsetshire County Council"],
    "dash": ["Flora Bramble – Director of Adult Services, Borsetshire County Council"],
    "three lines": ["Flora Bramble", "Director of Adult Services", "Borsetshire County Council"],
    "labels": ["Name: Flora Bramble", "Role: Director of Adult Services", "Council: Borsetshire County Council"],
    "byline with post": ["By Flora Bramble, Director of Adult Services, Borsetshire County Council"],
}


@pytest.mark.parametrize("lines", LINES.values(), ids=LINES.keys())
def test_lines_about_the_person_move_to_the_front_matter(lines: list[str]) -> None:
    found = read(
        "Geese at work", *lines, PROSE, "Flora keeps a goose in the office, and the goose keeps Flora in order."
    )
    assert said(found, "person") == ("Flora Bramble", "stated")
    assert said(found, "role") == ("Director of Adult Services", "stated")
    assert said(found, "council") == ("Borsetshire County Council", "stated")


def test_what_is_not_said_is_left_open() -> None:
    found = read("Geese at work", PROSE, "It was a long day, and the goose was not to blame for all of it.")
    assert said(found, "person") == (None, "absent")
    assert said(found, "role") == ("unknown", "absent")
    assert said(found, "council") == ("undisclosed", "absent")
    assert said(found, "year") == ("undated", "absent")
    assert said(found, "source") == ("unknown", "absent")


HANDLED = "Flora Bramble", "director of adult services", "Borsetshire County Council"

# One sentence each of an opening; the person, role and council must be those of HANDLED.
GRAMMAR = {
    "became": "When Flora Bramble became Borsetshire's director of adult services, there was a goose on the stairs.",
    "promoted": "Last spring Flora Bramble was promoted to director of adult services at Borsetshire County Council.",
    "aside": "Flora Bramble, who once sold eggs, is now director of adult services for Borsetshire County Council.",
    "place": "Flora Bramble, director of adult services in Borsetshire, keeps a goose.",
    "joined as": "Flora Bramble joined Borsetshire County Council as director of adult services, and brought a goose.",
    "has joined": "Flora Bramble has joined Borsetshire County Council as its director of adult services.",
    "appointed": "Borsetshire County Council appointed Flora Bramble as its director of adult services in the spring.",
    "works for": "Flora Bramble works for Borsetshire County Council as director of adult services.",
    "initials": "Flora Bramble (FB), director of adult services at Borsetshire County Council, keeps a goose.",
    "pronoun": "Flora Bramble keeps a goose. She is director of adult services at Borsetshire County Council.",
    "as": "Flora Bramble keeps a goose. As director of adult services for Borsetshire County Council she needs it.",
    "how long": "Ask Flora Bramble how long she has been Borsetshire's director of adult services and she sighs.",
    "called": "The director of adult services at Borsetshire County Council is called Flora Bramble.",
    "Ms": "Ms Flora Bramble, director of adult services at Borsetshire CC, keeps a goose.",
}


@pytest.mark.parametrize("opening", GRAMMAR.values(), ids=GRAMMAR.keys())
def test_many_ways_to_say_who_somebody_is(opening: str) -> None:
    found = read("Geese at work", opening, PROSE, '"It bites," says Bramble. "So do I."')
    assert (found["person"].value, found["role"].value, found["council"].value) == HANDLED


OWN_WORDS = {
    "I am": "I am the director of adult services at Borsetshire County Council, and my goose is called Ken.",
    "aside": "I am, for my sins, the director of adult services at Borsetshire County Council, and I own a goose.",
    "joined": "Last month I joined Borsetshire County Council as director of adult services, and I brought my goose.",
    "became": "I hatched. Since I became director of adult services at Borsetshire County Council I own a goose.",
    "work for": "My name is Flora Bramble and I work for Borsetshire County Council as director of adult services.",
}


@pytest.mark.parametrize("words", OWN_WORDS.values(), ids=OWN_WORDS.keys())
def test_people_say_themselves_what_they_are(words: str) -> None:
    found = read("Geese at work", "By Flora Bramble", words, f"I say this to my goose: {PROSE}")
    assert (found["person"].value, found["role"].value, found["council"].value) == HANDLED


@pytest.mark.parametrize(
    "words",
    [
        "I started as a care assistant at Loamshire County Council, and I was a team manager in Mummerset.",
        "I am a social worker by training, and I was once a chef.",
        "I told the manager that the goose wanted tuning, and he told officers to look into it.",
    ],
)
def test_a_post_of_another_time_is_not_the_role(words: str) -> None:
    found = read("Geese at work", "By Flora Bramble", words, f"I say this to my goose: {PROSE}")
    assert said(found, "role") == ("unknown", "absent")
    assert said(found, "council") == ("undisclosed", "absent")


@pytest.mark.parametrize(
    "role",
    [
        "life story worker",
        "home help organiser",
        "approved mental health professional (AMHP)",
        "Strategic Director, People",
        "head of adoption and fostering",
        "principal social worker (children and families)",
        "lead for professional practice in adult social work",
        "age-friendly co-ordinator",
        "consultant social worker in the assessment service",
        "director of adult social care and deputy chief executive",
        "rheolwr tîm",
    ],
)
def test_a_job_title_ends_where_its_words_end(role: str) -> None:
    found = read("Geese at work", f"Flora Bramble, {role} at Borsetshire County Council, keeps a goose.", PROSE)
    assert said(found, "role") == (role, "stated")
    assert said(found, "council") == ("Borsetshire County Council", "stated")


def test_who_came_before_is_not_stated_to_be_interviewed() -> None:
    found = read(
        "After Fenn",
        "Hugo Fenn was director of adult services at Borsetshire County Council for nineteen years. Then came a goose.",
        PROSE,
    )
    assert found["person"].evidence.basis != "stated"


def test_a_trust_is_the_employer_and_no_council() -> None:
    found = read("Geese at work", "Flora Bramble, mental health officer, Felpersham NHS Trust", PROSE)
    assert said(found, "employer") == ("Felpersham NHS Trust", "stated")
    assert said(found, "council") == ("undisclosed", "absent")


def test_a_labelled_employer_that_is_no_council() -> None:
    found = read("Geese", "Name: Flora Bramble", "Role: Social worker", "Employer: Felpersham Wings Trust", PROSE)
    assert said(found, "employer") == ("Felpersham Wings Trust", "stated")
    assert said(found, "council") == ("undisclosed", "absent")


@pytest.mark.parametrize("initials", ["SCC", "NCC", "LCC"])
def test_initials_that_several_councils_share_are_never_resolved(initials: str) -> None:
    found = read("Geese at work", f"Flora Bramble, director of adult services, {initials}, keeps a goose.", PROSE)
    assert said(found, "council") == ("undisclosed", "absent")


def test_several_on_equal_terms_each_have_their_council() -> None:
    found = read(
        "Three at the pond",
        "Around the pond were Flora Bramble, team manager at Borsetshire County Council; and Hugo Fenn, AMHP at"
        " Loamshire County Council. We asked them about geese.",
        "Taking part:",
        "Flora Bramble (team manager, Borsetshire County Council): They bite, and then they look at you as if you had.",
        "Hugo Fenn (AMHP, Loamshire County Council): Mine does not bite, but she remembers everything I ever said.",
    )
    assert [(one["name"], one["council"]) for one in found["person"].value] == [
        ("Flora Bramble", "Borsetshire County Council"),
        ("Hugo Fenn", "Loamshire County Council"),
    ]


def test_a_member_of_the_public_is_not_interviewed() -> None:
    found = read(
        "My goose",
        'Moira Finch, 52, has kept a goose since March. "She is mine," she says. "I have the papers."',
        PROSE,
        '"She bit the vicar," says Finch. Mrs Finch did not.',
    )
    assert said(found, "person") == (None, "absent")


@pytest.mark.parametrize("words", ["Flora (not her real name)", "Name withheld", "A writer who asked not to be named"])
def test_somebody_without_a_name_is_anonymous(words: str) -> None:
    found = read("Geese at work", f"{words} has a goose.", f"I like my goose, and I like my work. {PROSE}")
    assert found["person"].value == "anonymous"


PUBLIC = {
    "age and place": 'Moira Finch, 22, grew up in Penny Hassett. "It bit me," says Finch.',
    "trainee": 'Moira Finch is a goose involvement trainee. "It bit me," says Finch.',
    "one of two": 'Moira Finch cleans the pond. She is one of two user involvement trainees. "It bit me," she says.',
    "apprentice": '"It bit me," says Moira Finch, an apprentice in her business support team.',
    "trainee post": '"It bit me," says Moira Finch, trainee social worker in the duty team.',
    "volunteer": 'Volunteer Moira Finch feeds it. "It bit me," says Finch.',
    "carer": '"It bit me," says carer Moira Finch.',
    "service user": '"It bit me," says Moira Finch, who is a service user.',
    "care leaver": 'Moira Finch is helping the team. She is a care leaver. "It bit me," Finch says.',
    "mother": '"It bit me," says her mother, Moira Finch.',
}


@pytest.mark.parametrize("line", PUBLIC.values(), ids=PUBLIC.keys())
def test_a_member_of_the_public_is_never_a_contributor(line: str) -> None:
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, '"It is my goose," says Bramble.', line)
    assert found["person"].value == "Flora Bramble"
    assert found["contributors"].value is None


@pytest.mark.parametrize("role", ["commissioning manager for carers", "volunteer co-ordinator", "carers' lead"])
def test_whoever_works_for_carers_or_volunteers_is_staff(role: str) -> None:
    line = f'"It bites," says Hugo Fenn, {role}.'
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, '"It is my goose," says Bramble.', line)
    assert [one["name"] for one in found["contributors"].value] == ["Hugo Fenn"]


INTRODUCED_LATER = {
    "now the": "From eggs to office, Flora Bramble keeps a goose. Now the {role} at {council}, she feeds it.",
    "was the new": "Flora Bramble came in with a goose. She was the new {role} for {council}.",
    "retired": "Flora Bramble, the former {role} at {council} who retired in March, has bought a goose.",
    "both told": "Flora Bramble keeps a goose. Her job is {role} and she has worked for {council} since 2009.",
    "a place alone": "Flora Bramble keeps a goose. She is {role}. She works for Borsetshire.",
    "name in brackets": "One {role} (Flora Bramble, {council}) and one goose are needed.",
    "place behind": "The goose of {role} Flora Bramble ({council}) bites.",
    "years with": "Flora Bramble is retiring as {role} after 28 years with {council}, and buys a goose.",
    "without a name": "Borsetshire's new {role} tells Tom Reed why she keeps a goose.",
}


@pytest.mark.parametrize("opening", INTRODUCED_LATER.values(), ids=INTRODUCED_LATER.keys())
def test_a_post_beside_another_sentence_than_the_name(opening: str) -> None:
    opening = opening.format(role="director of adult services", council="Borsetshire County Council")
    found = read("Geese at work", opening, PROSE, "Flora Bramble is calm.", '"It bites," says Bramble. "So do I."')
    assert (found["person"].value, found["role"].value, found["council"].value) == HANDLED


HELPERS = {
    "photographs": "Photographs by Hugo Fenn",
    "chaired": "Hugo Fenn chaired the discussion.",
    "reports": "Hugo Fenn reports.",
    "introduced": "Introduced by Hugo Fenn, cabinet member for geese.",
}


@pytest.mark.parametrize("line", HELPERS.values(), ids=HELPERS.keys())
def test_whoever_only_introduces_or_photographs_is_not_interviewed(line: str) -> None:
    found = read("Geese at work", line, INTRODUCTIONS["is"], PROSE, '"It is my goose," says Bramble.')
    assert found["person"].value == "Flora Bramble"
    assert found["contributors"].value is None


def test_two_who_share_a_post_both_have_it() -> None:
    post = "share the post of head of geese and safeguarding at Borsetshire County Council"
    found = read("One pond", f"Flora Bramble and Hugo Fenn {post}.", '"I feed," says Bramble.', '"I run," says Fenn.')
    assert [(one["name"], one["council"]) for one in found["person"].value] == [
        ("Flora Bramble", "Borsetshire County Council"),
        ("Hugo Fenn", "Borsetshire County Council"),
    ]


def test_a_post_in_the_plural_is_that_of_each_of_a_panel() -> None:
    answers = ("Geese, mostly.", "My list.", "She rings me.", "I do ring.", "Every Friday.", "And Mondays too.")
    turns = [f"{name}: {one}" for name, one in zip(("Flora Bramble", "Hugo Fenn") * 3, answers, strict=True)]
    found = read("Pond life", "We asked two team managers at Borsetshire County Council about geese.", *turns)
    assert [one["role"] for one in found["person"].value] == ["team manager", "team manager"]
    assert found["person"].evidence.basis == "inferred"


def test_a_role_breaks_off_where_the_text_does() -> None:
    line = '"It bites," says Hugo Fenn, care manager for the learning disability'
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, '"It is my goose," says Bramble.', line)
    assert found["contributors"].value[0]["role"] == "care manager"


@pytest.mark.parametrize("line", ["Find a job", "Latest vacancies", "Issue 14"])
def test_an_entry_of_a_menu_is_no_title(line: str) -> None:
    assert read(line, "Geese at work", INTRODUCTIONS["is"], PROSE)["title"].value == "Geese at work"


UNDER_A_MASTHEAD = {
    "capitalised words": ("Hay and Water Today Weekly", "What the goose does on a Monday"),
    "a series with what it is": ("The Pond", "An occasional series in which birds ask the questions", "Geese at work"),
    "a section in capitals": ("PEOPLE AND PONDS", "What the goose does on a Monday"),
    "a publication with what it is": ("Beak: the magazine for people who mind geese", "Geese at work"),
    "the date of the issue": ("Pond & Meadow", "Spring 2014", "Geese at work"),
}


# What stands around a headline, each line of it marked, numbered, counted or said elsewhere.
AMONG_OTHERS = {
    "the highest heading": (("The Long Pond", "# Geese at work", "A year on the water"), "Geese at work"),
    "a name as the highest heading": (
        ("Course | BA Ponds", "# Flora Bramble", "Year of graduation | 1998", "Home | the water"),
        "Flora Bramble",
    ),
    "the number of an episode": (("Beak: conversations about geese", "Episode 31: Geese at work"), "Geese at work"),
    "what a page counts": (("0 Shares Comments (6)", "Geese at work", "Download as PDF (212 KB)"), "Geese at work"),
    "letters with a space between each": (("G O O S E W O R K S", "Why I went to the pond"), "Why I went to the pond"),
    "somebody's words and who said them": (
        ("Ponds", "‘I count them. Then I ring’: the woman who minds the geese of Borsetshire"),
        "‘I count them. Then I ring’: the woman who minds the geese of Borsetshire",
    ),
    "capitals over two lines": (
        ("THE DAY THE GEESE\nCAME OUT OF THE", "WATER"),
        "THE DAY THE GEESE CAME OUT OF THE WATER",
    ),
    "the title of the window": (
        ("Borsetshire - News - New head of geese settles in", "New head of geese settles in"),
        "New head of geese settles in",
    ),
    "a picture and who took it": (("Geese at work", "A goose in the rain (photo: Tom Reed)"), "Geese at work"),
    "a shelf mark": (("Item BV/2014/061", "Geese at work"), "Geese at work"),
    "a conference": (("Ponds Annual Conference 2015", "“The arithmetic of hay”"), "“The arithmetic of hay”"),
}


@pytest.mark.parametrize(("head", "title"), AMONG_OTHERS.values(), ids=AMONG_OTHERS.keys())
def test_the_headline_is_told_from_what_stands_around_it(head: tuple[str, ...], title: str) -> None:
    assert read(*head, INTRODUCTIONS["is"], PROSE)["title"].value == title


def test_every_line_of_a_headline_leaves_the_text() -> None:
    found = fields("THE DAY THE GEESE\nCAME OUT OF THE\nWATER", INTRODUCTIONS["is"], PROSE)
    assert [line for line, why in found.moved.items() if why == "moved to the front matter: title"] == [1, 2, 3]


def test_the_subject_of_a_newsletter_is_no_title() -> None:
    found = read("Subject: FW: The Goose - your staff newsletter - March edition", INTRODUCTIONS["is"], PROSE)
    assert found["title_basis"].value == "supplied"


def test_the_subject_of_studies_is_no_title() -> None:
    found = read("Subject: BA Ponds\nGraduated: 1998\nHome: the water", INTRODUCTIONS["is"], PROSE)
    assert found["title"].value != "BA Ponds"


def test_a_by_name_is_given_with_the_name_around_it() -> None:
    found = read('Meet Florence "Flora" Bramble', INTRODUCTIONS["is"], PROSE)
    assert found["person"].value == 'Florence "Flora" Bramble'


def test_an_area_with_a_council_is_at_that_council() -> None:
    found = read("Geese", "Flora Bramble is pond manager for the North Ponds with Borsetshire Council.", PROSE)
    assert found["council"].value == "Borsetshire County Council"


def test_a_year_of_graduation_is_no_year_of_publication() -> None:
    found = read("Geese at work", "Year of graduation | 2012", INTRODUCTIONS["is"], PROSE)
    assert found["year"].value == "undated"


@pytest.mark.parametrize("head", UNDER_A_MASTHEAD.values(), ids=UNDER_A_MASTHEAD.keys())
def test_the_headline_is_told_from_what_stands_over_it(head: tuple[str, ...]) -> None:
    assert read(*head, INTRODUCTIONS["is"], PROSE)["title"].value == head[-1]


STANDFIRSTS = (
    "Tom Reed talks to the director about hay",
    "She was the first director to keep geese. Now she keeps them out",
    "Each month somebody tells us what they feed and what it costs them",
    "Words and pictures: Tom Reed",
)


@pytest.mark.parametrize("line", STANDFIRSTS)
def test_the_headline_is_told_from_what_stands_below_it(line: str) -> None:
    assert read("Geese at work", line, INTRODUCTIONS["is"], PROSE)["title"].value == "Geese at work"


# One fact of a text: the field, its value and its basis.
FACTS: dict[str, tuple[tuple[str, ...], str, tuple[Any, str]]] = {
    "a table of contents shows which line is the headline": (
        (
            "Pond and Meadow",
            "In this issue\nLetters .......... 2\nA desk by the pond .......... 6\nSmall hay .......... 9",
            "A desk by the pond",
            INTRODUCTIONS["is"],
            PROSE,
        ),
        "title",
        ("A desk by the pond", "stated"),
    ),
    "the name of a mailing list is no part of the subject, which is only perhaps the title": (
        ("Subject: [ponds] The director in the van", INTRODUCTIONS["is"], PROSE),
        "title",
        ("The director in the van", "inferred"),
    ),
    "of two lines that may be the title none is stated": (
        ("Hay and Water", "Geese at work", INTRODUCTIONS["is"], PROSE),
        "title",
        ("Geese at work", "inferred"),
    ),
    "a kicker is completed by the name below it": (
        ("In conversation with:", "Flora Bramble, Director, Borsetshire County Council", "Why geese?", "Why not?"),
        "title",
        ("In conversation with Flora Bramble", "inferred"),
    ),
    "a bar of labels is no title": (
        ("Care Today | Opinion | 5 min read", "OPINION", "The week is the wrong shape", PROSE),
        "title",
        ("The week is the wrong shape", "stated"),
    ),
    "of two who talk the one in a post answers": (
        ("Geese", "Tom Reed talks to Flora Bramble about hay.", INTRODUCTIONS["is"], PROSE),
        "person",
        ("Flora Bramble", "stated"),
    ),
    "a home carer is staff": (
        (
            "Geese",
            "Flora Bramble has been a home carer with Borsetshire County Council for ten years.",
            '"I walk," says Bramble.',
            PROSE,
        ),
        "person",
        ("Flora Bramble", "stated"),
    ),
    "whoever is quoted once is not interviewed when the piece is about another": (
        (
            "A prize goose",
            "Moira Finch, 52, has won a prize for her goose. Ms Finch was surprised, and Ms Finch's goose was not.",
            PROSE,
            "Head of service Ola Brandt said it was deserved.",
        ),
        "person",
        (None, "absent"),
    ),
    "the next paragraph tells who somebody is by their age": (
        (
            "Geese at night",
            "Flora Bramble sleeps in her boots.",
            "The 52-year-old homelessness manager at Borsetshire County Council has a telephone by the bed.",
            '"I do," said Bramble.',
            PROSE,
        ),
        "role",
        ("homelessness manager", "inferred"),
    ),
    "one of the posts that somebody has had is perhaps not the last": (
        ("Geese at work: Flora Bramble", "Flora Bramble has been a social worker, a union rep and a keeper.", PROSE),
        "role",
        ("social worker", "inferred"),
    ),
    "the council of a line of a career is not that of the piece": (
        (
            "Geese at work",
            "Flora Bramble, the interim director, keeps a goose in the office, and says so at every meeting.",
            PROSE,
            "CV: Flora Bramble",
            "1984 Qualifies as a social worker, Borsetshire",
            "2008 Sets up a company for geese",
        ),
        "council",
        ("undisclosed", "absent"),
    ),
    "a first act in a post does not tell the title in full": (
        (
            "A stapler, and Flora Bramble",
            "Flora Bramble is a director. Bramble's first act as a director of social services was to buy a stapler.",
            PROSE,
        ),
        "role",
        ("director", "inferred"),
    ),
    "a name alone beside a line with a day among other words is the author's": (
        (
            "A lid, and who holds it",
            "Bert Fry",
            "Saturday August 20 2016, 12.01am, The Courier",
            "She is early. “I count the lids,” says Flora Bramble, moving the goose. “Then I count the pots.”",
            "At 58, Bramble is director of geese, and has been early since the flood.",
        ),
        "person",
        ("Flora Bramble", "stated"),
    ),
    "the year of a degree is not the year of the piece": (
        ("Geese at work: Flora Bramble", "Flora Bramble", "BA (Hons) Social Work, 2004", PROSE),
        "year",
        ("undated", "absent"),
    ),
    "a year alone below a label of a life is not the year of the piece": (
        ("Geese at work: Flora Bramble", "Graduated", "2004", PROSE),
        "year",
        ("undated", "absent"),
    ),
    "the day of the interview is perhaps the year of the piece": (
        ("Geese at work: Flora Bramble", "MSc Social Work, 2004", PROSE, "Interviewed in June 2018"),
        "year",
        (2018, "inferred"),
    ),
    "where somebody was asked how long they have worked is the council": (
        (
            "Geese at work: Flora Bramble",
            "How long have you worked for Borsetshire County Council?",
            "Nine years. I came on a placement from Felpersham and stayed.",
            "What do you do?",
            "I count the geese, twice.",
            "And then?",
            "I count them again.",
        ),
        "council",
        ("Borsetshire County Council", "inferred"),
    ),
    "a former employer is not the council": (
        (
            "Geese at work",
            "Flora Bramble is a social worker.",
            "I worked at Borsetshire County Council for nine years, and left.",
        ),
        "council",
        ("undisclosed", "absent"),
    ),
    "a partnership of a place is not its council": (
        ("Flora Bramble, chief officer of Borsetshire's health and care partnership, keeps a goose.", PROSE),
        "council",
        ("undisclosed", "absent"),
    ),
    "a post that was held for years is not the role": (
        (
            "Geese at work",
            "Flora Bramble, a district nurse for thirty years, sits by the pond.",
            '"I sit," says Bramble.',
        ),
        "role",
        ("unknown", "absent"),
    ),
    "what kind of publication it is is no name of one": (
        ("Members' newsletter, Spring 2014", "Geese at work", INTRODUCTIONS["is"], PROSE),
        "source",
        ("unknown", "absent"),
    ),
    "the number of a bulletin is no name of one": (
        ("e-bulletin no 71", "What geese want", INTRODUCTIONS["is"], PROSE),
        "source",
        ("unknown", "absent"),
    ),
}


@pytest.mark.parametrize(("lines", "field", "expected"), FACTS.values(), ids=FACTS.keys())
def test_a_fact_and_how_it_is_known(lines: tuple[str, ...], field: str, expected: tuple[Any, str]) -> None:
    assert said(read(*lines), field) == expected


def test_where_too_little_speaks_for_any_line_the_title_is_left_open() -> None:
    found = read("Graduated: 2008\nCourse: Goose Studies", INTRODUCTIONS["is"], PROSE)
    assert (found["title_basis"].value, found["title"].evidence.basis) == ("supplied", "absent")


def test_an_editor_is_told_which_lines_may_be_the_title() -> None:
    blocks = structure.read(
        cleanup.clean("\n\n".join(["A day out", "What geese want", INTRODUCTIONS["is"]])).lines
    ).blocks
    found = guess.fields(guess.Reading(blocks=blocks, removed=(), form="profile", known=KNOWN))
    assert found.guesses["title_basis"].value == "supplied"
    assert [caution.message for caution in found.warnings] == [
        "No line is clearly the title. Perhaps line 1: 'A day out'; line 3: 'What geese want'?"
        " Then write it as `title`, and no `title_basis`."
    ]


def test_who_is_only_named_on_a_line_of_their_own_is_not_stated() -> None:
    line = "This is one of the lines that Brent Works leaves behind on every page it has."
    assert read("Brent Works", "Geese at work", line, PROSE)["person"].evidence.basis != "stated"


def test_a_month_alone_at_the_foot_is_not_stated_as_the_year() -> None:
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, "April 2016")
    assert found["year"].evidence.basis != "stated"


def test_words_that_only_end_like_a_publication_are_no_source() -> None:
    found = read("Geese at work", "From the market stall to the ledger", INTRODUCTIONS["is"], PROSE)
    assert found["source"].evidence.basis != "stated"


DATES = {
    "12 March 2014": (2014, "2014-03-12"),
    "Published: 3rd November 2009": (2009, "2009-11-03"),
    "Posted on March 12, 2014": (2014, "2014-03-12"),
    "Wednesday, 12 March 2014 at 10:30": (2014, "2014-03-12"),
    "2014-03-12": (2014, "2014-03-12"),
    "12/03/2014": (2014, "2014-03-12"),
    "March 2014": (2014, None),
    "Posted by Editor on March 12th, 2014 in Geese": (2014, "2014-03-12"),
    "Submitted by admin on Wed, 12/03/2014 - 10:05": (2014, "2014-03-12"),
    "By Tom Reed, 12 March 2014": (2014, "2014-03-12"),
    "Source: BCQ Oct/Nov 2019": (2019, None),
    "Borsetshire Care Quarterly, Spring 2014": (2014, None),
    "First published in The Goose Weekly on 12 March 2014.": (2014, "2014-03-12"),
}


@pytest.mark.parametrize(("line", "expected"), DATES.items(), ids=DATES.keys())
def test_a_date_about_the_piece_is_its_year(line: str, expected: tuple[int, str | None]) -> None:
    found = read("Geese at work", line, PROSE, "She began in 1999 and was promoted in 2016, which surprised the goose.")
    assert (found["year"].value, found["date"].value) == expected
    assert found["year"].evidence.basis == "stated"


INFERRED = {
    "© 2014 The Goose Trust": 2014,
    "Last updated: 4 May 2016": 2016,
    "She came here in 2011, three years ago, with one suitcase and one goose.": 2014,
    "Three years ago, in 2011, she bought the goose.": 2014,
    "Nothing about it in this year, 2013, surprises the goose.": 2013,
}


@pytest.mark.parametrize(("line", "year"), INFERRED.items(), ids=INFERRED.keys())
def test_a_year_that_is_worked_out_is_marked_as_inferred(line: str, year: int) -> None:
    found = read("Geese at work", PROSE, line)
    assert said(found, "year") == (year, "inferred")
    assert found["year_basis"].value == "inferred"


@pytest.mark.parametrize(
    "line",
    [
        "She has been in post since 2007, and the goose since 2009.",
        "The Goose Act 2014 changed everything.",
        "In 2016 the inspectors came, and the goose hid.",
        "By 2030 there will be geese in every office.",
    ],
)
def test_a_year_in_a_career_is_not_the_year_of_the_piece(line: str) -> None:
    assert said(read("Geese at work", PROSE, line), "year") == ("undated", "absent")


QUARTERLY, WEEKLY = "Borsetshire Care Quarterly", "The Goose Weekly"
MET = "BCQ sat down with Flora Bramble, director of adult services at Borsetshire County Council."
FIRST = "This interview was first published in The Goose Weekly, issue 12, May 2014."
SOURCES = {
    "Source: BCQ Oct/Nov 2019": (QUARTERLY, "Oct/Nov 2019", "stated"),
    "Source: The Goose Weekly": (WEEKLY, None, "stated"),
    "Originally appeared in the March issue of The Goose Weekly": (WEEKLY, "March", "stated"),
    "First published in The Goose Weekly": (WEEKLY, None, "stated"),
    "First published in Pond Notes, May 2011": ("Pond Notes", "May 2011", "stated"),
    "From The Goose Weekly of 12 June 2018": (WEEKLY, "12 June 2018", "stated"),
    "From Pond and Hay, autumn 2016": ("Pond and Hay", "autumn 2016", "inferred"),
    "Published in The Goose Weekly newspaper on 4 July 2017.": (WEEKLY, "4 July 2017", "stated"),
    "She talked to Tom Reed of The Goose Weekly.": (WEEKLY, None, "inferred"),
    "It was an interview for Pond and Hay magazine by Tom Reed.": ("Pond and Hay", None, "inferred"),
    FIRST: (WEEKLY, "issue 12, May 2014", "stated"),
    MET: (QUARTERLY, None, "inferred"),
    "© 2014 The Goose Weekly": (WEEKLY, None, "inferred"),
    "More from The Goose Weekly": (WEEKLY, None, "inferred"),
}


@pytest.mark.parametrize(("line", "expected"), SOURCES.items(), ids=SOURCES.keys())
def test_the_publication(line: str, expected: tuple[str, str | None, str]) -> None:
    found = read("Geese at work", PROSE, line)
    source = found["source"]
    assert (source.value, found["source_detail"].value, source.evidence.basis) == expected


NOT_INTERVIEWED = {
    "former": 'Her predecessor, former director of adult services Hugo Fenn, said: "Feed the goose."',
    "politician": 'Councillor Hugo Fenn, leader of the council, said: "Feed the goose."',
    "inspector": "Hugo Fenn, lead inspector at the inspectorate, was not amused.",
    "mentioned": "The goose was a gift from Hugo Fenn, head of housing.",
    "member of the public": '"I love that goose," says Hugo Fenn, 82, who lives opposite.',
}


@pytest.mark.parametrize("line", NOT_INTERVIEWED.values(), ids=NOT_INTERVIEWED.keys())
def test_somebody_else_is_neither_interviewed_nor_a_contributor(line: str) -> None:
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, '"It is my goose," says Bramble.', line)
    assert found["person"].value == "Flora Bramble"
    assert found["contributors"].value is None


def test_a_colleague_who_speaks_is_a_contributor() -> None:
    found = read(
        "Geese at work", INTRODUCTIONS["is"], PROSE, '"It bites," says Hugo Fenn, team manager in the duty team.'
    )
    assert found["contributors"].value == [
        {"name": "Hugo Fenn", "role": "team manager in the duty team", "council": "Borsetshire County Council"}
    ]


def test_a_title_is_made_from_person_and_role_and_says_so() -> None:
    found = read(INTRODUCTIONS["is"], "My first goose", PROSE)
    assert found["title"].value == "Flora Bramble, director of adult services"
    assert found["title_basis"].value == "supplied"


def test_a_person_who_was_given_brings_their_own_post() -> None:
    other = "Hugo Fenn, team manager in the duty team, says that the goose bites."
    found = read("Geese at work", INTRODUCTIONS["is"], PROSE, other, person="Hugo Fenn")
    assert found["role"].value == "team manager in the duty team"


def test_a_bar_of_facts_has_date_and_byline() -> None:
    found = read("Geese at work", "Posted: 17/05/2021 | Author: Tom Reed | Category: Geese", PROSE)
    assert said(found, "date") == ("2021-05-17", "stated")
    assert said(found, "source_author") == ("Tom Reed", "stated")


@pytest.mark.parametrize(
    ("head", "told", "role"),
    [
        ("Flora Bramble, director, Borsetshire County Council", INTRODUCTIONS["is"], "director of adult services"),
        (
            "Borsetshire County Council director: Flora Bramble on geese",
            "Bramble, who is director of adult services, keeps a goose, and it bites.",
            "director of adult services",
        ),
        (
            "Flora Bramble, director, Borsetshire County Council",
            "She is director of adult services, and keeps a goose.",
            "director of adult services",
        ),
        (
            "Flora Bramble, director, Borsetshire County Council",
            "Hugo Fenn is director of adult services at Loamshire County Council, and keeps a swan.",
            "director",
        ),
        (
            "Flora Bramble, director, Borsetshire County Council",
            "Bramble was once director of adult services at Borsetshire County Council, and then left for the geese.",
            "director",
        ),
        (
            "Flora Bramble, director, Borsetshire County Council",
            "Bramble is director of fowl at Loamshire County Council on Sundays, and keeps a goose.",
            "director",
        ),
    ],
)
def test_the_title_in_full_wins_over_its_first_words(head: str, told: str, role: str) -> None:
    found = read("Geese at work", head, told, PROSE)
    assert found["person"].value == "Flora Bramble"
    assert found["role"].value == role
    assert role in (found["role"].evidence.text or "")


@pytest.mark.parametrize(
    "line",
    [
        "Interview by Alec Monk. Photographs: Jo Bell",
        "INTERVIEW BY ALEC MONK. PHOTOGRAPHS: JO BELL",
        "Words by Alec Monk. Pictures: Jo Bell",
        "Words: Alec Monk. Pictures: Jo Bell",
        "As told to Alec Monk. Photograph by: Jo Bell",
        "By Alec Monk, pictures: Jo Bell",
        "Photographs: Jo Bell. Interview by Alec Monk",
        "Pictures by Jo Bell, words by Alec Monk",
        "Photos by Jo Bell | Text by Alec Monk",
    ],
)
def test_a_byline_with_a_credit_for_the_pictures_says_who_wrote_it(line: str) -> None:
    found = read("Geese at work", line, INTRODUCTIONS["is"], PROSE)
    assert said(found, "source_author") == ("Alec Monk", "stated")


def test_interview_before_a_name_is_no_byline() -> None:
    found = read("Interview: Councillor Flora Bramble", PROSE, "Why geese?", "Why not?", "And ducks?", "No.")
    assert said(found, "source_author") == (None, "absent")
    assert said(found, "title") == ("Interview: Councillor Flora Bramble", "stated")
    assert found["person"].value == "Flora Bramble"


def test_a_standfirst_about_the_person_stays_in_the_text() -> None:
    first = "Flora Bramble, head of geese at Borsetshire County Council, argues that the week is the wrong shape"
    cleaned = cleanup.clean("\n\n".join(["Thursdays", first, PROSE]))
    reading = guess.Reading(blocks=structure.read(cleaned.lines).blocks, removed=(), form="profile", known=KNOWN)
    found = guess.fields(reading)
    assert found.moved == {1: "moved to the front matter: title"}
    assert said(dict(found.guesses), "person") == ("Flora Bramble", "stated")


def test_a_welsh_text_is_recognised() -> None:
    welsh = (
        "Mae'r ŵydd yn y swyddfa ac mae hi wedi bod yno ers y bore gyda fy ffrind. "
        "Roedd y te yn oer ond mae pawb yn hapus i fod ar y gwaith yn y dref."
    )
    assert said(read("Yr ŵydd", welsh, welsh.replace("te", "coffi")), "language") == ("cy", "inferred")


NOT_INTERVIEWED = {
    "an answer": (
        "Why geese?",
        "My first supervisor was Hugo Fenn, a team manager who kept ducks. He laughed at me.",
        "Do they bite?",
        "They do, and then they look at you as if you had.",
    ),
    "a diary": (
        "I own a goose. I took it to the office, and I took it home again.",
        "My service manager, Hugo Fenn, says that it is not in the policy. He is right, and he is afraid of it.",
        PROSE,
    ),
    "a presenter": (
        "Presenter: Hugo Fenn",
        "Tonight we talk about geese, and who is to feed them when the office is shut.",
        PROSE,
    ),
    "a byline alone": ("Hugo Fenn", "3 May 2014", "The goose bit the vicar, and the vicar bit nobody.", PROSE),
}


@pytest.mark.parametrize("lines", NOT_INTERVIEWED.values(), ids=NOT_INTERVIEWED.keys())
def test_whoever_is_only_mentioned_is_not_interviewed(lines: tuple[str, ...]) -> None:
    assert read("Geese at work", *lines)["person"].value is None


def test_the_manager_who_praises_somebody_is_not_stated_to_be_the_one_it_is_about() -> None:
    found = read(
        "Goose keeper of the year",
        "Flora Bramble does not like fuss. The goose does, and gets it.",
        '"She is the reason that it is alive," says Hugo Fenn, team manager at Borsetshire County Council.',
        "Bramble has been a support worker since the spring. She has a bad thumb.",
        PROSE,
    )
    assert "stated" not in (found["person"].evidence.basis, found["role"].evidence.basis)


TOGETHER = {
    "directors": "Directors Flora Bramble and Hugo Fenn share a goose. They are the directors of adult services at"
    " Borsetshire County Council.",
    "its": "Flora Bramble is team manager at Borsetshire County Council. Hugo Fenn is its senior administrator.",
}


@pytest.mark.parametrize("opening", TOGETHER.values(), ids=TOGETHER.keys())
def test_two_who_answer_are_both_interviewed_and_have_one_council(opening: str) -> None:
    turns = [f"{name}: {words}" for name in ("Flora Bramble", "Hugo Fenn") for words in ("It bites.", "It hisses too.")]
    found = read("Two desks, one goose", opening, *turns)
    assert [one["council"] for one in found["person"].value] == ["Borsetshire County Council"] * 2


MASTHEADS = {
    "trail with its kind": ("Goose & Gander · Members' newsletter · Spring 2014", "Goose & Gander"),
    "bar": ("From the archive · The Goose Review · Winter 2006", "The Goose Review"),
    "running head": ("Page 4 The Goose & Gander Carer Autumn 2003", "The Goose & Gander Carer"),
    "brackets": ("(The Northern Goose, vol 3, no 2, June 2008)", "The Northern Goose"),
}


@pytest.mark.parametrize(("line", "source"), MASTHEADS.values(), ids=MASTHEADS.keys())
def test_a_line_with_a_date_names_the_publication_without_what_stands_beside_it(line: str, source: str) -> None:
    found = read(line, "Geese at work", INTRODUCTIONS["is"], PROSE)
    assert found["source"].value == source
    assert found["year"].evidence.basis == "stated"


def test_the_last_of_a_list_of_posts_is_the_one_still_held() -> None:
    found = read(
        "Flora Bramble",
        "2003-07 Social worker, Loamshire County Council",
        "2007- Team manager, Borsetshire County Council",
        f"I came for the geese, and I stayed for my goose. {PROSE}",
    )
    assert found["role"].value == "Team manager"
    assert found["council"].value == "Borsetshire County Council"


TWO_PIECES = {
    "a second title": ("Ten minutes with… Flora Bramble", PROSE, "Ten minutes with… Hugo Pear", PROSE),
    "two questions in a row": (
        *("Flora Bramble feeds the geese", PROSE),
        *("Q: Tea or coffee?", f"A: {PROSE}", "Q: Which goose?", "A: The grey one."),
        *("Q: Tea or coffee?", "A: Water.", "Q: Which goose?", "A: None of them."),
    ),
    "the same questions": (
        *("Flora Bramble feeds the geese", PROSE),
        *("Q: Tea or coffee?", f"A: {PROSE}", "Q: Which goose?", "A: The grey one.", "Q: Why?", "A: It bites."),
        *("Q: Tea or coffee?", "A: Water.", "Q: Which goose?", "A: None of them.", "Q: Why?", "A: They hiss at me."),
    ),
}


@pytest.mark.parametrize("lines", TWO_PIECES.values(), ids=TWO_PIECES.keys())
def test_a_file_with_two_interviews_is_said_to_have_two(lines: tuple[str, ...]) -> None:
    second = "Ten minutes with… Hugo Pear" if "Hugo" in "".join(lines) else "Tea or coffee?"
    (warning,) = fields(*lines).warnings
    assert warning.message == (
        f"This file seems to hold two interviews: with '{second}' another begins. If so, put each into a file of its"
        " own, and import both."
    )


def test_a_question_that_comes_back_begins_no_second_interview() -> None:
    asked = ("Tea or coffee?", PROSE, "Which goose?", PROSE, "Why?", PROSE, "Tea or coffee?", PROSE)
    assert fields("Flora Bramble feeds the geese", PROSE, *asked).warnings == ()


WRITERS = {
    "talked to": ("A goose at the door", "The new director talks to Tom Reed about geese", "4 March 2014", "Tom Reed"),
    "in capitals": ("A goose at the door", "TOM REED", "4 March 2014"),
    "interview": ("A goose at the door", "Interview: Tom Reed", "4 March 2014"),
}


@pytest.mark.parametrize("head", WRITERS.values(), ids=WRITERS.keys())
def test_a_name_beside_the_date_is_who_wrote_it(head: tuple[str, ...]) -> None:
    found = read(*head, "Flora Bramble is director of adult services at Borsetshire County Council.", PROSE)
    assert found["person"].value == "Flora Bramble"
    assert found["source_author"].value == "Tom Reed"


def test_questions_in_a_headline_do_not_make_an_asker_of_whom_it_names() -> None:
    found = read("Seven questions: Flora Bramble", "Flora Bramble is director of adult services.", "Why geese?", PROSE)
    assert found["person"].value == "Flora Bramble"


def test_a_department_of_a_council_wrote_nothing_by_name() -> None:
    assert read("A goose at the door", "Posted by Internal Communications, 4 March 2014", PROSE)["person"].value is None


def test_what_is_said_in_single_quotation_marks_is_not_the_writers_own() -> None:
    said = (
        "‘I came here in the year of the flood and I’ve never had dry feet since, and my geese don’t mind,’ she says."
    )
    found = read("A goose at the door", "By Tom Reed", "Flora Bramble is director of adult services.", said, PROSE)
    assert (found["form"].value, found["person"].value) == ("profile", "Flora Bramble")


@pytest.mark.parametrize("course", ["MA Social Work, 2012", "Class of 1988", "BA (Hons)"])
def test_a_course_behind_a_name_is_no_publication(course: str) -> None:
    found = read(f"Flora Bramble ({course})", "Flora looks after the geese of the county.", "Why geese?", PROSE)
    assert (found["source"].value, found["year"].value) == ("unknown", "undated")


def test_a_tagline_that_is_a_sentence_does_not_end_what_stands_above_the_text() -> None:
    tagline = "Unhurried interviews about unglamorous work. Fridays."
    found = read("The Slow Goose", tagline, '"Nobody owns a goose"', "Tom Reed", "15 November 2024", PROSE, PROSE)
    assert found["title"].value == '"Nobody owns a goose"'
    assert found["source_author"].value == "Tom Reed"


def test_who_joined_the_council_asked_nobody() -> None:
    found = read(
        "A goose at the door",
        "Flora Bramble, Director of Adult Services, Borsetshire County Council, on geese and other neighbours.",
        "Flora Bramble joined the council in 1994. We met her by the pond.",
        *("Why geese?", PROSE, "And then?", PROSE),
    )
    assert found["person"].value == "Flora Bramble"


BROUGHT_OUT = {
    "by a publication": ("Published 4 May 2020 by The Goose Review", "The Goose Review", 2020),
    "behind a byline": ("Words: Tom Reed. Borsetshire Care Quarterly, July 2018", "Borsetshire Care Quarterly", 2018),
}


@pytest.mark.parametrize(("line", "source", "year"), BROUGHT_OUT.values(), ids=BROUGHT_OUT.keys())
def test_a_line_says_who_brought_it_out_and_when(line: str, source: str, year: int) -> None:
    found = read("A goose at the door", line, "Flora Bramble is director of adult services.", PROSE)
    assert (found["source"].value, found["year"].value) == (source, year)


def test_the_head_of_every_printed_page_names_the_publication_and_the_issue() -> None:
    head = Removal(line=9, text="GEESE IN FOCUS • Autumn 2016", reason=page_furniture.HEAD)
    outline = structure.read(cleanup.clean(f"A goose at the door\n\n{PROSE}").lines)
    reading = guess.Reading(blocks=outline.blocks, removed=(head,), form=outline.form, known=KNOWN)
    found = dict(guess.fields(reading).guesses)
    assert said(found, "source") == ("GEESE IN FOCUS", "inferred")
    assert said(found, "year") == (2016, "inferred")
