"""Interviews and passages to citations: who is named, in what words a piece is described, and whose words it holds."""

from dataclasses import replace

from voices.citations.citation import Citation
from voices.citations.names import Name, byline, listed, person
from voices.citations.nesting import in_double
from voices.citations.wording import day_in_words, joined
from voices.edition import Imprint
from voices.model import Interview, Passage, Post, Speaker, Year

_GENRES = {
    "question-and-answer": ("Interview", "with"),
    "first-person": ("First-person account", "by"),
    "profile": ("Profile", "of"),
    "panel": ("Panel discussion", "with"),
}
_ACCOUNTS = {"summary": "Summary", "record": "Catalogue record"}
_WORDS_OF = {
    "interviewer": "the interviewer’s words",
    "narration": "the publication’s words",
    "other": "the words of somebody else",
}


def of_interview(interview: Interview, edition: Imprint) -> Citation:
    """What a reference to the whole interview names."""
    written_by = _bylines(interview)
    return Citation(
        key=interview.slug,
        is_account=False,
        authors=tuple(person(one.name, one.sort_name) for one in interview.people if one.name),
        year=interview.year,
        date=interview.date,
        title=interview.title,
        title_supplied=interview.title_supplied,
        description=_description(interview, written_by),
        genre=_GENRES[interview.form][0],
        bylines=written_by,
        contributors=_contributors(interview),
        publication=interview.source.name if interview.source else None,
        detail=interview.source_detail,
        holding=f"{_ACCOUNTS[interview.access]} in {edition.name}" if interview.access != "full" else edition.name,
        original=interview.source_url,
        archive=edition.name,
        address=edition.address_of(interview),
        topics=tuple(topic.name for topic in interview.topics),
        language=interview.language,
        rights=interview.rights.url,
    )


def of_passage(interview: Interview, passage: Passage, edition: Imprint) -> Citation:
    """What a reference to one passage names: where the words are the archive's own, it stands as their author."""
    whole = of_interview(interview, edition)
    return replace(
        _account(interview, whole) if passage.voice == "archive" else whole,
        key=f"{interview.slug}-{passage.id}",
        address=edition.address_of(interview, passage.id),
        passage=passage.id,
        words=passage.text,
        whose=whose(interview, passage),
    )


def whose(interview: Interview, passage: Passage) -> str:
    """Whose words a passage is, where the people of the interview alone do not tell."""
    if passage.voice == "person":
        is_told = passage.speaker is None or interview.people == (passage.speaker,)
        return "" if is_told or passage.speaker is None else f", in the words of {passage.speaker.name}"
    if passage.voice == "narration" and interview.source_author:
        return f", in the words of {interview.source_author}"
    return f", {_WORDS_OF[passage.voice]}" if passage.voice in _WORDS_OF else ""


def _account(interview: Interview, whole: Citation) -> Citation:
    """What the archive wrote about an interview, in the year in which it came in."""
    kind = _ACCOUNTS[interview.access]
    return replace(
        whole,
        is_account=True,
        authors=(Name(family=whole.archive),),
        year=Year(number=interview.added.year),
        date=None,
        title=f"{kind} of “{in_double(whole.title)}”",
        title_supplied=False,
        description=f"{'Summarising' if kind == 'Summary' else 'Describing'} {_published(interview, whole)}",
        genre=kind,
        bylines=(),
        contributors=(),
        publication=None,
        detail=None,
        holding=None,
        language="en",
    )


def _published(interview: Interview, whole: Citation) -> str:
    """`a profile by Tess Quill of Nell Marlowe, Director, published in Public Sector Executive, Spring issue, 2019`"""
    noun = whole.description[0].lower() + whole.description[1:]
    when = day_in_words(whole)
    place = joined(whole.publication, whole.detail, None if when in (whole.detail or "") else when)
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}, published in {place}"


def _description(interview: Interview, written_by: tuple[Name, ...]) -> str:
    noun, preposition = _GENRES[interview.form]
    people = "; and ".join(_in_post(one) for one in interview.people)
    contributors = [one.straight for one in _contributors(interview)]
    named = f"{noun} by {listed([one.straight for one in written_by])}" if written_by else noun
    joined = "; also speaking: " + listed(contributors) if contributors else ""
    return f"{named} {preposition} {people}{joined}"


def _bylines(interview: Interview) -> tuple[Name, ...]:
    own = {one.name for one in interview.people}
    found = byline(interview.source_author) if interview.source_author else ()
    return tuple(one for one in found if one.straight not in own)


def _contributors(interview: Interview) -> tuple[Name, ...]:
    """Council staff who also speak: nobody else is listed by name for machines to find."""
    return tuple(person(one.name, one.sort_name) for one in interview.contributors if one.name and one.post.councils)


def _in_post(speaker: Speaker) -> str:
    """`Nell Marlowe, Director of Children's Services, London Borough of Hackney`"""
    return ", ".join([speaker.name or "a person who is not named", *_post(speaker.post)])


def _post(post: Post) -> list[str]:
    employers = [council.name for council in post.councils] + ([post.employer] if post.employer else [])
    return [" and ".join(part) for part in (post.titles, employers) if part]
