"""Citations as a reader copies them: whole sentences, in three styles."""

from dataclasses import replace

import pytest
from voices.citations import ACCESSED, STYLES, of_interview, of_passage, quoting
from voices.edition import Edition
from voices.model import Interview, Speaker, Year

AT = "https://example.org/voices/interviews"

INTERVIEWS = {
    ("nell-marlowe-2019", "Harvard"): (
        "Marlowe, N. (2019) ‘The lift that went to every floor’. Profile by Tess Quill of Nell Marlowe, Director of "
        "Children's Services, London Borough of Hackney. Public Sector Executive, Spring issue. Summary in Practice "
        f"Voices. Available at: {AT}/nell-marlowe-2019/ (Accessed: [date])."
    ),
    ("nell-marlowe-2019", "Chicago"): (
        "Marlowe, Nell. “The lift that went to every floor.” Profile by Tess Quill of Nell Marlowe, Director of "
        "Children's Services, London Borough of Hackney. Public Sector Executive, Spring issue, 2019. Summary in "
        f"Practice Voices. {AT}/nell-marlowe-2019/."
    ),
    ("nell-marlowe-2019", "APA"): (
        "Marlowe, N. (2019). The lift that went to every floor [Profile by Tess Quill of Nell Marlowe, Director of "
        "Children's Services, London Borough of Hackney]. Public Sector Executive, Spring issue. Summary in Practice "
        f"Voices. {AT}/nell-marlowe-2019/"
    ),
    # Two people, an O', a particle, two posts, a date, no publication.
    ("prudence-obrien-tomas-de-la-motta-2022", "Harvard"): (
        "O'Brien, P. and de la Motta, T. (2022) ‘Two desks and one lamp’. Panel discussion with Prudence O'Brien, "
        "Service Manager, Westminster City Council; and Tomás de la Motta, Senior Social Worker and Approved Mental "
        "Health Professional, Royal Borough of Kensington and Chelsea. 14 February. Practice Voices. Available at: "
        f"{AT}/prudence-obrien-tomas-de-la-motta-2022/ (Accessed: [date])."
    ),
    ("prudence-obrien-tomas-de-la-motta-2022", "Chicago"): (
        "O'Brien, Prudence, and Tomás de la Motta. “Two desks and one lamp.” Panel discussion with Prudence O'Brien, "
        "Service Manager, Westminster City Council; and Tomás de la Motta, Senior Social Worker and Approved Mental "
        "Health Professional, Royal Borough of Kensington and Chelsea. February 14, 2022. Practice Voices. "
        f"{AT}/prudence-obrien-tomas-de-la-motta-2022/."
    ),
    ("prudence-obrien-tomas-de-la-motta-2022", "APA"): (
        "O'Brien, P., & de la Motta, T. (2022, February 14). Two desks and one lamp [Panel discussion with Prudence "
        "O'Brien, Service Manager, Westminster City Council; and Tomás de la Motta, Senior Social Worker and Approved "
        "Mental Health Professional, Royal Borough of Kensington and Chelsea]. Practice Voices. "
        f"{AT}/prudence-obrien-tomas-de-la-motta-2022/"
    ),
    # Undated.
    ("hugh-pennyfather", "Harvard"): (
        "Pennyfather, H. (n.d.) ‘In conversation with Hugh Pennyfather’. Interview with Hugh Pennyfather, Director of "
        "Adult Social Services, Herefordshire Council. CIPFA. Summary in Practice Voices. Available at: "
        f"{AT}/hugh-pennyfather/ (Accessed: [date])."
    ),
    ("hugh-pennyfather", "Chicago"): (
        "Pennyfather, Hugh. “In conversation with Hugh Pennyfather.” Interview with Hugh Pennyfather, Director of "
        f"Adult Social Services, Herefordshire Council. CIPFA, n.d. Summary in Practice Voices. {AT}/hugh-pennyfather/."
    ),
    # An inferred year, and a writer who is the person: no byline beside the author.
    ("jonas-achterberg-2018", "APA"): (
        "Achterberg, J. (c. 2018). My year of saying less: notes from a deputy director's bicycle [First-person "
        "account by Jonas Achterberg, Deputy Director of Children's Services, London Borough of Hackney]. IMPOWER, "
        f"Part one of one. Summary in Practice Voices. {AT}/jonas-achterberg-2018/"
    ),
    # Contributors: those of the council are named, the manager of a charity is not.
    ("morgan-tidewell-2004", "Chicago"): (
        "Tidewell, Morgan. “A borough with its door ajar.” Profile of Morgan Tidewell, Social Services Director, "
        "London Borough of Hackney; also speaking: Saoirse O'Dowd and Bertram Hay-Llewellyn. Community Care, November "
        f"19, 2004. Summary in Practice Voices. {AT}/morgan-tidewell-2004/."
    ),
    # A joint post, in a record.
    ("cecily-vane-2013", "Harvard"): (
        "Vane, C. (2013) ‘A director for two town halls’. Profile of Cecily Vane, Executive Director of Adult Social "
        "Care and Interim Director of Social Services, Westminster City Council and Royal Borough of Kensington and "
        "Chelsea. Public Sector Executive, Page 14. Catalogue record in Practice Voices. Available at: "
        f"{AT}/cecily-vane-2013/ (Accessed: [date])."
    ),
    # A title that the archive gave stands in square brackets; the embargo leaves the record.
    ("nell-marlowe-2011", "Chicago"): (
        "Marlowe, Nell. “[Nine questions for Nell Marlowe].” Interview with Nell Marlowe, Assistant Director of "
        "Children's Services, Northamptonshire County Council. Community Care, 2011. Catalogue record in Practice "
        f"Voices. {AT}/nell-marlowe-2011/."
    ),
    ("angharad-llyr-owen-2016", "APA"): (
        "Llŷr-Owen, A. (2016). Paned gydag Angharad Llŷr-Owen [Interview with Angharad Llŷr-Owen, Team Manager, "
        f"Gwynedd Council]. Taflen ar gyfer staff newydd. Practice Voices. {AT}/angharad-llyr-owen-2016/"
    ),
}

