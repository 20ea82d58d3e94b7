"""Job titles as texts have them, and the family of roles.yml in which each is found, or none."""

import pytest
from conftest import REPOSITORY
from hypothesis import given
from hypothesis import strategies as st
from voices import vocabularies
from voices.job_titles import family
from voices.model import Role
from voices.slugs import folded
from voices.vocabularies import Vocabulary

FILE = REPOSITORY / "interviews" / "vocabularies" / "roles.yml"
LOADED, PROBLEMS = vocabularies.load({FILE: FILE.read_bytes()})
ROLES = LOADED.roles

FOUND = {
    # listed, in any spelling
    "Director of Adult Social Services": "director-of-adult-social-services",
    "DASS": "director-of-adult-social-services",
    "director of childrens services": "director-of-childrens-services",
    "Director of Children’s Services": "director-of-childrens-services",
    "Social Services Director": "director-of-social-services",
    "Adult services director, Nottingham": "director-of-adult-social-services",
    "Director of community services": "director-of-adult-social-services",
    "Practitioner-manager, emergency duty team": "team-or-service-manager",
    "Principal child and family social worker": "principal-social-worker",
    "Children's social worker": "social-worker",
    "AMHP": "approved-mental-health-professional",
    "Approved Social Worker": "approved-mental-health-professional",
    # what only says more
    "service manager, children's care management and assessment team": "team-or-service-manager",
    "Service manager (adult social work)": "team-or-service-manager",
    "Team Manager – Adults North": "team-or-service-manager",
    "Social work team leader at Careline": "team-or-service-manager",
    "social worker, family support and child protection team": "social-worker",
    "newly qualified social worker, children and families referral team": "social-worker",
    "Hospital social worker, redeployed to the council's Bed Bureau service": "social-worker",
    "Social worker for Deaf and deafblind people": "social-worker",
    "Consultant social worker for children and families": "senior-practitioner",
    "Manager for Hospital Social Work Services and First Response": "team-or-service-manager",
    "Care Manager, Learning Disability": "care-manager",
    "Housing occupational therapist": "occupational-therapist",
    "Principal Social Worker and service manager for adult services": "principal-social-worker",
    "Director of social services, latterly adults, for West Sussex": "director-of-social-services",
    "Director of health, housing and social care at Herefordshire": "director-of-social-services",
    "Chief Social Work Officer and Head of Safer and Stronger Communities": "chief-social-work-officer",
    "Chief Officer, Glasgow City Health and Social Care Partnership": "chief-officer",
    "Director of Adult Services & Housing": "director-of-adult-social-services",
    "President of the Association of Directors of Adult Social Services": "association-officer",
    "Honorary treasurer of the Association of Directors of Adult Social Services": "association-officer",
    "Chair of the ADCS South West region": "association-officer",
    # how a post is held, and the rank of a director
    "Interim Director of Adult Social Services": "director-of-adult-social-services",
    "Acting Team Manager": "team-or-service-manager",
    "Joint director of public health": "director-of-public-health",
    "Statutory director of social services": "director-of-social-services",
    "Interim Divisional Director, Adult Social Care": "deputy-or-assistant-director",
    "Newly appointed chief executive, leaving the post of social services director": "chief-executive",
    "Corporate Director, Adults": "director-of-adult-social-services",
    "Interim Executive Director, Adult Social Care": "director-of-adult-social-services",
    "Corporate director of children and young people's services": "director-of-childrens-services",
    "Executive director of social services": "director-of-social-services",
    "Strategic director of health and wellbeing": "director-of-adult-social-services",
    "Strategic Director (Adult Services)": "director-of-adult-social-services",
    "Executive Director – Children's Services": "director-of-childrens-services",
    "corporate director of people": "director-of-people",
    "Strategic Director for People": "director-of-people",
    "director for children, families and education (statutory director of children's services)": (
        "director-of-childrens-services"
    ),
    "Executive director for adult social care, community, cultural and customer services": (
        "director-of-adult-social-services"
    ),
    "Corporate director, adult social care, health and public protection": "director-of-adult-social-services",
    # a director of both is not a director of the first
    "Director of Adults and Children": "director-of-people",
    "Corporate Director, Children and Adults": "director-of-people",
    "Director of Education and Children's Services": "director-of-childrens-services",
    "Director of Education and Inclusion": "director-of-education",
    # those below the directors
    "Deputy Director of Children's Services": "deputy-or-assistant-director",
    "Assistant Director of Adult Social Care": "deputy-or-assistant-director",
    "assistant director of children's social care": "deputy-or-assistant-director",
    "Deputy director of public health": "deputy-or-assistant-director",
    "Interim Assistant Director – Director of Adult Social Care's office": "deputy-or-assistant-director",
    "Deputy Chief Executive": "deputy-or-assistant-chief-executive",
    "Head of Service, Children in Care": "head-of-service",
    "Head of Children's Services": "head-of-service",
    "Head of Commissioning": "commissioning-manager",
    # titles that count only as a whole
    "Service Director": "voluntary-sector-manager",
    "Independent Consultant": "consultant-or-adviser",
    "Children's Services Commissioner": "consultant-or-adviser",
    "Chief Officer, Social Services": "director-of-social-services",
}

NOT_FOUND = [
    "Director",
    "Executive Director",
    "Corporate Director, Growth",
    "Director (Highways)",
    "Director of Nursing",
    "Director of Adult Services Commissioning",
    "Former Director of Adult Social Services",
    "Assistant to the Director of Adult Social Services",
    "Executive Assistant to the Director of Children's Services",
    "Deputy to the Director of Social Services",
    "Chief Executive's Driver",
    "Chief Executive Assistant",
    "Personal Assistant to the Chief Executive",
    "Social Worker Recruiter",
    "Social Services Directory Editor",
    "Head of Communications",
    "Service Director, Highways",
    "Project Manager, Broadband",
    "Consultant in Geriatric Medicine",
    "Commissioner",
    "Teapot Inspector",
    "Of",
    ", and",
    "",
]


def test_the_file_has_no_problem() -> None:
    assert PROBLEMS == []


@pytest.mark.parametrize(("title", "key"), FOUND.items(), ids=FOUND)
def test_a_title_as_texts_have_it_is_found_in_its_family(title: str, key: str) -> None:
    role = family(title, ROLES)

    assert role is not None
    assert role.key == key


@pytest.mark.parametrize("title", NOT_FOUND)
def test_a_title_that_only_looks_like_one_is_asked_about(title: str) -> None:
    assert family(title, ROLES) is None


@pytest.mark.parametrize("role", list(ROLES), ids=lambda role: role.key)
def test_no_title_is_listed_that_is_found_without(role: Role) -> None:
    for title in role.titles:
        others = {name: key for name, key in ROLES.keys_by_name.items() if name != folded(title)}
        assert family(title, Vocabulary(ROLES.entries, others)) != role, title


@given(st.text(max_size=300))
def test_any_text_is_found_or_not(title: str) -> None:
    assert family(title, ROLES) in (None, *ROLES)


def test_a_title_without_end_is_soon_answered() -> None:
    assert family("Teapot, " * 100_000, ROLES) is None
