"""The words of job titles in council social care: what heads one, what qualifies one, and what ends one."""

# Words that head a title on their own: "manager", "director".
_HEADS = frozenset(
    """
    director manager head commissioner officer practitioner co-ordinator coordinator consultant supervisor
    adviser advisor nurse therapist amhp dass dcs psw educator administrator planner superintendent matron
    warden psychologist organiser organizer convenor convener keyworker connector navigator advocate broker
    mentor lecturer researcher facilitator trainer tutor clinician solicitor guardian counsellor
    almoner receptionist treasurer
    """.split()
)

# Words that head a title behind another of the field: "social worker", "team leader", but not "a leader".
_DEPENDENT_HEADS = frozenset(
    "worker lead leader assistant executive trainee analyst chair principal chief professional carer aide help".split()
)

# Of these, the ones that any word may qualify: "life story worker".
_QUALIFIED_BY_ANY = frozenset(("worker", "assistant", "lead", "leader"))

# Words of the field, before the head of a title or in the area that it is for.
_AREAS = frozenset(
    """
    interim acting deputy depute assistant associate executive corporate strategic statutory divisional group joint
    senior principal chief lead regional area district locality county advanced independent designated specialist
    student national borough city temporary programme project principle registered qualified approved experienced
    duty night day adult adults adult's adults' children children's childrens child childcare young people people's
    peoples person persons person's social care service services health healthcare well-being wellbeing housing
    community communities education educational family families families' learning skills public inclusion
    prevention preventative partnership partnerships commissioning safeguarding integration integrated strategy
    strategies transformation operation operations operational resources finance performance quality assurance
    improvement practice mental disability disabilities disabled older early help intervention looked after leaving
    leavers leaver fostering adoption youth justice offending work workforce development protection support
    supported provider providers provision direct payments assessment assessments re-ablement reablement hospital
    hospitals discharge access neighbourhood neighbourhoods place customer customers digital innovation equality
    equalities diversity carers carer's carers' substance misuse drug drugs alcohol business governance change
    school schools standards homelessness sufficiency permanence placement placements contracts contracting
    brokerage mash send sen special needs occupational therapy autism dementia end life human in-house residential
    respite short breaks living home homes sensory physical long-term condition conditions team teams unit units
    department departments directorate directorates division centre centres section advice information referral
    contact front door edge multi-agency hub court review reviewing participation engagement involvement rights
    policy planning communications culture leisure libraries environment regeneration economy growth law legal
    market independence ageing welfare benefits emergency out-of-hours telecare technology equipment extra
    sheltered nursing kinship virtual unaccompanied asylum seeking refugee refugees parenting parents domestic
    abuse violence exploitation missing first response whole system systems professional frontline organisational
    employment training recruitment retention research evidence data intelligence insight personal personalisation
    personalised self-directed transition transitions intermediate urgent primary relationship relationships
    restorative trauma informed vulnerable all-age lifelong enablement outreach street newly-qualified newly
    office patch shared lives age-friendly deprivation liberty liberties capacity age welfare probation managing
    """.split()
)

# Words with which no part of a title begins or goes on: verbs, pronouns, adverbs and what joins clauses.
STOPS = frozenset(
    """
    a about after again all also although always am an any are as at back be became because become been before began
    being best better both but by came can could did do does during each either else ever every few five four found
    from gave get gets go goes good got great had has have he her here hers him his how i if into is it it's its
    just knew know knows last led left like looks made make makes many may me more most much must my myself never
    nine no nobody nor not nothing now off often once one only or our out over own perhaps proud put ran runs said
    same saw say says she should since six so some somebody someone somewhere soon spent started still such take
    takes talk talks ten tell tells than that their them then there these they thing things this those though three
    through till told too took two until up us very via was we well went were what when where whether which while
    who whom whose why will without won works would yet you your called explains believes argues reflects describes
    recalls thinks wants used whatever working meets seven eight describes former ex formerly previously retired late
    spring summer autumn winter morning evening week month january february march april june july august september
    october november december outgoing erstwhile then job post role person man woman lady boss world time times
    year years
    """.split()
)

# Names of work that have a joint in them: "end of life lead", "deprivation of liberty safeguards lead".
COMPOUNDS = frozenset(
    (
        "end of life", "quality of life", "duty of care", "deprivation of liberty", "point of contact", "out of hours",
        "front of house", "cost of living", "freedom of information", "order of protection", "hard of hearing",
    )
)  # fmt: skip

# What joins the words of a title's area.
JOINTS = frozenset(("and", "&", "/", "the", "of", "for", "with", "to", "on", "in"))


HEADS = _HEADS | _DEPENDENT_HEADS


def is_head(word: str, before: str | None, after: str) -> bool:
    """Whether a word heads a title, given the one before it and what follows; in the plural too."""
    plain = _singular(word)
    if plain == "help":
        return before == "home"
    if plain == "leader" and before in ("group", "council"):
        return False
    qualified = before is not None and (is_title_word(before) or plain in _QUALIFIED_BY_ANY)
    return plain in _HEADS or (plain in _DEPENDENT_HEADS and (qualified or (plain == "lead" and after == " for")))


def may_head(word: str) -> bool:
    return _singular(word) in HEADS


def is_title_word(word: str) -> bool:
    """Whether a word may stand before the head of a job title: "social services" in "social services director"."""
    plain = word.casefold().replace("’", "'")
    return plain in _AREAS or plain in _HEADS or all(part in _AREAS for part in plain.split("-"))


def _singular(word: str) -> str:
    plain = word.casefold()
    return plain[:-1] if plain.endswith("s") and plain not in ("dass", "dcs") else plain
