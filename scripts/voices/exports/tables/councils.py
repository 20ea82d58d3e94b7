"""The table of councils."""

from voices.exports.tables.table import FORMER_KEYS, KEY, OURS, Column, Table, attribute, day

TABLE = Table(
    name="councils",
    about="Councils of the United Kingdom, current and abolished, whether or not anybody of theirs was interviewed.",
    rows=lambda edition: edition.vocabularies.councils,
    key=("key",),
    licence=f"{OURS[:-1]} and mySociety, whose facts these are.",
    is_from_mysociety=True,
    columns=(
        KEY,
        attribute("name", "The official name: today’s, or the last of an abolished council."),
        attribute("short_name", "What lists call it."),
        attribute("other_names", "What texts also call it.", kind="list"),
        attribute("gss", "Its code of the Government Statistical Service.", always=False),
        attribute("nation", "England, Wales, …"),
        attribute("region", "The region of the nation."),
        attribute("type", "County, District, London borough, …"),
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
        attribute("predecessors", "The councils whose work it took over.", kind="list", refers_to="councils.key"),
        attribute("successors", "The councils that took its work over.", kind="list", refers_to="councils.key"),
        FORMER_KEYS,
    ),
)
