"""Who asks and who answers, where a text says that two people met."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from voices.guess import posts
from voices.guess.cast import Cast
from voices.guess.names import NAME, clean_name, is_name
from voices.manuscript import Block

_MEETING = (
    r"(?:meets|met|interviews|interviewed|asks|asked"
    r"|finds out from|catches up with|caught up with|caught|sat down with|sits down with|joins|joined|visits|visited"
    r"|(?:went|goes|came|travelled) to (?:see|meet|talk to|visit)|call(?:s|ed) on|drop(?:s|ped) in on|rang|telephoned)"
)

# Two people of whom the first asks and the second answers: "Ada Plum talks to Ben Pear".
_MEETS = re.compile(
    rf"(?P<asks>{NAME})(?: \([A-Z]{{2,4}}\))? {_MEETING}"
    rf" (?:(?!about\b|of\b|on\b|how\b|that\b|why\b)[\w'’-]+,? ){{0,7}}?(?P<answers>{NAME})"
)

# Two people of whom the first answers: "Ben Pear tells Ada Plum".
_TELLS = re.compile(
    rf"(?P<answers>{NAME})(?:,[^.]{{3,160}}?)?,? (?:tells|told|explains to|shares? with) (?P<asks>{NAME})"
)

# Two people who talk: the text shows elsewhere who asks.
_TALK = re.compile(
    rf"(?P<one>{NAME})(?: \([A-Z]{{2,4}}\))?(?:,[^.]{{3,160}}?,)? (?:talks|talked|speaks|spoke|chats|chatted|is in"
    rf" conversation)(?: to| with) (?:(?!about\b|of\b|on\b|how\b)[\w'’-]+,? ){{0,7}}?(?P<other>{NAME})(?P<more>,| \()?"
)

# Somebody who asked, where the one who answered stands before as a pronoun: "He spoke to Ada Plum".
_SPOKE_TO = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey) (?:spoke|talked|tells|told|speaks|talks)(?: to| with)? (?P<asks>{NAME})"
)

# Somebody to whom a person without a name tells something: "the new director tells Ada Plum why …".
_TELLS_WHOM = re.compile(
    rf"\b(?:tells|told|explains to) (?P<asks>{NAME})(?= (?:about|how|why|what|that|where|of)\b|[.,]|$)"
)

# Somebody who asked, where the one who answered stands elsewhere: "Ada Plum meets the man behind …"; but who "joined
# the council", "met a deadline" or "visited the office" may be anybody.
_MEETS_SOMEBODY = re.compile(
    rf"^(?P<asks>{NAME}) (?!join|came|went){_MEETING} (?:the|a|an|some|two|three)"
    r" (?!council|authority|county|borough|team|department|service|office|deadline|target)\b"
)

# Somebody who asked one whom a pronoun means: "Ada Plum caught up with him between two meetings".
_MEETS_THEM = re.compile(
    rf"(?P<asks>{NAME}) (?:interview(?:s|ed)|catches up with|caught up with|sat down with|sits down with|asked|asks"
    r"|(?:went|goes|came|travelled) to (?:see|meet|talk to|visit)|(?:talks|talked|speaks|spoke) (?:to|with)"
    r"|chat(?:s|ted) (?:to|with)|put (?:our |the |some )?(?:\w+ )?questions to) (?:him|her|them)\b"
)

# Somebody to whom one talks who is called by a post and no name: "The director talks to Ada Plum about homes".
_TALKED_TO = re.compile(
    rf"\b[Tt]he (?P<post>[^.?!]{{3,120}}?) (?:talks|talked|speaks|spoke|chats|chatted) (?:to|with) (?P<asks>{NAME})"
)

# Who puts the questions, by their office: "Our presenter is Ada Plum", "Ada Plum was in the chair".
_PRESIDES = re.compile(
    rf"\b(?i:presenter|host|interviewer|moderator|chair|reporter|producer|editor)(?: (?:is|was)|[,:])? (?P<asks>{NAME})"
    rf"|(?P<chairs>{NAME}) (?:was|is|took|takes|will be)(?: in)? the chair"
)

# Who introduces, chairs, reports or photographs, above or below a text.
_HELPS = re.compile(
    rf"(?P<name>{NAME}) (?:(?:reports|presents|chaired|introduces|hosts|hosted|moderated|facilitated"
    rf"|asked the questions|put the questions|asks the questions|took the (?:photographs?|pictures?"
    rf"|photos|minutes|notes)|was listening"
    rf"|took notes|met (?:him|her|them)|(?:went|goes) to meet (?:him|her|them))(?=[.;]|$| (?:it|the (?:discussion"
    rf"|conversation|session|panel|evening|meeting))\b))"
    rf"|\b(?i:photograph(?:s|ed|y|er)?|pictures?|photos?|illustrations?|introduced|chaired|hosted|present(?:ed|er)|produc(?:ed|er)|interviewer|editor|reporter|moderat(?:ed|or)"
    rf"|report(?:ed|s)?|questions|edited|produced|words|recorded|transcribed|compiled"
    rf"|facilitated|chair|host)(?:(?i: by)|(?<=[Hh]ost)) (?P<by>{NAME})"
    r"|(?:^|[.|;,] )(?i:photograph(?:s|er|y)?|pictures?|photos?|illustrations?|presenter|producer|interviewer|editor"
    rf"|reporter|moderator|questions|words|chair|host): (?P<is>{NAME})"
)

# Who answers, by how they are brought in: "My guest is Ada Plum", "It is the turn of Ada Plum".
_BROUGHT_IN = re.compile(
    r"(?i:\bguest(?: today| this (?:week|month|time))?(?: is|,)|\bturn of|\b(?:profile|portrait)\b[^.]{0,90} is of"
    r"|\bthis (?:time|week|month|issue|fortnight):|\bconversation with|\binterview with|\bspoke to|\btalked to"
    r"|\bwith me (?:today |now |here )?(?:is|are)|\bspeaking to|\bsat down with|\bcaught up with"
    r"|\bspeaks to|\btalks to|\bsgwrs gyda|\bwe (?:meet|asked|hear from)"
    rf"|\bmeet|\bmeeting|\bwelcome|\bappointed|\bintroducing|^ask|^how) (?P<name>{NAME})"
)

# A speaker who gives their own name.
_OWN_NAME = re.compile(rf"\b(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s) (?P<name>{NAME})|(?P<here>{NAME}) here\b")
_GUEST = re.compile(r"\bguests?\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Meeting:
    """Those who answer, each with the line and the words that say so, and those who ask."""

    answering: tuple[tuple[str, int, str], ...]
    asking: frozenset[str]


def find(blocks: Sequence[Block], askers: Set[str], cast: Cast) -> Meeting:
    """What the opening of a text says of who meets whom; some who ask are known already."""
    answering: list[tuple[str, int, str]] = []
    asking: set[str] = set()
    for block in blocks:
        for asks, answers, words in (*_named(block.text), *_talking(block.text, askers, cast, blocks)):
            asking |= {asks} if asks else set()
            answering += [(answers, block.line, words)] if answers else []
    return Meeting(
        answering=tuple(one for one in dict.fromkeys(answering) if one[0] not in asking), asking=frozenset(asking)
    )


def presiding(blocks: Sequence[Block]) -> set[str]:
    """Those who only introduce, chair, report or photograph, as the first and last paragraphs say."""
    near = dict.fromkeys((*blocks[:6], *blocks[-3:]))
    names = (
        _name(match["name"] or match["by"] or match["is"]) for block in near for match in _HELPS.finditer(block.text)
    )
    return {name for name in names if name}


def _named(text: str) -> Iterator[tuple[str | None, str | None, str]]:
    """Who asks and who answers, as far as these words say."""
    for pattern in (_MEETS, _TELLS):
        for match in pattern.finditer(text):
            if _name(match["asks"]) and _name(match["answers"]):
                yield _name(match["asks"]), _name(match["answers"]), match[0]
    for pattern in (_SPOKE_TO, _MEETS_SOMEBODY, _MEETS_THEM, _PRESIDES, _TELLS_WHOM):
        for match in pattern.finditer(text):
            yield _name(next(filter(None, match.groups()))), None, match[0]
    for match in _TALKED_TO.finditer(text):
        if posts.HEAD_WORD.search(match["post"]):
            yield _name(match["asks"]), None, match[0]
    for match in _BROUGHT_IN.finditer(text):
        yield None, _name(match["name"]), match[0]
    for match in _OWN_NAME.finditer(text):
        name = _name(match["name"] or match["here"])
        yield (name, None, match[0]) if _GUEST.search(text) else (None, name, match[0])


def _has_a_post(name: str, blocks: Sequence[Block]) -> bool:
    """Whether a post stands right behind the name: "Ada Plum is head of …"."""
    behind = re.compile(rf"{re.escape(name)}(?:,| is| was| \(|[’']s) (?P<words>[^.]{{0,60}})")
    return any(posts.HEAD_WORD.search(match["words"]) for block in blocks for match in behind.finditer(block.text))


def _talking(
    text: str, askers: Set[str], cast: Cast, blocks: Sequence[Block]
) -> Iterator[tuple[str | None, str | None, str]]:
    """Of two who talk, whoever is named and heard more answers; in doubt the one about whom more is said."""
    for match in _TALK.finditer(text):
        one, other = _name(match["one"]), _name(match["other"])
        if one and other:
            posted = _has_a_post(other, blocks) - _has_a_post(one, blocks)
            weights = posted or cast.weight_of(other) - cast.weight_of(one)
            second = one in askers or (other not in askers and (weights > 0 or (weights == 0 and bool(match["more"]))))
            yield (one, other, match[0]) if second else (other, one, match[0])


def _name(text: str) -> str | None:
    name = clean_name(text)
    return name if is_name(name) else None