PASSAGES = {
    ("nell-marlowe-2019", "w9z9", "Harvard"): (
        "Practice Voices (2026) ‘Summary of “The lift that went to every floor”’. Summarising a profile by Tess Quill "
        "of Nell Marlowe, Director of Children's Services, London Borough of Hackney, published in Public Sector "
        f"Executive, Spring issue, 2019. Passage w9z9. Available at: {AT}/nell-marlowe-2019/#w9z9 (Accessed: [date])."
    ),
    ("nell-marlowe-2019", "w9z9", "Chicago"): (
        "Practice Voices. “Summary of ‘The lift that went to every floor’.” Summarising a profile by Tess Quill of "
        "Nell Marlowe, Director of Children's Services, London Borough of Hackney, published in Public Sector "
        f"Executive, Spring issue, 2019. Passage w9z9, 2026. {AT}/nell-marlowe-2019/#w9z9."
    ),
    ("hugh-pennyfather", "z4z2", "APA"): (
        "Practice Voices. (2026). Summary of “In conversation with Hugh Pennyfather” [Summarising an interview with "
        "Hugh Pennyfather, Director of Adult Social Services, Herefordshire Council, published in CIPFA, n.d.]. "
        f"Passage z4z2. {AT}/hugh-pennyfather/#z4z2"
    ),
    ("cecily-vane-2013", "m7m3", "Chicago"): (
        "Practice Voices. “Catalogue record of ‘A director for two town halls’.” Describing a profile of Cecily Vane, "
        "Executive Director of Adult Social Care and Interim Director of Social Services, Westminster City Council "
        "and Royal Borough of Kensington and Chelsea, published in Public Sector Executive, Page 14, 2013. Passage "
        f"m7m3, 2026. {AT}/cecily-vane-2013/#m7m3."
    ),
    # In a full text the words are those of whoever speaks.
    ("angharad-llyr-owen-2016", "b3j3", "Harvard"): (
        "Llŷr-Owen, A. (2016) ‘Paned gydag Angharad Llŷr-Owen’. Interview with Angharad Llŷr-Owen, Team Manager, "
        "Gwynedd Council. Taflen ar gyfer staff newydd. Passage b3j3. Practice Voices. Available at: "
        f"{AT}/angharad-llyr-owen-2016/#b3j3 (Accessed: [date])."
    ),
    ("prudence-obrien-tomas-de-la-motta-2022", "b6r2", "APA"): (
        "O'Brien, P., & de la Motta, T. (2022, February 14). Two desks and one lamp [Panel discussion with Prudence "
        "O'Brien, Service Manager, Westminster City Council; and Tomás de la Motta, Senior Social Worker and Approved "
        "Mental Health Professional, Royal Borough of Kensington and Chelsea]. Passage b6r2, in the words of Tomás de "
        f"la Motta. Practice Voices. {AT}/prudence-obrien-tomas-de-la-motta-2022/#b6r2"
    ),
}

