"""Interviews in, Markdown pages out. Pure: no file is touched."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from markupsafe import Markup

from voices import citations, metadata, redirects
from voices.answers import Answer, answers
from voices.careers import career
from voices.catalogues import Catalogue, Shelf, Unseen, counted, counted_shelves
from voices.charts import bars, columns, counts_by_council, counts_by_year
from voices.council_timeline import council_timeline
from voices.digests import Later, digest, later
from voices.edition import Imprint
from voices.featured import featured, words
from voices.found_by_words import Find, Spot, Spots, Terms, find, spots, terms
from voices.holdings import Holdings
from voices.indexes import DIVISIONS, WAYS_IN
from voices.indexes.index import Heading, Index
from voices.map_of_councils import map_of_councils
from voices.model import Council, Interview, Pending, Question, Rights, Rule, Source, Topic
from voices.parts import Part, all_parts, parts
from voices.passages import dressed
from voices.remembered import Remembered
from voices.templating import page
from voices.timeline import timeline
from voices.vocabularies import Vocabularies, Vocabulary

DESCRIPTION = "What the people who run and do council social care say about their work."
"""Stands in the head of the home page."""

NEWEST = 5
"""How many of the newest interviews the home page shows."""

MOST_LISTED = 300
"""How many interviews the list of all shows on its own page: more of them stand on the pages of their decades."""

MOST_FINDS = 40
"""How many of the passages found by its words the page of a topic shows."""


WORDS_A_MINUTE = 230
"""What an adult reads silently."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Where in an interview the words of a topic stand."""

    card: Interview
    interview: Interview
    spot: Spot

    @property
    def own_digest(self) -> bytes:
        """That of the card and of the passage: the rest of the text is nothing to it."""
        return digest(self.card, self.spot)


@dataclass(frozen=True, kw_only=True, slots=True)
class Within:
    """The shelves of a finer index that stand in a heading of a coarser one: the councils of a region."""

    folder: str
    shelves: Sequence[Shelf]


def all_pages(held: Holdings, to_do: Mapping[str, Sequence[str]], rules: Sequence[Rule] = ()) -> Iterator[Pending]:
    """Every page that the build writes, in no particular order.

    `to_do` says, by slug, what a draft still lacks; `rules` are what interviews are held to.
    """
    paths: set[str] = set()
    for living in chain(_living(held, to_do), [page("checks.md", "checks", rules=rules)]):
        paths.add(str(living.path))
        yield living
    publication = held.edition.publication
    for move in redirects.moves((*publication.interviews, *publication.tombstones), held.edition.vocabularies, paths):
        yield page(move.old, "moved", move=move)


def _living(held: Holdings, to_do: Mapping[str, Sequence[str]]) -> Iterator[Pending]:
    edition, cards, catalogues = held.edition, held.cards, held.catalogues
    vocabularies = edition.vocabularies
    numbers = {name: counted(found) for name, found in catalogues.items()}
    yield page(
        "index.md",
        "home",
        interviews=cards,
        drafts=[card for card in cards if card.draft],
        catalogues=numbers,
        ways_in=[catalogues[index.folder] for index in WAYS_IN],
        divisions=[numbers[index.folder] for index in DIVISIONS],
        newest=_newest(cards),
        featured=featured(held.interviews.values(), edition.featured, _words),
        map=_map(catalogues["councils"], vocabularies, to="councils/"),
        timeline=later(_timeline, cards, "years/", True),
        description=DESCRIPTION,
        head=metadata.of_home(edition, DESCRIPTION).as_front_matter(),
    )
    yield page("search.md", "search", catalogues=numbers)
    yield page(
        "interviews/index.md",
        "interviews",
        interviews=cards,
        divisions=_divisions("Interviews", numbers),
        parts=_elsewhere(catalogues["decades"].shelves, "decades") if len(cards) > MOST_LISTED else (),
    )
    for interview in held.interviews.values():
        yield interview_page(interview, held, to_do.get(interview.slug, ()))
    for tombstone in edition.publication.tombstones:
        yield page(f"interviews/{tombstone.slug}.md", "tombstone", tombstone=tombstone)
    finds = _finds(held)
    for found in catalogues.values():
        drawing = _drawing(found, cards, vocabularies)
        yield page(
            f"{found.index.folder}/index.md",
            "index",
            catalogue=numbers[found.index.folder],
            drawing=drawing,
            divisions=_divisions(found.index.title, numbers),
        )
        yield from _heading_pages(found, held, finds)


