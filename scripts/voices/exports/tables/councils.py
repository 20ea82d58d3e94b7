"""The table of councils."""

from voices.exports.tables.table import OURS, Column, Table, day

TABLE = Table(
    name="councils",
    about="Councils of the United Kingdom, current and abolished, whether or not anybody of theirs was interviewed.",
    rows=lambda edition: edition.vocabularies.councils,
    key=("key",),
    licence=f"{OURS[:-1]} and mySociety, whose facts these are.",
    is_from_mysociety=True,
    columns=(
        Column(
            name="key",
            about="The last part of the address of its page.",
            value=lambda council: council.key,
            always=True,
        ),
        Column(
            name="name",
            about="The official name: today’s, or the last of an abolished council.",
            value=lambda council: council.name,
            always=True,
        ),
        Column(
            name="short_name",
            about="What lists call it.",
            value=lambda council: council.short_name,
            always=True,
        ),
        Column(
            name="other_names",
            kind="list",
            about="What texts also call it.",
            value=lambda council: council.other_names,
            always=True,
        ),
        Column(
            name="gss",
            about="Its code of the Government Statistical Service.",
            value=lambda council: council.gss,
        ),
        Column(name="nation", about="England, Wales, …", value=lambda council: council.nation, always=True),
        Column(name="region", about="The region of the nation.", value=lambda council: council.region, always=True),
        Column(
            name="type",
            about="County, District, London borough, …",
            value=lambda council: council.type,
            always=True,
        ),
        Column(
            name="latitude",
            kind="number",
            about="Of a point in its area, in degrees (WGS 84).",
            value=lambda council: council.position and council.position[0],
        ),
        Column(
            name="longitude",
            kind="number",
            about="Of the same point.",
            value=lambda council: council.position and council.position[1],
        ),
        Column(
            name="started",
            kind="day",
            about="The first day of its existence; empty when not known.",
            value=lambda council: day(council.started),
        ),
        Column(
            name="ended",
            kind="day",
            about="The last day of its existence; empty for a council that exists.",
            value=lambda council: day(council.ended),
        ),
        Column(
            name="predecessors",
            kind="list",
            about="The councils whose work it took over.",
            value=lambda council: council.predecessors,
            always=True,
            refers_to="councils.key",
        ),
        Column(
            name="successors",
            kind="list",
            about="The councils that took its work over.",
            value=lambda council: council.successors,
            always=True,
            refers_to="councils.key",
        ),
        Column(
            name="former_keys",
            kind="list",
            about="Keys it once had: their addresses lead to its page.",
            value=lambda council: council.former_keys,
            always=True,
        ),
    ),
)
