"""What a person's name looks like, and what only looks like one."""

import re
from collections.abc import Iterable
from itertools import groupby

_UP = "A-ZÀ-ÖØ-ÞĆŁŚŻŽŴŶ"
_LOW = "a-zà-öø-ÿąćęłńśźżŵŷ"
_WORD = rf"(?:[{_UP}]['’])?[{_UP}][{_LOW}]+(?:[{_UP}][{_LOW}]+)?(?:-[{_UP}][{_LOW}]+)*"
_PARTICLE = r"(?:de la|van der|van den|de|la|van|von|bin|ap|al|el|du|di|da|dos|[Mm]ac an|[Mm]ac Giolla|Ó|Ní|Nic|Uí)"

HONORIFIC = r"(?:Sir|Dame|Lord|Lady|Baroness|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Rev|Reverend|Cllr|Coun|Councillor)"

# Words that people's names do not have, but organisations, posts, places, headings and the starts of sentences do.
_NOT_IN_NAMES = frozenset(
    """
    a about academy act ask asked call called dad daughter father grandmother hear hiya join joining mother
    mum read see son tell told watch listen mr mrs ms dr hello thanks dear diary name names profile page
    profiles regional confidential st saint
    volunteer patient tenant resident apprentice trainee neighbour minister pensioner tribunal podcast episode
    about academy act adult adults after against agency all also although always among an and annual
    another any april are article as assistant association at august authority award awards be because
    been before behind being beyond blog board borough boss both british building bureau business but by
    can care career carers case centre challenge change charity chief child children city clinical
    colleague colleagues college coming commission commissioner commissioning committee communities
    community conference consultant corporate could council county data day dear december department
    deputy despite did director disability district division do does down drug during each early east
    education either england english every everything executive families family feature features february
    few fifteen fifty financial finding first five following for foundation four friday from future
    general getting good government great group guide had happy has have he head health hello help her
    here hers hi his home hospital housing how however i if improvement in inadequate inside inspector
    inspectorate institute integrated interim interview introducing is it its january journal journey
    july june just keeping key lead leader leaders leadership learning less lessons lets life like local
    london looking magazine making manager many march matters may me meanwhile meet meeting mental
    metropolitan minister ministry monday more most moving much must my national neither network never
    new news next nhs nine no north northern not november now occupational october of office officer
    official ofsted often old on once one open or other our ours out outstanding over park part
    partnership people perhaps policy practice prime principal professional profile programme public
    quality question questions reflections report requires review river road royal safeguarding said
    saturday says scheme school scotland secretary section sector senior september series service
    services seven sharing she should since sixty so social society some soon south southern special
    staff standards starting state still story strategic strategy street such summer sunday support
    talking team ten than thank thanks that the their then there these they things think thinking this
    those three through thursday time to today too top town training transformation trust tuesday turning
    two under unit united university unlike until up version very view village voices wales was we
    wednesday week welcome well were west western what when where which while who why winter with without
    women work worker workforce working world would year years yes you young your youth
    communications editorial marketing newsroom newsdesk desk media press digital online correspondent reporter expand
    broadway healthwatch intranet admin
    letters diaries papers bible buildings lodge manor hostel welsh scottish irish hotel cathedral library museum
    station events jobs menu club tea coffee kettle biscuits notes dispatches corridor patch
    directors managers officers leaders councillors assistants commissioners workers ministers
    trainees volunteers co-directors market square avenue stadium hafan newyddion swyddi cysylltu yn ym yng ond pan
    """.split()
)


def _any_of(words: Iterable[str]) -> str:
    """A pattern for these words, by their first letters: it is tried at every capital of a text."""
    grouped = groupby(sorted(words), key=lambda word: word[0])
    return "|".join(f"{first}(?:{'|'.join(word[1:] for word in same)})" for first, same in grouped)


# A person's name: two to four words or initials, perhaps with a title before and particles between.
_NOT_FIRST = _any_of(word.capitalize() for word in _NOT_IN_NAMES)
# The verb "is" of Welsh, with which a sentence about somebody begins: "Mae Ada Plum yn rheolwr".
_WELSH_IS = rf"Mae {_WORD}(?: {_WORD}){{1,2}} (?:yn|wedi|sy)\b"

_FIRST = rf"(?!(?:{_NOT_FIRST})\b|{_WELSH_IS}){_WORD}"
NAME = rf"(?=[{_UP}])(?:{HONORIFIC}\.? )?{_FIRST}(?: (?:[{_UP}]\.?|{_PARTICLE}|{_WORD})){{0,3}} {_WORD}"
_NAME = re.compile(NAME)

_PARTICLES = re.compile(rf" {_PARTICLE} ")

# Titles of address that are no part of a name.
_ADDRESS = re.compile(r"^(?:Cllr|Coun|Councillor|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Rev|Reverend)\.? ")


def clean_name(text: str) -> str:
    """A name without Mr, Dr and their like; Sir and Dame stay."""
    return _ADDRESS.sub("", text.strip())


def is_name(text: str) -> bool:
    words = _PARTICLES.sub(" ", text).replace("-", " ").split()
    return _NAME.fullmatch(text) is not None and not any(word.casefold() in _NOT_IN_NAMES for word in words)


def in_full(name: str, texts: Iterable[str]) -> str:
    """The name with what a line has before and around it: 'Oluwaseun "Seun" Adebiyi' for "Seun Adebiyi"."""
    first, _, last = name.partition(" ")
    whole = re.compile(rf"\b{_WORD} [\"“‘']{re.escape(first)}[\"”’'] {re.escape(last)}(?!\w)")
    found = (match[0] for text in texts if last and (match := whole.search(text)))
    return next((one for one in found if one.split()[0].casefold() not in _NOT_IN_NAMES), name)


def surname(name: str) -> str:
    return name.split()[-1]


# The particles before a surname, and the surname.
_WITH_PARTICLES = re.compile(rf" (?P<all>{_PARTICLE} {_WORD})$")


def full_surname(name: str) -> str:
    """The surname with its particles, as a sentence may begin with it: "De la Cour"."""
    match = _WITH_PARTICLES.search(name)
    return match["all"][0].upper() + match["all"][1:] if match else surname(name)


def first_name(name: str) -> str:
    return clean_name(name).removeprefix("Sir ").removeprefix("Dame ").split()[0]