def interview_page(interview: Interview, held: Holdings, to_do: Sequence[str] = ()) -> Pending:
    """The page of an interview; `to_do` is what it still lacks, if it is a draft."""
    imprint = held.edition.imprint
    return page(
        f"interviews/{interview.slug}.md",
        "interview",
        interview=interview,
        minutes=later(_minutes, interview),
        reading_on=held.reading_on.get(interview.slug, ()),
        text=later(_text, interview),
        to_do=to_do,
        with_pages=_with_pages(interview, held.councils),
        vocabularies=_named(interview, held.edition.vocabularies),
        head=later(_head, interview, imprint),
        further=later(_citations, interview, imprint),
    )


def _drawing(found: Catalogue, interviews: Sequence[Interview], vocabularies: Vocabularies) -> Later | Markup:
    """What stands above the list of an index: the same at a glance."""
    if found.index.folder == "councils":
        return _map(found, vocabularies, to="", table=False)
    if found.index.folder == "years":
        return later(_timeline, interviews, "", False)
    return Markup()


def _timeline(interviews: Sequence[Interview], to: str, table: bool) -> Markup:
    return timeline(interviews, to=to, table=table)


def _map(councils: Catalogue, vocabularies: Vocabularies, *, to: str, table: bool = True) -> Later:
    numbers = {shelf.heading.key: len(shelf.interviews) for shelf in councils.shelves}
    return later(_drawn_map, vocabularies.councils, numbers, to, table)


def _drawn_map(councils: Vocabulary[Council], numbers: Mapping[str, int], to: str, table: bool) -> Markup:
    return map_of_councils(councils, numbers, to=to, table=table)


def _head(interview: Interview, imprint: Imprint) -> Mapping[str, object]:
    return metadata.of_interview(interview, imprint).as_front_matter()


def _citations(interview: Interview, edition: Imprint) -> dict[str, object]:
    """How to cite an interview and, with the first one as the example, its passages."""
    whole = citations.of_interview(interview, edition)
    own = (one for one in interview.passages if one.id and one.voice in ("person", "archive"))
    first = next((one for one in own if one.kind != "heading"), None)
    part = citations.of_passage(interview, first, edition) if first else None
    ready = citations.for_browser(interview, edition, citations.STYLES, citations.FORMATS)
    return {
        "cited": {name: style(whole) for name, style in citations.STYLES.items()},
        "example": part,
        "cited_passage": {name: style(part) for name, style in citations.STYLES.items()} if part else {},
        "downloads": edition.downloads,
        "cite": metadata.for_script(ready) if ready else None,
    }


