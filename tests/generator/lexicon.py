"""Words to make texts of: those that every text has, those of the field, and thousands that nobody ever said.

How often each comes follows Zipf's law, as in texts that people wrote, so that a search behaves as it will.
"""

import random
from collections.abc import Sequence
from itertools import accumulate

ENGLISH = """
the and of to a in that we is it for was you they with on as I not have be this are people at what so but do about or by
there from who our when can how their would more if all your an which one my because work think very some will were has
get been them really just had need council make no time also know those then other out things up way different don't
into he she his her being different could going go say us said want through where it's team only year those any even
children good than like well day families years see other now many first much back find here did over new every own
always before after should never long still something together around made between each
""".split()

FIELD = """
care|social care|social worker|social workers|safeguarding|Ofsted|inspection|inadequate|outstanding|practice|service|
support|young people|assessment|caseload|commissioning|director|members|the NHS|hospital|integration|budget|savings|
demand|prevention|early help|foster carers|carers|dementia|reablement|direct payments|strengths-based|thresholds|
the front door|workforce|agency staff|recruitment|retention|supervision|learning disability|mental health|housing|
homelessness|domestic abuse|neglect|care leavers|looked after|adoption|kinship|transition|co-production|partnership|
improvement|leadership|scrutiny|the lead member|chief executive|residents|community|deprivation|poverty|diversity|
wellbeing|independence|occupational therapist|care home|day centre|home care|discharge|continuing care|the Care Act|
the Children Act|consultation|performance|indicators|audit|culture|reflective|training|apprenticeship|newly qualified|
principal social worker|safeguarding board|public health|voluntary sector|grant|austerity|pandemic|lockdown|SEND
""".replace("\n", "").split("|")

WELSH = """
y yn a i o ar yr mae ei am gan â ac bod sydd ni wedi rwy’n hefyd nid gyda eu oedd pobl gwaith gofal plant teulu tîm
cymdeithasol cyngor llais amser bob dydd mawr bach newydd da iawn gallu gweld clywed dysgu siarad gwrando helpu cefnogi
cartref ysgol ysbyty bro cymuned blwyddyn diwrnod cyfle her angen arian newid gwell cyntaf olaf rhwng dros heb wrth
unig ifanc hen gwasanaeth gweithiwr rheolwr cyfarwyddwr iaith Cymraeg Cymru gwlad ffordd drws tegell paned môr mynydd
ŵyr tŷ sŵn dŵr gwên haf gaeaf gwanwyn hydref bore nos cwestiwn ateb stori cof balch anodd hawdd ymlaen eto weithiau
""".split()

INVENTED = 12_000
"""How many words there are beside the real ones."""

_ONSETS = "b br c ch cl cr d dr f fl fr g gl gr h j k l m n p pl pr qu r s sc sh sl sp st str t th tr v w wh".split()
_VOWELS = "a a e e i i o o u u ai ea ee ie oa oo ou".split()
_CODAS = ["", "", "", *"b ck d ft g l ld ll m mp n nd ng nt p r rd rk rm rn s sk ss st t th".split()]
_ENDINGS = [*[""] * 9, "s", "s", "ed", "ing", "ly", "er", "ment", "ness", "able"]


def _invented(count: int) -> list[str]:
    """Words that nobody ever said, the short ones first; always the same."""
    draw = random.Random(1948)  # noqa: S311 – any seed will do, as long as it stays
    found: dict[str, None] = {}
    while len(found) < count:
        open_syllables = 0 if len(found) < count // 10 else draw.choice((1, 1, 1, 2))
        parts = [draw.choice(_ONSETS) + draw.choice(_VOWELS) for _ in range(open_syllables + 1)]
        found["".join(parts) + draw.choice(_CODAS) + draw.choice(_ENDINGS)] = None
    return list(found)


def _ranked() -> list[str]:
    """All words, the commonest first; those of the field stand among the common ones."""
    rare = _invented(INVENTED)
    middle = [word for pair in zip(FIELD, rare, strict=False) for word in pair]
    return [*dict.fromkeys(ENGLISH), *middle, *rare[len(FIELD) :]]


def _zipf(words: Sequence[str]) -> list[float]:
    return list(accumulate(1 / (rank + 2.7) for rank in range(1, len(words) + 1)))


_ALL = _ranked()
_WELSH = list(dict.fromkeys(WELSH))
_WORDS = {"en": (_ALL, _zipf(_ALL)), "cy": (_WELSH, _zipf(_WELSH))}


def words(draw: random.Random, count: int, language: str) -> list[str]:
    """Words of a language as they come in a text, in no order that makes sense."""
    known, weights = _WORDS[language]
    return draw.choices(known, cum_weights=weights, k=count)
