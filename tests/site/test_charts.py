"""Small charts: what is drawn, and the same numbers as a table."""

from dataclasses import replace
from xml.etree import ElementTree

import pytest
from voices.charts import MOST_BARS, bars, columns, counts_by_council
from voices.edition import Edition
from voices.model import Interview

HOSTILE = '<script>"Tea" & biscuits</script>'


def test_columns_are_as_tall_as_their_numbers() -> None:
    chart = ElementTree.fromstring(str(columns("Interviews by year", [("2019", 4), ("2020", 0), ("2021", 2)])))  # noqa: S314

    rectangles = chart.findall("svg/rect")
    assert [(one.findtext("title"), one.get("height")) for one in rectangles] == [("2019: 4", "60"), ("2021: 2", "30")]
    assert [text.text for text in chart.findall("svg/text")] == ["2019", "2021"]


def council_of(interview: Interview) -> str:
    return interview.people[0].post.councils[0].key


@pytest.mark.parametrize("draw", [columns, bars])
def test_the_numbers_stand_in_a_table_too(draw: object) -> None:
    chart = ElementTree.fromstring(str(draw("Interviews", [(HOSTILE, 4), ("Leeds", 2)])))  # type: ignore[operator]  # noqa: S314

    rows = [(row.findtext("th"), row.findtext("td")) for row in chart.findall("details/table/tbody/tr")]
    assert rows == [(HOSTILE, "4"), ("Leeds", "2")]
    assert chart.find("svg").get("aria-label") == "Interviews: the numbers are in the table below."  # type: ignore[union-attr]


def test_bars_are_left_out_together_or_not_at_all_and_every_number_is_told(edition: Edition) -> None:
    first = edition.publication.interviews[0]
    speaker = first.people[0]
    councils = list(edition.vocabularies.councils)[: MOST_BARS + 5]
    of_each = [
        replace(first, contributors=(), people=(replace(speaker, post=replace(speaker.post, councils=(council,))),))
        for council in councils
    ]
    names = [council.short_name for council in councils]

    for shown, drawn, caption in (
        (of_each + of_each[:3], names[:3], f"Interviews by council: 3 of {len(councils)}"),
        (of_each[:MOST_BARS], names[:MOST_BARS], "Interviews by council"),
        (of_each, sorted(names)[:MOST_BARS], f"Interviews by council: {MOST_BARS} of {len(councils)}"),  # all alike
    ):
        chart = ElementTree.fromstring(bars("Interviews by council", counts_by_council(shown)))  # noqa: S314
        assert chart.findtext("figcaption") == caption
        assert len(chart.findall("svg/rect")) == len(drawn)
        assert [one.text for one in chart.findall("svg/text")][::2] == drawn
        assert len(chart.findall("details/table/tbody/tr")) == len({*map(council_of, shown)})


@pytest.mark.parametrize("draw", [columns, bars])
@pytest.mark.parametrize("counts", [[], [("Leeds", 0)], [("Leeds", 10_000)]])
def test_any_counts_can_be_drawn_without_an_empty_line(draw: object, counts: list[tuple[str, int]]) -> None:
    chart = str(draw("Interviews", counts))  # type: ignore[operator]

    ElementTree.fromstring(chart)  # noqa: S314
    assert "\n" not in chart