def _minutes(interview: Interview) -> int:
    """How long it takes to read; 0 for a record, which is read at a glance."""
    read = sum(len(passage.text.split()) for passage in interview.passages)
    return 0 if interview.access == "record" else -(-read // WORDS_A_MINUTE)


def _words(interview: Interview) -> int:
    return interview.words if isinstance(interview, Remembered) else words(interview.passages)


def _text(interview: Interview) -> str:
    """The text of an interview, each passage with its link and with a class that says whose words it is."""
    classes = {passage.id: f"by-{passage.voice}" for passage in interview.passages if passage.id}
    return dressed(interview.body, classes=classes, retired=interview.retired_passages if interview.body else ())


def _divisions(title: str, catalogues: Mapping[str, Catalogue]) -> list[Catalogue]:
    """What divides the list of this title into large parts, if they are several."""
    below = (catalogues[index.folder] for index in DIVISIONS if index.tab == title)
    return [found for found in below if len(found.shelves) > 1]


def _heading_pages(found: Catalogue, held: Holdings, finds: Mapping[str, Sequence[Found]]) -> Iterator[Pending]:
    folder, within = found.index.folder, _within(found.index, held.catalogues)
    headings = {shelf.heading.key: shelf.heading for shelf in found.shelves}
    for shelf in found.shelves:
        path = f"{folder}/{shelf.heading.key}"
        inside = _inside(shelf, within)
        own = parts(path, shelf.interviews, found.index.most_listed) if folder != "decades" else ()
        is_long = len(shelf.interviews) > found.index.most_listed
        yield page(
            f"{path}.md",
            found.index.template,
            index=found.index,
            heading=shelf.heading,
            interviews=shelf.interviews,
            parts=_counted_parts(own) or (_elsewhere(inside, "years") if is_long else ()),
            within=Within(folder=within.index.folder, shelves=counted_shelves(inside)) if within else None,
            headings=_near(shelf.heading, headings),
            narrower=counted_shelves(found.narrower.get(shelf.heading.key, ())),
            vocabularies=_named(shelf.heading.entry, held.edition.vocabularies),
            **_details(found, shelf, held, finds),  # type: ignore[arg-type]
        )
        yield from _part_pages(found.index, shelf, own, held)


def _part_pages(index: Index, shelf: Shelf, own: Sequence[Part], held: Holdings) -> Iterator[Pending]:
    """The pages on which the interviews under a heading stand when they are too many for its own."""
    name = shelf.heading.name
    above = {part.path: (name, f"{index.folder}/{shelf.heading.key}") for part in own}
    for part in all_parts(own):
        title = f"{name} · {part.title}"
        above |= {finer.path: (title, part.path) for finer in part.parts}
        is_asked = index.with_answers and not part.parts
        yield page(
            f"{part.path}.md",
            "part",
            part=replace(part, parts=_counted_parts(part.parts)),
            title=title,
            total=len(shelf.interviews),
            above=above[part.path],
            tab=(index.tab or index.title).lower(),
            answers=_answered(shelf, part.interviews, held) if is_asked else (),
        )


def _elsewhere(shelves: Sequence[Shelf], folder: str) -> tuple[Part, ...]:
    """Shelves of another index as the parts of a list: they have their pages there."""
    return tuple(
        Part(
            name=shelf.heading.name,
            title=shelf.heading.name,
            path=f"{folder}/{shelf.heading.key}",
            interviews=Unseen(len(shelf.interviews)),
        )
        for shelf in shelves
    )


def _counted_parts(some: Sequence[Part]) -> tuple[Part, ...]:
    """Parts for a page that says of each how long it is."""
    return tuple(
        replace(part, interviews=Unseen(len(part.interviews)), parts=_counted_parts(part.parts)) for part in some
    )


def _within(index: Index, catalogues: Mapping[str, Catalogue]) -> Catalogue | None:
    """The index whose sections are the headings of this one: councils stand in regions, years in decades."""
    return {"regions": catalogues["councils"], "decades": catalogues["years"]}.get(index.folder)


def _inside(shelf: Shelf, within: Catalogue | None) -> list[Shelf]:
    return [one for one in within.shelves if one.heading.section == shelf.heading.name] if within else []


def _near(heading: Heading, headings: Mapping[str, Heading]) -> dict[str, Heading]:
    """Those that the entry behind a heading names, as far as they have a page."""
    entry = heading.entry
    if isinstance(entry, Council):
        named: tuple[str | None, ...] = (*entry.predecessors, *entry.successors)
    else:
        named = (entry.broader, *entry.related) if isinstance(entry, Topic) else ()
    return {key: headings[key] for key in named if key is not None and key in headings}


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """The entries that a page names beside its own: all that it knows of the vocabularies."""

    councils: Mapping[str, Council]
    rights: Mapping[str, Rights]


def _named(about: object, known: Vocabularies) -> Named:
    """Those that the page of an interview or of a heading names."""
    keys: tuple[str, ...] = (*about.predecessors, *about.successors) if isinstance(about, Council) else ()
    if isinstance(about, Interview):
        keys = tuple(_successors(about))
    rights = [about.rights] if isinstance(about, Source) else []
    return Named(
        councils={key: known.councils[key] for key in keys if key in known.councils},
        rights={key: known.rights[key] for key in rights if key in known.rights},
    )


def _with_pages(interview: Interview, with_pages: Collection[str]) -> list[str]:
    """The councils that took over from its own and have a page."""
    return [key for key in _successors(interview) if key in with_pages]


def _successors(interview: Interview) -> Iterator[str]:
    for speaker in interview.speakers:
        for council in speaker.post.councils:
            yield from council.successors


def _details(found: Catalogue, shelf: Shelf, held: Holdings, finds: Mapping[str, Sequence[Found]]) -> dict[str, object]:
    """What the page of a heading shows beyond its interviews."""
    if found.index.with_answers:
        is_long = len(shelf.interviews) > found.index.most_listed
        return {"answers": () if is_long else _answered(shelf, shelf.interviews, held)}
    if found.index.folder == "councils":
        council = shelf.heading.entry
        over_time = later(_over_time, council, shelf.interviews)
        return {"over_time": over_time, **_around(council, found.shelves)}
    if found.index.folder == "people":
        return {"career": later(career, shelf.heading.key, shelf.interviews)}
    if found.index.folder == "topics":
        return {
            "by_year": later(_by_year, shelf.interviews),
            "by_council": later(_by_council, shelf.interviews),
            "finds": later(_shown, *finds.get(shelf.heading.key, ())),
        }
    return {}


def _over_time(council: Council, interviews: Sequence[Interview]) -> Markup:
    return council_timeline(council, interviews, to="../../interviews/")


def _answered(shelf: Shelf, cards: Sequence[Interview], held: Holdings) -> Later:
    """What these interviews, which stand on the shelf of a question, say to it."""
    return later(_answers, [held.interviews[card.slug] for card in cards], shelf.heading.entry)


def _answers(interviews: Sequence[Interview], question: Question) -> tuple[Answer, ...]:
    return tuple(answers(interviews, question))


def _by_year(interviews: Sequence[Interview]) -> Markup:
    return columns("Interviews by year", counts_by_year(interviews))


def _by_council(interviews: Sequence[Interview]) -> Markup:
    return bars("Interviews by council", counts_by_council(interviews))


def _finds(held: Holdings) -> dict[str, list[Found]]:
    """By the key of each topic, where its words stand for the first times."""
    wanted = terms(held.edition.vocabularies.topics)
    found: defaultdict[str, list[Found]] = defaultdict(list)
    for card in held.cards:
        interview = held.interviews[card.slug]
        for key, here in _spots(interview, wanted).items():
            room = MOST_FINDS - len(found[key])
            found[key] += [Found(card=card, interview=interview, spot=spot) for spot in here[:room]]
    return found


def _spots(interview: Interview, wanted: Terms) -> Spots:
    return interview.spots if isinstance(interview, Remembered) else spots(interview.passages, wanted)


def _shown(*found: Found) -> list[Find]:
    return [find(one.interview, one.spot) for one in found]


def _around(council: Council, shelves: Sequence[Shelf]) -> dict[str, object]:
    """The councils before and after one, and the others of its region, as far as they have interviews."""
    of_region = (shelf for shelf in shelves if shelf.heading.section == council.region)
    return {
        "before": [shelf for shelf in shelves if shelf.heading.key in council.predecessors],
        "after": [shelf for shelf in shelves if shelf.heading.key in council.successors],
        "others": counted_shelves(shelf for shelf in of_region if shelf.heading.key != council.key),
    }


def _newest(interviews: Sequence[Interview]) -> list[Interview]:
    """The latest to enter the archive; of one day's, the latest published."""
    return sorted(interviews, key=lambda interview: interview.added, reverse=True)[:NEWEST]
