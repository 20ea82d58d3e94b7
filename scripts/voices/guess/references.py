"""Finds posts of people who are not named beside them: "She is director of …", "says the head of …", "As … she"."""

import re
from collections.abc import Iterator, Sequence

from voices.guess import councils, posts
from voices.guess.cast import SAID, TO_SOMEBODY, Cast, Naming
from voices.guess.mentions import REACH, Mention, whose
from voices.guess.names import clean_name
from voices.manuscript import Block
from voices.model import Council
from voices.vocabularies import Vocabulary

_ARTICLE = r"(?:(?:currently|now|also|still|both|the|a|an|its|their|our) )*(?:(?:new|first|current|own) )?"

# What may come between somebody's pronoun and their post, or before it.
_SAYS_SO = re.compile(
    r"\b(?:(?:[Ss]he|[Hh]e|[Tt]hey)(?:['’]s been|['’]s| is| are| has been| have been| works as| serves as|, who is,?)"
    r"|(?:[Ll]atterly|[Nn]ow|[Tt]oday|[Cc]urrently),? (?:she|he|they) (?:was|is)"
    r"|(?:[Ss]he|[Hh]e|[Tt]hey) (?P<was>was|were)(?! an? )"
    r"|[Hh](?:er|is) (?:job|role|post|job title|title|current (?:job|role|post)) is"
    r"|(?:^|(?<=[.!?”\"] ))The \d\d-year-old"
    r"|how long (?:she|he|they) (?:has|have) been"
    rf"|[Aa]s|\b(?!{'|'.join(TO_SOMEBODY)})(?:{SAID}))(?:, [^,.]{{2,40}},)? {_ARTICLE}"
)

# A sentence that tells of the past of a career, in which "as" is followed by a post that is over.
_PAST = re.compile(
    r"\b(?:started|began|worked|trained|job|career|left|previous(?:ly)?|formerly|former|later|after|spent|once"
    r"|qualified|qualifies|first|joined|came|arrived|used to|ago|years|back|went|returned|to train)\b"
)

# The year at the head of a line of a career.
_YEAR = re.compile(r"\W*(?:19|20)\d\d\b")

# A sentence of how a career began, whose post is surely over.
_BEGAN = re.compile(r"\b(?:started(?: out)?|began|trained|came in|first job)(?: \w+){0,3} ?$")


def find(blocks: Sequence[Block], known: Vocabulary[Council], cast: Cast) -> Iterator[Mention]:
    """Posts whose bearer was named last before them."""
    for place, block in enumerate(blocks):
        yield from _running(block, place, known, cast)
        yield from _apposed(block, place, known, cast)
        yield from _alluded(block, place, known, cast)
        for match in _SAYS_SO.finditer(block.text):
            rest = block.text[match.end() : match.end() + REACH]
            post = posts.at_start(rest, known) or whose(rest, known)
            bearer = cast.meant(place, match.start()) if post else None
            following = _following(match.end() + post.end, cast, place) if post else None
            if following and post and match[0].startswith("As ") and block.text[match.end() + post.end] == ",":
                bearer, following = following, None  # "As director of …, Plum has": whose name follows holds it
            if post and bearer and not following:
                words = block.text[match.start() : match.end() + post.end]
                before = _sentence_before(block.text, match.start())
                if _BEGAN.search(before):
                    continue
                if match[0][:2] == "as" and _YEAR.match(block.text):
                    continue  # a line of a career: "1984 Qualifies as a social worker, Leicester"
                over = match["was"] or (match[0][:2] in ("as", "As") and _PAST.search(before))
                yield Mention(
                    name=bearer.name,
                    post=post,
                    former=False,
                    line=block.line,
                    text=words,
                    indirect=True,
                    past=bool(over),
                    by_pronoun=True,
                )


_HIGHEST = 8
"""Blocks from the top in which a post without a name may be of the one person named beside it."""


def _alluded(block: Block, place: int, known: Vocabulary[Council], cast: Cast) -> Iterator[Mention]:
    """ "A bucket stands in Ada Plum's office. The director of … at X Council won't move it": one is named, and most."""
    named = {naming.name for naming in cast.namings if naming.block == place} if place < _HIGHEST else set()
    if len(named) != 1 or max(map(cast.weight_of, cast.named)) > cast.weight_of(*named):
        return
    for post, _, words in unnamed([block], known):
        if post.role and (post.councils or words.startswith("The council")) and not words.startswith(("a", "A")):
            yield Mention(
                name=next(iter(named)),
                post=post,
                former=False,
                line=block.line,
                text=words,
                indirect=True,
                by_pronoun=True,
            )


