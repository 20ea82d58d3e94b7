"""Finds people in a text together with their posts: "Ada Plum, director of …", "the director of …, Ada Plum"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from voices.guess import councils, posts
from voices.guess.cast import Cast, Naming
from voices.guess.names import NAME, clean_name, is_name
from voices.guess.posts import FORMER, Post
from voices.manuscript import Block
from voices.model import Council
from voices.vocabularies import Vocabulary

_NAME = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})(?![\w-])")

# What may stand between a name and the post of its bearer.
_LINK = re.compile(
    r"(?: \([A-Z]{2,4}\))?(?: here)?"
    r"(?:, \d\d,(?= (?:is|has|was|works|runs|who)\b)| \(\d\d\))?"
    r"(?:, (?:who|whose|once|aged?) [^,.“”\"]{2,70},(?= (?:is|has|was|now|became)\b))?"
    r"(?P<link> (?:was|is|has been|has just been) (?:promoted to|appointed(?: as)?|made|named)"
    r"|,? (?:who )?(?:is|was|has been|became|becomes|works as|serves as|started as|joined as|will be|is retiring as"
    r"|retires as|retired as|leaves as)| yn(?= \w)|,? who (?:took over|works) as"
    r"|,? (?:who )?(?:took(?: up)?|takes up|holds|has taken(?: up)?) (?:the |a )?(?:post|job|role) (?:of|as)"
    r"|,? who['’]s(?: been)?|,| \(| [–—|-])"
    r" ?(?P<age>\d\d, )?(?:(?:who is|currently|now|also|our|its|their|the|an|a|new|newly appointed"
    r"|recently appointed|current|first|longest-serving|long-serving|award-winning"
    r"|one of(?: the| its| our| their)?(?: two| three| four| five| six)?"
    rf"|(?P<former>{FORMER}))[ ,-]+)*",
)

# What may stand between a post and the name of its holder.
_HOLDER = re.compile(r"(?: \(|[,:]? )(?:is called |is named |is |colleague,? |friend and colleague )?")

# A post in brackets before a turn.
_IN_TURN = re.compile(r" \([^)]+\): ")

# Somebody, the council that they joined or work for, and as what.
_AS = re.compile(
    r",? (?:who )?(?:has |had )?(?:just |recently )?(?:joined|joins|moved to|works for|works at|came to)"
    r" (?P<place>[^.,;]{3,60}?)"
    r" as (?:(?:the|a|an|its|their) )?(?:new |first )?"
)

# A post introduced by whose it is: "Ambridge Council's new director …".
_WHOSE = re.compile(
    rf"(?P<council>[A-Z][^.,;:“”\"]{{2,70}}?|(?:the )?(?:(?:county|city|borough) )?(?:council|authority|county|borough"
    r"|city|department"
    rf"|service|trust))['’]s? (?:(?P<former>{FORMER})[ -])?(?:new |current |first |last |own )?"
)

# Whose post it is, in the words that end before it.
_OWNER = re.compile(r"(?P<council>[A-Z][^.,;:“”\"]{2,70}?)(?:['’]s?)? (?:(?:new|current|first|own) )?$")

# What stands before somebody who is not, or no longer, the one it is about.
_NOT_NOW = re.compile(
    rf"(?:\b{FORMER}|predecessor,?|successor,?|succeeded|replaced|replacing|took over from"
    rf"|taking over from)(?: the)? $",
    re.IGNORECASE,
)

# What stands before somebody whom the one it is about once worked for.
_ONCE = re.compile(
    r"\b(?:[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[Oo]ur) (?:very )?(?:first|last|old|then|own|former)(?: \w+)? ?$"
)

# Whose colleague the bearer of a post is said to be: "my service manager, Ada Plum".
_MINE = re.compile(r"\b[Mm]y (?:own |new |present )?$")

REACH = 260
"""Characters after a name or a post within which the other must be."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Mention:
    """A person in a post, at a place in the text."""

    name: str
    post: Post
    former: bool
    line: int
    text: str
    """The words that say so."""
    indirect: bool = False
    """Whether the text leaves it to the reader to see whose post it is."""
    past: bool = False
    """Whether it may be over: it counts only when no other is known."""
    by_pronoun: bool = False
    """Whether the name stands in an earlier sentence."""
    shared: bool = False
    """Whether others hold it, too, and are named beside them."""
    in_turn: bool = False
    """Whether it stands in brackets before what its bearer says: "Ada Plum (director, X Council): I think …"."""


