"""The councils of councils.yml: every name leads to one council, and every council to those before and after it."""

import re
from collections import Counter

import pytest
from conftest import REPOSITORY
from voices import vocabularies
from voices.slugs import folded, slug

FILE = REPOSITORY / "interviews" / "vocabularies" / "councils.yml"
LOADED, PROBLEMS = vocabularies.load({FILE: FILE.read_bytes()})
COUNCILS = LOADED.councils

# As interviews and job titles name them, and the key of the council that is meant.
NAMED = {
    "Leeds": "leeds",
    "LEEDS CITY COUNCIL": "leeds",
    "Hackney Council": "hackney",
    "London Borough of Hackney": "hackney",
    "London Borough of Hackney Council": "hackney",
    "LB Tower Hamlets": "tower-hamlets",
    "Barking & Dagenham": "barking-and-dagenham",
    "London Borough of Hammersmith & Fulham": "hammersmith-and-fulham",
    "Royal Borough of Kensington and Chelsea": "kensington-and-chelsea",
    "RBKC": "kensington-and-chelsea",
    "London Borough of Greenwich": "greenwich",
    "Kingston Council": "kingston-upon-thames",
    "City of Westminster": "westminster",
    "Corporation of London": "city-of-london",
    "Kent County Council": "kent",
    "Oxfordshire County": "oxfordshire",
    "Durham": "durham",
    "County Durham": "durham",
    "Durham City Council": "durham-city",
    "Bristol": "bristol",
    "City of Bristol": "bristol",
    "Hull": "hull",
    "Kingston-upon-Hull City Council": "hull",
    "Newcastle": "newcastle-upon-tyne",
    "Newcastle-under-Lyme": "newcastle-under-lyme",
    "Doncaster MBC": "doncaster",
    "Metropolitan Borough of Wirral": "wirral",
    "St. Helens": "st-helens",
    "Stoke on Trent City Council": "stoke-on-trent",
    "Telford and Wrekin Council": "telford-and-wrekin",
    "B&NES": "bath-and-north-east-somerset",
    "BCP Council": "bournemouth-christchurch-and-poole",
    "Southend Borough Council": "southend-on-sea",
    "King’s Lynn & West Norfolk": "kings-lynn-and-west-norfolk",
    "Somerset": "somerset",
    "Somerset County Council": "somerset-county",
    "Cornwall Council": "cornwall",
    "Cornwall County Council": "cornwall-county",
    "Northamptonshire": "northamptonshire",
    "Avon County Council": "avon",
    "GLC": "greater-london-council",
    "Rhondda Cynon Taff": "rhondda-cynon-taf",
    "Cyngor Sir Ynys Môn": "isle-of-anglesey",
    "Ynys Mon": "isle-of-anglesey",
    "Cardiff Council": "cardiff",
    "South Glamorgan": "south-glamorgan",
    "Perth & Kinross": "perth-and-kinross",
    "Edinburgh City Council": "edinburgh",
    "Highland Council": "highland",
    "Western Isles": "eilean-siar",
    "Strathclyde Regional Council": "strathclyde",
    "Derry City and Strabane": "derry-city-and-strabane",
}

# Names that several councils share, or that are now those of an area and not of a council.
TOO_VAGUE = ["SCC", "NCC", "LCC", "Central", "Borders", "Glamorgan", "Yorkshire", "West Midlands", "Greater Manchester"]


def test_the_file_has_no_problem() -> None:
    assert PROBLEMS == []
    assert len(list(COUNCILS)) >= 500


@pytest.mark.parametrize(("name", "key"), NAMED.items(), ids=NAMED)
def test_a_name_as_texts_have_it_leads_to_the_council(name: str, key: str) -> None:
    council = COUNCILS.find(name)

    assert council is not None
    assert council.key == key


@pytest.mark.parametrize("name", TOO_VAGUE)
def test_a_vague_name_leads_nowhere(name: str) -> None:
    assert COUNCILS.find(name) is None


def test_no_council_is_named_as_another() -> None:
    names = [
        name
        for council in COUNCILS
        for name in {folded(name) for name in (council.name, council.short_name, *council.other_names)}
    ]

    assert [name for name, times in Counter(names).items() if times > 1] == []


def test_the_key_is_the_short_name_as_an_address() -> None:
    assert [council.key for council in COUNCILS if council.key != slug(council.short_name)] == []


def test_the_file_is_in_alphabetical_order() -> None:
    assert list(COUNCILS.entries) == sorted(COUNCILS.entries)


def test_predecessors_and_successors_mirror_each_other() -> None:
    successions = {(council.key, key) for council in COUNCILS for key in council.successors}

    assert {(key, council.key) for council in COUNCILS for key in council.predecessors} == successions
    assert {key for pair in successions for key in pair} <= set(COUNCILS.entries)


def test_only_what_has_ended_is_succeeded_and_by_what_was_there_the_day_after() -> None:
    for council in COUNCILS:
        for successor in map(COUNCILS.__getitem__, council.successors):
            assert council.ended, council.key
            assert not successor.started or (successor.started - council.ended).days <= 1, council.key
            assert not successor.ended or successor.ended > council.ended, council.key


def test_a_council_starts_before_it_ends() -> None:
    dated = [council for council in COUNCILS if council.started and council.ended]

    assert [council.key for council in dated if council.started >= council.ended] == []
    assert all((council.ended.month, council.ended.day) == (3, 31) for council in COUNCILS if council.ended)


def test_codes_are_well_formed_of_the_nation_and_unique() -> None:
    codes = [council.gss for council in COUNCILS if council.gss]

    assert all(re.fullmatch(r"E0[6789]\d{6}|E10\d{6}|[SN]\d{8}|W06\d{6}", code) for code in codes)
    assert all(council.gss[0] == council.nation[0] for council in COUNCILS if council.gss)
    assert len(codes) == len(set(codes))


def test_what_stands_on_the_map_stands_in_the_kingdom() -> None:
    for council in COUNCILS:
        if council.position:
            latitude, longitude = council.position
            assert 49.8 < latitude < 60.9, council.key
            assert -8.2 < longitude < 1.8, council.key


def test_northamptonshire_shows_its_last_day_and_what_came_after() -> None:
    council = COUNCILS["northamptonshire"]

    assert str(council.ended) == "2021-03-31"
    assert council.successors == ("north-northamptonshire", "west-northamptonshire")
