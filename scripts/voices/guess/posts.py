"""Finds posts in a text: job titles of council social care, and the organisations they are held at."""

import re
from dataclasses import dataclass

from voices.guess import councils
from voices.guess.councils import Named
from voices.model import Council
from voices.vocabularies import Vocabulary

# What follows a name for a post that is over, or not yet begun.
FORMER = r"(?:former|formerly|ex-?|previous|previously|retired|late|then|outgoing|one-?time|erstwhile)"

_HEAD = (
    r"(?:directors?|chief executive(?: officer)?|chief officer|chief operating officer|heads?|managers?"
    r"|leads?(?! (?:inspector|member|councillor))|commissioners?"
    r"|officers?|social workers?|occupational therapists?|practitioners?|co-?ordinators?|consultants?"
    r"|supervisors?|key ?workers?"
    r"|care workers?|support workers?|care assistants?|youth workers?|personal advisers?|advis[eo]rs?|nurses?"
    r"|therapists?"
    r"|reviewing officers?|approved mental health professionals?|AMHPs?|DASS|DCS|PSW|educators?|administrators?"
    r"|trainees?|planners?"
    r"|analysts?|superintendents?|matrons?|wardens?|assistant directors?|psychologists?)"
)

# Words that stand before the head of a title or name the area it is for.
_AREA = (
    r"(?:interim|acting|deputy|assistant|associate|executive|corporate|strategic|statutory|divisional|group"
    r"|joint|senior|principal"
    r"|chief|lead|regional|area|district|locality|county|advanced|newly[- ]qualified|independent|designated"
    r"|specialist|student"
    r"|national|borough|city|temporary|co-?|programme|project|principle|registered|qualified|approved"
    r"|experienced|duty|night|day"
    r"|adults?['’]?s?|children['’]?s?|child(?:care)?|young|people['’]?s?|persons?['’]?|social|care|services?"
    r"|health|healthcare|well-?being"
    r"|housing|communit(?:y|ies)|education(?:al)?|famil(?:y|ies)['’]?|learning|skills|public|inclusion"
    r"|prevention|preventative"
    r"|partnerships?|commissioning|safeguarding|integrat(?:ion|ed)|strateg(?:y|ies)|transformation|operations?"
    r"|operational|resources"
    r"|finance|performance|quality|assurance|improvement|practice|mental|disabilit(?:y|ies)|disabled|older|early"
    r"|help|intervention"
    r"|looked|after|leaving|leavers|fostering|adoption|youth|justice|offending|work|workforce|development"
    r"|protection|support(?:ed)?"
    r"|provider|providers?|direct|assessments?|re-?ablement|hospitals?|discharge|access|neighbourhoods?|place"
    r"|customers?|digital|innovation"
    r"|equalit(?:y|ies)|diversity|carers['’]?|substance|misuse|drugs?|alcohol|business|governance|change"
    r"|schools?|standards"
    r"|homelessness|sufficiency|permanence|placements?|contracts?|contracting|brokerage|mash|send|sen|special"
    r"|needs|occupational"
    r"|therapy|autism|dementia|end|life|human|in-house|residential|respite|short|breaks|living|homes?|sensory"
    r"|physical"
    r"|long-term|conditions|teams?|units?|departments?|directorates?|division|centres?|section|advice"
    r"|information|referral|contact"
    r"|front door|edge|multi-?agency|hub|court|duty|review(?:ing)?|participation|engagement|involvement|rights"
    r"|policy|planning"
    r"|communications|culture|leisure|libraries|environment|regeneration|economy|growth|law|legal|market"
    r"|independence|living|ageing"
    r"|welfare|benefits|emergency|out-of-hours|telecare|technology|equipment|extra|sheltered|nursing|kinship"
    r"|virtual|unaccompanied"
    r"|asylum|seeking|refugees?|parenting|parents|domestic|abuse|violence|exploitation|missing|hub|first"
    r"|response|whole|system|systems"
    r"|professional|frontline|organisational|employment|training|recruitment|retention|research|evidence|data"
    r"|intelligence|insight"
    r"|mental-health|family-support|home-care|homecare|personal(?:isation|ised)?|self-directed|transitions?"
    r"|intermediate|urgent|primary"
    r"|relationships?|restorative|trauma|informed|vulnerable|all-age|lifelong|enablement|occupational-therapy"
    r"|outreach|street|night)"
)
_JOIN = r"(?:,? and |,? & |/|, |-| | of | for | in | with | to | on )"
_AREAS = rf"(?:the )?{_AREA}\b(?:{_JOIN}(?:the )?{_AREA}\b)*"

# Any other area, up to the words that end it: "director of widgets at …".
_OTHER = (
    r"(?:the )?[\w'’&-]+(?: [\w'’&-]+){0,4}?"
    r"(?= at\b| in\b| with\b| for\b| who\b|[,.;:)(]|$| [–—|-] | and (?:has|is|was|he|she|they)\b)"
)

_TITLE = (
    rf"(?:{_AREA}[ -](?:and |& )?){{0,6}}{_HEAD}\b"
    rf"(?:[, –-]+ ?{_AREAS}|(?: of| for| in| with|,? responsible for|:| \() ?(?:{_AREAS}|{_OTHER})\)?)?"
)

