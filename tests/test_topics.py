"""The topics of topics.yml: two levels, and every word of the field leads to one of them."""

import pytest
from conftest import REPOSITORY
from voices import vocabularies

FILE = REPOSITORY / "interviews" / "vocabularies" / "topics.yml"
LOADED, PROBLEMS = vocabularies.load({FILE: FILE.read_bytes()})
TOPICS = LOADED.topics
WIDE = {topic.key for topic in TOPICS if topic.broader is None}

# Words as cataloguers and readers write them, and the key of the topic that is meant.
WORDS = {
    "workforce": "workforce",
    "recruitment": "recruitment-and-retention",
    "agency workers": "agency-staff",
    "locums": "agency-staff",
    "NQSWs": "newly-qualified-social-workers",
    "ASYE": "newly-qualified-social-workers",
    "workload": "caseloads",
    "workforce wellbeing": "wellbeing",
    "burnout": "wellbeing",
    "social work careers": "careers",
    "career path": "careers",
    "out-of-hours social work": "out-of-hours-work",
    "emergency duty team": "out-of-hours-work",
    "Social Work England": "professional-registration",
    "management": "leadership",
    "accountability": "being-a-director",
    "chief social work officer role": "being-a-director",
    "culture change": "organisational-culture",
    "partnership working": "collaboration",
    "regional working": "collaboration",
    "children's trusts": "organisation-of-services",
    "service models": "organisation-of-services",
    "leisure services": "organisation-of-services",
    "children's and adults' services": "organisation-of-services",
    "inspection and ratings": "inspection-and-improvement",
    "Ofsted": "ofsted-inspection",
    "CQC": "cqc-assessment",
    "special measures": "government-intervention",
    "star ratings": "performance",
    "serious case reviews": "inquiries-and-reviews",
    "child deaths": "inquiries-and-reviews",
    "cuts": "budgets-and-savings",
    "funding reform": "charging-and-funding-reform",
    "care homes": "care-market",
    "care providers": "care-market",
    "children's services": "children-and-families",
    "children's social work": "children-and-families",
    "family support": "early-help",
    "looked-after children": "children-in-care",
    "leaving care": "care-leavers",
    "foster carers": "fostering",
    "court work": "family-courts",
    "disabled children": "send",
    "SEND": "send",
    "schools": "education",
    "early years": "education",
    "UASC": "unaccompanied-children",
    "autism": "learning-disability",
    "sensory impairment": "sensory-impairment",
    "communication": "sensory-impairment",
    "carers": "carers",
    "adult safeguarding": "safeguarding-adults",
    "domestic violence": "domestic-abuse",
    "bed blocking": "hospital-discharge",
    "reablement": "occupational-therapy",
    "adaptations": "occupational-therapy",
    "health inequalities": "deprivation",
    "health and wellbeing": "public-health",
    "substance misuse": "substance-use",
    "coronavirus": "covid-19",
    "relationship-based practice": "social-work-practice",
    "direct work with children": "social-work-practice",
    "social work values": "social-work-practice",
    "principal social worker": "social-work-practice",
    "Care Act assessment": "assessment",
    "access to services": "access-to-services",
    "front door": "access-to-services",
    "direct payments": "personalisation",
    "user involvement": "co-production",
    "community social work": "strengths-based-practice",
    "DoLS": "mental-capacity",
    "AMHP work": "mental-capacity",
    "assistive technology": "technology",
    "information sharing": "data",
    "race equality": "diversity",
    "equality and diversity": "diversity",
    "homelessness": "housing",
    "charities": "voluntary-sector",
    "rural and island practice": "rural-areas",
    "Every Child Matters": "national-policy",
    "national strategy": "national-policy",
    "devolution": "national-policy",
    "LGR": "local-government-reorganisation",
    "elected members": "councillors",
    "public understanding of social care": "public-understanding",
}

# Words that mean one thing here and another there.
TOO_VAGUE = ["commissioners", "assessment centre", "Wales", "services", "intervention and prevention", "support"]


def test_the_file_has_no_problem() -> None:
    assert PROBLEMS == []
    assert 9 <= len(WIDE) <= 11


@pytest.mark.parametrize(("word", "key"), WORDS.items(), ids=WORDS)
def test_a_word_of_the_field_leads_to_its_topic(word: str, key: str) -> None:
    topic = TOPICS.find(word)

    assert topic is not None
    assert topic.key == key


@pytest.mark.parametrize("word", TOO_VAGUE)
def test_a_vague_word_leads_nowhere(word: str) -> None:
    assert TOPICS.find(word) is None


def test_there_are_two_levels_and_every_wide_topic_has_parts() -> None:
    assert {topic.broader for topic in TOPICS} - {None} == WIDE


def test_related_topics_name_each_other_and_neither_themselves_nor_their_wide_topic() -> None:
    pairs = {(topic.key, other) for topic in TOPICS for other in topic.related}

    assert {(second, first) for first, second in pairs} == pairs
    assert [topic.key for topic in TOPICS if {topic.key, topic.broader} & set(topic.related)] == []


def test_a_definition_is_one_or_two_sentences() -> None:
    assert [topic.key for topic in TOPICS if not topic.definition.endswith(".")] == []
    assert [topic.key for topic in TOPICS if topic.definition.count(". ") > 1] == []