def find(blocks: Sequence[Block], known: Vocabulary[Council], cast: Cast) -> list[Mention]:
    """Every person whom the text gives a post, in order."""
    found: list[Mention] = []
    for naming in cast.namings:
        block = blocks[naming.block]
        found += list(_after_name(block, naming, known)) or list(_affiliated(block, naming, known))
    for block in blocks:
        found += _before_name(block, known)
    return sorted(found, key=lambda mention: mention.line)


def _after_name(block: Block, naming: Naming, known: Vocabulary[Council]) -> Iterator[Mention]:
    """ "Ada Plum, director of adult services at X Council"; "Ada Plum, X Council's director of …"."""
    link = _LINK.match(block.text, naming.end) or _AS.match(block.text, naming.end)
    rest = block.text[link.end() : link.end() + REACH] if link else ""
    post = (posts.at_start(rest, known) or whose(rest, known)) if link else None
    if link and post:
        former = bool(
            _NOT_NOW.search(words_before(block.text, naming.start)) or ("former" in link.groupdict() and link["former"])
        )
        words = block.text[naming.start : link.end() + post.end]
        post = _without_broken_end(post, block.text, link.end() + post.end) if naming.start else post
        post = one_of(post) if "one of " in link[0] else post
        post = _at_place(post, link["place"], known) if link.re is _AS else post
        found = _mention(naming.name, post, former or " started" in link[0], block, words, past=_over(link[0]))
        yield replace(found, in_turn=_IN_TURN.match(block.text, naming.end) is not None and naming.start == 0)


# An area at the end of a title, of which a text that breaks off does not say what it is: "for the learning disability".
_BROKEN_END = re.compile(r"(?: (?:for|of|in|with|to|at)|,) (?:the|a|an|its|our|their)\b[^,]*$")


def _without_broken_end(post: Post, text: str, end: int) -> Post:
    """The post up to its role, where a paragraph breaks off in what the role is for."""
    if end < len(text) or not post.role:
        return post
    return replace(post, role=_BROKEN_END.sub("", post.role))


def one_of(post: Post) -> Post:
    """The post of one among several: "one of three assistant directors"."""
    heads = [head for head in posts.HEAD_WORD.finditer(post.role or "") if head[0].endswith("s")]
    if not post.role or not heads:
        return post
    return replace(post, role=post.role[: heads[0].end() - 1] + post.role[heads[0].end() :])


def _at_place(post: Post, place: str, known: Vocabulary[Council]) -> Post:
    found = councils.at_start(place, known)
    return replace(post, councils=(found[0],)) if found and not post.councils else post


# What may stand between a name and the council that its bearer works for.
_RUNS = r"(?:works|runs|leads|heads|manages|practises|covers|has (?:led|run|managed|headed|worked))"
_FOR = re.compile(
    rf"(?: (?:is|has been|was) employed (?:by|at)|[^.!?“”\"]{{0,70}}? {_RUNS}\b[^.!?“”\"]{{0,60}}? (?:for|at|in)"
    r"|(?: \([A-Z]{2,4}\))?(?:,? (?:of|from|at)|,)) "
)

# What may stand between a council and the name of one of its people.
_OF = re.compile(r"(?:['’]s?(?: new| own| very own)?| (?:has |have )?(?:just )?(?:appointed|recruited|hired|named)) $")


def _affiliated(block: Block, naming: Naming, known: Vocabulary[Council]) -> Iterator[Mention]:
    """ "Ada Plum of X Council", "Ada Plum works for X Council", "X Council's Ada Plum": a place and no role."""
    found: councils.Named | None = None
    start, end = naming.start, naming.end
    if link := _FOR.match(block.text, naming.end):
        at = councils.at_start(block.text[link.end() : link.end() + 90], known)
        strict = link[0].strip(" ,") in ("", "of", "from", "at")
        found, end = (at[0], link.end() + at[1]) if at and (at[0].stated or not strict) else (None, end)
        found = None if _NAME.search(block.text, naming.end, link.end()) else found
    before = words_before(block.text, start)
    if found is None and (owner := _OF.search(before)):
        found = _ending_in_council(before[: owner.start()], known)
    if found:
        words = block.text[max(0, start - 70) : end]
        yield _mention(naming.name, Post(role=None, councils=(found,), end=0), False, block, words)