def _apposed(block: Block, place: int, known: Vocabulary[Council], cast: Cast) -> Iterator[Mention]:
    """ "Now the assistant director at X Council, she …"."""
    for match in _APPOSED.finditer(block.text):
        post = posts.at_start(block.text[match.end() : match.end() + REACH], known)
        bearer = cast.before(place, match.start() + 1) if post else None
        if post and bearer and _THEN_PRONOUN.match(block.text, match.end() + post.end):
            words = block.text[match.start() : match.end() + post.end].strip(" .")
            yield Mention(
                name=bearer.name, post=post, former=False, line=block.line, text=words, indirect=True, by_pronoun=True
            )


# Somebody who runs something, by a pronoun; for whom, the rest of the sentence may say.
_RUNS = re.compile(
    r"\b(?:(?:[Ss]he|[Hh]e)(?: now)? (?:runs|leads|heads|manages|works|oversees|looks after"
    r"|has (?:worked|been (?:with|at|working))(?=[^.!?]* (?:since|for \w+ (?:years|months|weeks)|these)\b))"
    r"|[Hh](?:er|is) (?:current )?(?:employer|council|authority) is)\b(?P<rest>[^.!?]*)"
)


def _running(block: Block, place: int, known: Vocabulary[Council], cast: Cast) -> Iterator[Mention]:
    """ "She runs X Council's assessment service": a council, and no role."""
    for match in _RUNS.finditer(block.text):
        named = next(councils.mentioned(match["rest"], known), None) or _short_place(match["rest"], known)
        bearer = cast.meant(place, match.start())
        if named and bearer:
            post = posts.Post(role=None, councils=(named,), end=0)
            yield Mention(
                name=bearer.name,
                post=post,
                former=False,
                line=block.line,
                text=match[0],
                indirect=True,
                by_pronoun=True,
            )


# For whom somebody works, by a place alone: "works for Ambridge".
_FOR_PLACE = re.compile(r"\b(?:for|with) (?=[A-Z])")


def _short_place(text: str, known: Vocabulary[Council]) -> councils.Named | None:
    found = (councils.at_start(text[match.end() : match.end() + 90], known) for match in _FOR_PLACE.finditer(text))
    return next((one[0] for one in found if one), None)


def _following(end: int, cast: Cast, place: int) -> Naming | None:
    """Whose name follows a post at once: "says social worker Ada Plum"."""
    following = cast.before(place, end + 4, back=0)
    return following if following is not None and following.start >= end else None


def _sentence_before(text: str, place: int) -> str:
    return re.split(r"[.!?]\s", text[max(0, place - REACH) : place])[-1]


# A sentence that tells of another time, or of somebody else's.
_ONCE = re.compile(
    r"\b(?:used to|once|started|began|previously|former|formerly|worked|trained|ago|(?:[Hh]er|[Hh]is) first)\b"
)

# A post and then a pronoun, whose bearer was named in the sentence before: "Now the director of …, she".
_APPOSED = re.compile(
    rf"(?:^|[.!?”\"] )(?:Now|Today|Currently|Formerly|Once)?,? ?(?:[Tt]he |[Aa]n? |[Aa]s (?:the |an? )?){_ARTICLE}"
)
_THEN_PRONOUN = re.compile(r", (?:she|he|they)\b")

# Somebody without a name: "the director", "a social worker".
_SOMEBODY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?) (?:(?:(?:city|county|borough) )?(?:council|authority|borough|county|department)['’]s )?"
    rf"{_ARTICLE}"
)


def unnamed(blocks: Sequence[Block], known: Vocabulary[Council]) -> Iterator[tuple[posts.Post, Block, str]]:
    """Posts that an opening gives to somebody it does not name yet: "the director of … at X has cleared it"."""
    for block in blocks:
        for match in _SOMEBODY.finditer(block.text):
            if _ONCE.search(_sentence_before(block.text, match.start())):
                continue
            post = posts.at_start(block.text[match.end() : match.end() + REACH], known)
            if post and not _is_title_of_somebody(block.text, match.end() + post.end):
                yield post, block, block.text[match.start() : match.end() + post.end]
        if (owned := whose(block.text, known)) and owned.councils and not _is_title_of_somebody(block.text, owned.end):
            yield owned, block, block.text[: owned.end]


def _is_title_of_somebody(text: str, end: int) -> bool:
    following = re.match(r",? ((?:[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+)", text[end:])
    return following is not None and bool(clean_name(following[1]))
