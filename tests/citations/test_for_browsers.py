"""What is sent for browsers to cite with: shorter than the citations, and the same when it is put together."""

import json
from dataclasses import replace

from voices.citations import FORMATS, STYLES, for_browser
from voices.citations.browser import FIRST_OFTEN
from voices.citations.pattern import pattern
from voices.edition import Edition
from voices.model import Interview


def sent(interview: Interview, edition: Edition) -> dict[str, object]:
    return json.loads(json.dumps(for_browser(interview, edition, STYLES, FORMATS)))


def whole(text: str, often: list[str]) -> str:
    return text.translate({FIRST_OFTEN + number: words for number, words in enumerate(often)})


def test_each_style_and_format_is_whole_again(edition: Edition) -> None:
    for interview in edition.publication.interviews:
        if not any(passage.id for passage in interview.passages):
            continue
        found, open_one = sent(interview, edition), pattern(interview, edition)
        for name, style in STYLES.items():
            assert whole("".join(found["styles"][name]), found["often"]) == str(style(open_one))
        for suffix, form in FORMATS.items():
            assert whole(found["files"][suffix], found["often"]) == form([open_one])


def test_what_is_said_often_is_sent_once(interviews: dict[str, Interview], edition: Edition) -> None:
    found = sent(interviews["nell-marlowe-2019"], edition)

    text = json.dumps(found, ensure_ascii=False)
    assert text.count(edition.address_of(interviews["nell-marlowe-2019"])) == 1
    assert text.count("The lift that went to every floor") == 1
    assert text.count(", published in Public Sector Executive") == 1


def test_a_title_of_a_few_letters_is_no_mark_in_other_words(interviews: dict[str, Interview], edition: Edition) -> None:
    found = sent(replace(interviews["nell-marlowe-2019"], title="Tea"), edition)

    assert found["styles"]["Harvard"][0].startswith("Practice Voices (2026) ‘Summary of “Tea”’")