def _ending_in_council(text: str, known: Vocabulary[Council]) -> councils.Named | None:
    """The council with whose name these words end: the longest."""
    words = text.split(" ")
    tails = (" ".join(words[start:]) for start in range(len(words)))
    return next((named for tail in tails if tail[:1].isupper() and (named := councils.resolve(tail, known))), None)


def _before_name(block: Block, known: Vocabulary[Council]) -> Iterator[Mention]:
    """ "director of adult services Ada Plum", "the director of adult services at X Council, Ada Plum"."""
    for head in posts.HEAD_WORD.finditer(block.text):
        start = start_of_title(block.text, head.start())
        post = posts.at_start(block.text[start : start + REACH], known)
        if not post or not start <= head.start() < start + post.end:
            continue
        gap = _HOLDER.match(block.text, start + post.end)
        match = _NAME.match(block.text, gap.end()) if gap else None
        if match and is_name(clean_name(match["name"])):
            before = block.text[max(0, start - 90) : start]
            former = any(
                (
                    _NOT_NOW.search(before),
                    _ONCE.search(words_before(block.text, head.start())),
                    _MINE.search(before),
                )
            )
            post, end = _with_place_behind(_with_owner(post, before, known), block.text, match.end(), known)
            yield _mention(match["name"], post, former, block, block.text[start:end])


# What may stand between the name of somebody in a post and their council.
_TO_PLACE = re.compile(r"(?: \(|, | of | from | at )(?:of |from |at )?")


def _with_place_behind(post: Post, text: str, end: int, known: Vocabulary[Council]) -> tuple[Post, int]:
    """The post with the council behind its holder's name: "team manager Ada Plum (X Council)"."""
    link = _TO_PLACE.match(text, end)
    found = councils.at_start(text[link.end() : link.end() + 90], known) if link else None
    if post.councils or post.organisation or not link or not found or not found[0].stated:
        return post, end
    return replace(post, councils=(found[0],)), link.end() + found[1]


def start_of_title(text: str, head: int) -> int:
    """Where the title begins whose head word stands here: as many words of the field before it as there are."""
    start = head
    while match := re.search(r"([\w’'-]+) (?:and )?$", text[max(0, start - 40) : start]):
        word = match[1]
        if not posts.is_title_word(word):
            break
        start -= len(match[0])
    return start


def whose(text: str, known: Vocabulary[Council]) -> Post | None:
    """The post with which a text begins when whose it is comes first: "X Council's director of …"."""
    match = _WHOSE.match(text)
    post = posts.at_start(text[match.end() :], known) if match and not match["former"] else None
    if not (match and post):
        return None
    named = councils.resolve(match["council"], known)
    return Post(role=post.role, councils=post.councils or ((named,) if named else ()), end=match.end() + post.end)


def _with_owner(post: Post, before: str, known: Vocabulary[Council]) -> Post:
    """The post with the council whose it is, when that stands before it: "Ambridge Council's director"."""
    if post.councils or post.organisation:
        return post
    match = _OWNER.search(before)
    if not match:
        return post
    named = _ending_in_council(match["council"], known)
    return Post(role=post.role, councils=(named,), end=post.end) if named else post


def words_before(text: str, place: int) -> str:
    """As much of what stands before a place as can belong to it: the whole of a long text would cost too much."""
    return text[max(0, place - 120) : place]


def _over(link: str) -> bool:
    """ "was" and "became" tell of a time that may be over."""
    return any(word in link for word in (" was", " became", " retired")) and "promoted" not in link


def _mention(name: str, post: Post, former: bool, block: Block, text: str, past: bool = False) -> Mention:
    return Mention(name=clean_name(name), post=post, former=former, line=block.line, text=text, past=past)