# A job title: words of the field, the head of the title, and the area it is for; perhaps a second one.
ROLE = rf"{_TITLE}(?:(?: and|,? &|,) (?:the )?{_TITLE})?"
_ROLE = re.compile(ROLE, re.IGNORECASE)

HEAD_WORD = re.compile(rf"\b{_HEAD}\b", re.IGNORECASE)

_AT = re.compile(r"\s*(?:,|\bat\b|\bfor\b|\bwith\b|\bof\b|\bin\b|\bfrom\b|[–—|(/-])\s*", re.IGNORECASE)

_SUFFIX = (
    r"(?:Association|Trust|Foundation|Partnership|Service|Services|Charity|University|Hospital|Group|Agency"
    r"|Society|Centre|College"
    r"|Ltd|Limited|Council|Commission|Board|Network|Alliance|Institute|Company|Homes|House|UK|CCG|NHS|Care"
    r"|Authority|Trusts|First"
    r"|Project|Consulting|CIC)"
)
# An organisation that is not a council: capitalised words that end as such names do.
_ORGANISATION = re.compile(
    rf"(?:the )?(?P<name>[A-Z][\w'’&-]*(?: (?:and|of|for|&|the|in) [A-Z][\w'’&-]*"
    rf"| [A-Z][\w'’&-]*){{0,6}}? ?{_SUFFIX}"
    r"(?: (?:for|of|in) [A-Z][\w'’-]*)?)(?=[\s,.;:)]|$)"
)

_AREA_WORD = re.compile(_AREA, re.IGNORECASE)

# What stands between a title and an organisation whose name could be taken for the title's area.
_TO_ORGANISATION = re.compile(r" (?:for|of|at) the (?=[A-Z])| (?:for|of|at) (?=[A-Z])|, (?=[A-Z])")

# The last word of a name that is surely an organisation's and not an area of work.
_STRONG = re.compile(
    r"(?:Association|Trusts?|Foundation|Charity|University|Partnership|Hospital|Ltd|Limited|CCG|Society|College"
    r"|Institute|Alliance|Agency"
    r"|Commission|UK|CIC|Consulting|Network|Company|Homes)(?: (?:for|of|in) [A-Z][\w'’-]*)?$"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """A job title as written, with the councils or other organisation named beside it."""

    role: str
    councils: tuple[Named, ...] = ()
    organisation: str | None = None
    end: int
    """Where the words of it end."""


def at_start(text: str, known: Vocabulary[Council]) -> Post | None:
    """The post with which this text begins, as in "director of adult care at X Council, who …"."""
    match = _ROLE.match(text)
    if not match:
        return None
    if inside := _organisation_inside(text, match):
        return inside
    end = _before_council(text, match.end(), known)
    role = text[:end]
    places, organisation, end = _held_at(text, end, known)
    return Post(role=_trimmed(role), councils=places, organisation=organisation, end=end)


def _before_council(text: str, end: int, known: Vocabulary[Council]) -> int:
    """Where the title ends if a council's name begins in it: "practitioner, City of X Council"."""
    for joint in _AT.finditer(text, 0, end):
        named = councils.at_start(text[joint.end() :], known)
        at_once = named and re.match(r"(?:the )?" + re.escape(named[0].text), text[joint.end() :], re.IGNORECASE)
        if named and at_once and named[0].stated and joint.end() + named[1] >= end:
            return joint.start()
    return end


def _organisation_inside(text: str, match: re.Match[str]) -> Post | None:
    """An organisation whose name reads like an area: "director for the Goose and Gander Service for Larkshire"."""
    head = HEAD_WORD.search(match[0])
    joint = _TO_ORGANISATION.match(text, head.end()) if head else None
    found = _ORGANISATION.match(text, joint.end()) if joint else None
    if not (head and joint and found) or " " not in found["name"] or councils.COUNCIL_NAME.match(found["name"]):
        return None
    if not joint[0].endswith("the ") and not _STRONG.search(found["name"]):
        return None
    return Post(role=text[: head.end()], organisation=found["name"], end=found.end())


def _held_at(text: str, end: int, known: Vocabulary[Council]) -> tuple[tuple[Named, ...], str | None, int]:
    """The councils, or else the organisation, after a job title."""
    found: list[Named] = []
    joint = _AT.match(text, end)
    while joint and (named := councils.at_start(text[joint.end() :], known)):
        found.append(named[0])
        end = joint.end() + named[1]
        joint = re.compile(r"(?:,? and |,? & )(?:at |for )?").match(text, end)
    if found or not joint:
        return tuple(found), None, end
    if other := _ORGANISATION.match(text, joint.end()):
        return (), other["name"], other.end()
    return (), None, end


def _trimmed(role: str) -> str:
    return re.sub(r"\s+(?:and|of|for|in|with|the|,)$", "", role.strip(" ,–—-:("))


def is_title_word(word: str) -> bool:
    """Whether a word may stand before the head of a job title: "social services" in "social services director"."""
    return _AREA_WORD.fullmatch(word) is not None
