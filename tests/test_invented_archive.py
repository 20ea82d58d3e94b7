"""The invented interviews that the tests build on: together they show all that an interview can be."""

from datetime import date

from conftest import INTERVIEWS
from voices import frontmatter

FOUND = [frontmatter.parse(path, path.read_bytes())[0] for path in sorted(INTERVIEWS.glob("*.md"))]
FIELDS = [document.fields for document in FOUND if document]


def values(field: str) -> set[object]:
    return {str(fields[field]) for fields in FIELDS if field in fields}


def test_every_form_and_every_access_is_there() -> None:
    assert values("form") == {"question-and-answer", "first-person", "profile", "panel"}
    assert values("access") == {"full", "summary", "record", "withdrawn"}


def test_what_is_rare_in_an_archive_is_there() -> None:
    assert "undated" in values("year")
    assert "inferred" in values("year_basis")
    assert "cy" in values("language")
    assert max(values("embargo_until")) > date(2900, 1, 1).isoformat()
    assert any(isinstance(fields.get("person"), list) for fields in FIELDS), "two people on equal terms"
    assert any(isinstance(fields.get("council"), list) for fields in FIELDS), "a joint appointment"
    assert any(fields.get("contributors") for fields in FIELDS)
    assert any(fields.get("corrections") for fields in FIELDS)


def test_somebody_speaks_for_two_councils_in_different_years() -> None:
    posts = {(fields["year"], fields["council"]) for fields in FIELDS if fields.get("person") == "Nell Marlowe"}

    assert posts == {(2011, "Northamptonshire County Council"), (2019, "London Borough of Hackney")}
