"""What a page says about cookies before anybody may read it."""

COOKIES: tuple[str, ...] = (
    r"(?:we use )?cookies?(?: on (?:our|this) (?:web ?)?site| policy| settings| preferences)?",
    r"(?:this|our|the) (?:web ?)?sites? (?:also )?uses? cookies.*",
    r"(?:we|we and our (?:\d+ )?partners) use cookies.*",
    r"by (?:continuing to (?:use|browse)|using|clicking) .{0,60}(?:site|cookies?|accept|agree|consent)\b.*",
    r"(?:accept|reject|manage|allow|decline|save|got it|ok,? got it)(?:,? (?:&|and)? ?(?:all|policy|cookies?"
    r"|all cookies|continue|close|(?:my |your )?(?:preferences|settings|choices|options|consent)))*!?",
    r"cookies (?:help|allow|enable|let|make)\b.*|(?:i )?agree|(?:ok|yes)(?: no,? thanks)(?: more information)?"
    r"|cookies? (?:notice|consent|banner)|strictly necessary(?: cookies)?|cookie and privacy settings",
    r"(?:only )?(?:necessary|essential)(?: cookies)? only",
    r"(?:functional|analytics|performance|marketing) cookies",
    r"(?:i agree|i accept|ok,? i understand|find out more about cookies|read our cookie policy|more options"
    r"|confirm my choices)\.?",
    r"(?:we value|about|your) your? ?privacy(?: matters.*| choices| settings)?",
    r"(?:we )?(?:value|respect) your privacy",
    r"(?=.*\bcookies?\b)(?=.*\b(?:web ?sites?|browser|browsing|consent|settings|analytics|essential|additional"
    r"|optional|view|message|preferences|improve|experience)\b)(?:we|we'd|we'll|this|these|our|the|by|to|some"
    r"|you|please|if|for|accept|reject|view|manage|set|allow|hide|change)\b.*",
    r"cookies on .{1,60}|we(?:'ve| have) (?:updated|changed) our (?:privacy|cookies?|terms)\b.{0,80}",
    r"(?:we and )?our (?:[\d,]+ )?(?:trusted |advertising )?partners\b.*\b(?:data|cookies|device|consent)\b.*",
    r".{0,60}\b(?:would like to|may) (?:set|use) cookies\b.*|privacy and transparency",
    r"manage (?:my )?options|(?:i )?agree (?:and|&) (?:join|close|continue|proceed).{0,20}",
    r"(?:mae .{1,40} |rydym yn |polisi )?(?:defnyddio )?cwcis\b.{0,80}",
)
