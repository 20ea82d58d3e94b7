"""Every kind of page there is, with pages of the tests' own archive to look at."""

from pathlib import Path

from conftest import REPOSITORY

BY_TEMPLATE: dict[str, tuple[str, ...]] = {
    "home": ("",),
    "interviews": ("interviews/",),
    "interview": (
        "interviews/morgan-tidewell-2004/",  # the full text of a conversation
        "interviews/jonas-achterberg-2018/",  # a full text in the person's own words
        "interviews/nell-marlowe-2019/",  # a summary
        "interviews/cecily-vane-2013/",  # a catalogue record
        "interviews/nell-marlowe-2011/",  # under embargo
        "interviews/angharad-llyr-owen-2016/",  # in Welsh
        "interviews/prudence-obrien-tomas-de-la-motta-2022/",  # two people
    ),
    "tombstone": ("interviews/wilf-underhill-2009/",),
    "moved": ("interviews/wilf-underhill/",),
    "index": (
        "councils/",
        "people/",
        "roles/",
        "topics/",
        "questions/",
        "years/",
        "sources/",
        "regions/",
        "decades/",
        "forms/",
        "access/",
    ),
    "division": ("regions/london/", "decades/2010s/", "forms/panel/", "access/summary/"),
    "part": (),  # only in an archive of many hundreds; it has the pieces of a division or a question
    "council": ("councils/hackney/", "councils/northamptonshire/"),
    "person": ("people/nell-marlowe/",),
    "role": ("roles/director-of-childrens-services/",),
    "topic": ("topics/leadership/",),
    "question": ("questions/typical-day/",),
    "year": ("years/2019/", "years/undated/"),
    "source": ("sources/community-care/", "sources/unknown/"),
    "search": ("search/", "search/?q=director"),
    "data": ("data/",),
    "checks": ("checks/",),
}
"""By the template that the build fills."""

BY_HAND = ("about/", "contributing/", "privacy/", "rights/", "suggest/", "tools/")
"""The pages that stand in docs/."""

KINDS = (*(path for paths in BY_TEMPLATE.values() for path in paths), *BY_HAND, "404.html")

TEMPLATES = REPOSITORY / "scripts" / "voices" / "templates"


def shape(path: str) -> str:
    """`interviews/nell-marlowe-2019/` is one of `interviews/*/`."""
    folder, _, rest = path.split("?")[0].partition("/")
    return f"{folder}/*/" if rest else path.split("?")[0]


def every_page(site: Path) -> list[str]:
    """The addresses of all pages of a built site, from its top."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    return [path.removesuffix("index.html") for path in pages]