QUOTATIONS = {
    ("prudence-obrien-tomas-de-la-motta-2022", "p9j2"): (
        "“Whose lamp is it?” (O'Brien and de la Motta, 2022, passage p9j2, the interviewer’s words)"
    ),
    ("angharad-llyr-owen-2016", "w5x6"): (
        "“Rwy’n rheoli tîm o weithwyr cymdeithasol yng Ngwynedd. Mae wyth ohonom ni, a thegell mawr.” "
        "(Llŷr-Owen, 2016, passage w5x6)"
    ),
    ("hugh-pennyfather", "p3f5"): (
        "“Four questions are put to Hugh Pennyfather, who kept accounts for a cider press before he kept them for a "
        "council.” (Practice Voices, 2026, passage p3f5)"
    ),
}


@pytest.mark.parametrize(("slug", "style"), INTERVIEWS)
def test_an_interview(edition: Edition, interviews: dict[str, Interview], slug: str, style: str) -> None:
    written = str(STYLES[style](of_interview(interviews[slug], edition)))

    assert written.replace(ACCESSED, "[date]") == INTERVIEWS[slug, style]


@pytest.mark.parametrize(("slug", "passage", "style"), PASSAGES)
def test_a_passage(edition: Edition, interviews: dict[str, Interview], slug: str, passage: str, style: str) -> None:
    found = next(one for one in interviews[slug].passages if one.id == passage)

    written = str(STYLES[style](of_passage(interviews[slug], found, edition)))

    assert written.replace(ACCESSED, "[date]") == PASSAGES[slug, passage, style]


@pytest.mark.parametrize(("slug", "passage"), QUOTATIONS)
def test_a_quotation(edition: Edition, interviews: dict[str, Interview], slug: str, passage: str) -> None:
    found = next(one for one in interviews[slug].passages if one.id == passage)

    assert str(quoting(of_passage(interviews[slug], found, edition))) == QUOTATIONS[slug, passage]


def test_whoever_asked_not_to_be_named_is_not(edition: Edition, interviews: dict[str, Interview]) -> None:
    unnamed = replace(interviews["hugh-pennyfather"], people=(nobody(interviews["hugh-pennyfather"]),), access="full")
    cited = of_interview(replace(unnamed, title="A voice from the cider press"), edition)

    assert {name: str(style(cited)).split(". CIPFA")[0] for name, style in STYLES.items()} == {
        "Harvard": (
            "‘A voice from the cider press’ (n.d.). Interview with a person who is not named, Director of Adult Social "
            "Services, Herefordshire Council"
        ),
        "Chicago": (
            "“A voice from the cider press.” Interview with a person who is not named, Director of Adult Social "
            "Services, Herefordshire Council"
        ),
        "APA": (
            "A voice from the cider press [Interview with a person who is not named, Director of Adult Social "
            "Services, Herefordshire Council]. (n.d.)"
        ),
    }


