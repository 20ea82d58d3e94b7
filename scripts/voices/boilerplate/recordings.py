"""What stands around a recording: the player, its length, where to subscribe."""

# When somebody speaks, and who.
SPOKEN = r"(?:\W*\d?\d:\d\d(?::\d\d)?\W+)?(?:[\w'. ]{2,30}: )?"

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
    rf"{SPOKEN}(?:this|today's|our) (?:episode|podcast|show)(?: of [^.]{{2,40}}|,? [^.,]{{2,40}},)? (?:is|was)"
    r" (?:brought to you|sponsored|supported|made possible) by .{1,280}",
    r"[^.]{1,60} is (?:brought to you|sponsored) by .{1,280}",
    rf"download (?:mp3|episode|transcript|\(?\d+ ?mb).{{0,20}}|{PLAYER}(?:[ |,/·•]+{PLAYER})*",
    r"\d(?:\.\d+)?x|(?:show|episode) notes|(?:full |episode )?transcript(?: below)?",
    r"this transcript (?:was|is|has been|may)\b.*",
    r"(?:our |these |all )?transcripts (?:are|may)\b.{0,40}\b(?:made|generated|produced|provided|edited|checked|created"
    r"|available|prepared|contain)\b.{0,200}",
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
    r"\d{1,2} ?[-–] ?\d{1,2} min(?:ute)?s",
    r"(?:\d+|one|two|three|four|five|six|seven|eight|ten)[ -]min(?:ute)?s? (?:to )?(?:read|listen|watch)",
)
