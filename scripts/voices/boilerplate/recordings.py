"""What stands around a recording: the player, its length, where to subscribe."""

# Where one listens.
PLAYER = (
    r"(?:apple podcasts?|spotify|google podcasts?|rss(?: feed)?|overcast|youtube|amazon music|acast|stitcher|deezer"
    r"|pocket casts|castbox|i ?tunes|sound ?cloud|audible)"
)

PODCASTS: tuple[str, ...] = (
    r"(?:listen|subscribe|follow|download|available|find us|find the podcast)\b.{0,60}\b(?:app|apple|itunes"
    r"|spotify|acast|sound ?cloud|stitcher|podcasts?|podcast platforms?|podcatcher)\b.{0,60}",
    r"(?:please )?(?:rate|review|like)(?:,? (?:and|&|or|,)? ?(?:rate|review|subscribe|share|follow|us"
    r"|the show))+.{0,60}",
    r"if you(?:'ve)? (?:enjoy(?:ed)?|like[d]?) .{1,60} (?:rate|review|share|subscribe|leave|follow|tell"
    r"|support|like)\b.{0,100}",
    r"(?:theme |title |intro |incidental )?(?:music|tune|jingle)(?: composed| performed)? by .{1,60}",
    r"(?:sound|audio) (?:editing|edit|production|design|edited) by .{1,60}|play(?: episode)?|pause",
    r"(?:your browser (?:does|can) ?not (?:support|play)|the (?:video|audio) player is"
    r"|this (?:video|audio|clip) is no longer)\b.{0,160}",
    r"[\d.,]+[km]? subscribers|(?:show|hide|follow along using the) transcript\.?|all episodes",
    r"english \(auto-generated\)",
    r"(?:this|today's) episode (?:is|was) (?:brought to you|sponsored) by .{1,120}",
    rf"download (?:mp3|episode|transcript|\(?\d+ ?mb).{{0,20}}|{PLAYER}(?:[ |,/·•]+{PLAYER})*",
    r"\d(?:\.\d+)?x|(?:show|episode) notes|(?:full |episode )?transcript(?: below)?",
    r"this transcript (?:was|is|has been|may)\b.*",
    r"(?:\d\d?:\d\d(?::\d\d)?\W+)?(?:(?:theme|intro|outro|closing|opening) )?(?:music|jingle|applause|laughter"
    r"|laughs)(?: plays| fades| ends)?",
    r"(?:recording|tape|interview|transcript) (?:starts|ends|begins|stops|resumes|paused)",
    r"end of (?:recording|transcript|interview|tape)|slide(?: ?\d+)?: .{1,60}",
    r"(?:the )?(?:slides|recording|video)(?: and (?:the )?(?:slides|recording|video|notes))? (?:is|are"
    r"|will be) available\b.{0,80}",
)

TIMES: tuple[str, ...] = (
    r"(?:dur|tx|trt) ?: ?.{1,40}|(?:duration|length|running time|run time|listening time) ?: ?.{1,20}",
    r"(?:reading time|read time|time to read|estimated reading time):? ?.{1,20}",
    r"(?:\d+|one|two|three|four|five|six|seven|eight|ten)[ -]min(?:ute)?s? (?:to )?(?:read|listen|watch)",
)