@pytest.mark.parametrize(
    ("title", "harvard", "chicago"),
    [
        ("‘I count’", "‘“I count”’. ", "“‘I count.’” "),
        ("“I count”", "‘“I count”’. ", "“‘I count.’” "),
        ('"I count"', "‘“I count”’. ", "“‘I count.’” "),
        ("'I count'", "‘“I count”’. ", "“‘I count.’” "),
        ("‘Who counts?’", "‘“Who counts?”’. ", "“‘Who counts?’” "),
        ("“She said ‘no’ to the geese”", "‘“She said ‘no’ to the geese”’. ", "“‘She said “no” to the geese.’” "),
        ("‘She said “no” to the geese’", "‘“She said ‘no’ to the geese”’. ", "“‘She said “no” to the geese.’” "),
        ("‘I don’t count’: a day", "‘“I don’t count”: a day’. ", "“‘I don’t count’: a day.” "),
        ("The geese’s year", "‘The geese’s year’. ", "“The geese’s year.” "),
        ("Rock ’n’ roll", "‘Rock ’n’ roll’. ", "“Rock ’n’ roll.” "),
    ],
)
def test_quotation_marks_in_a_title_are_of_the_other_kind(
    edition: Edition, interviews: dict[str, Interview], title: str, harvard: str, chicago: str
) -> None:
    citation = of_interview(replace(interviews["nell-marlowe-2019"], title=title), edition)
    assert f"(2019) {harvard}Profile" in str(STYLES["Harvard"](citation))
    assert f"Marlowe, Nell. {chicago}Profile" in str(STYLES["Chicago"](citation))


def test_a_title_in_quotation_marks_is_nested_in_that_of_its_summary(
    edition: Edition, interviews: dict[str, Interview]
) -> None:
    interview = replace(interviews["nell-marlowe-2019"], title="“I count”")
    citation = of_passage(interview, interview.passages[0], edition)
    assert "‘Summary of “‘I count’”’." in str(STYLES["Harvard"](citation))
    assert "“Summary of ‘“I count”’.”" in str(STYLES["Chicago"](citation))


def test_many_people_are_shortened_as_each_style_does(edition: Edition, interviews: dict[str, Interview]) -> None:
    hugh = interviews["hugh-pennyfather"]
    names = ("Ada Lowe", "Jean-Paul Ap Rhys", "Mary Jane Vane", "Prince")
    people = tuple(
        replace(hugh.people[0], name=name, sort_name=", ".join(reversed(name.rsplit(" ", 1)))) for name in names
    )
    cited = of_interview(replace(hugh, people=people, year=Year(number=2020)), edition)

    heads = [str(style(cited)) for style in STYLES.values()]

    assert heads[0].startswith("Lowe, A. et al. (2020) ‘In conversation")
    assert heads[1].startswith("Lowe, Ada, Jean-Paul Ap Rhys, Mary Jane Vane, and Prince. “In conversation")
    assert heads[2].startswith("Lowe, A., Rhys, J.-P. A., Vane, M. J., & Prince. (2020). In conversation")


@pytest.mark.parametrize(
    ("byline", "named"),
    [
        ("Tess Quill", ["Quill, Tess"]),
        ("Tess Quill and Ned Marsh", ["Quill, Tess", "Marsh, Ned"]),
        ("Tess Quill, Ned Marsh & Ada van der Lamp", ["Quill, Tess", "Marsh, Ned", "van der Lamp, Ada"]),
        ("Staff reporter", ["Staff reporter"]),
        ("Tess Quill, deputy editor", ["Tess Quill, deputy editor"]),
        ("Hugh Pennyfather", []),  # who is interviewed
    ],
)
def test_a_byline(edition: Edition, interviews: dict[str, Interview], byline: str, named: list[str]) -> None:
    cited = of_interview(replace(interviews["hugh-pennyfather"], source_author=byline), edition)

    assert [name.turned for name in cited.bylines] == named


def nobody(interview: Interview) -> Speaker:
    return replace(interview.people[0], key=None, name=None, sort_name="")
