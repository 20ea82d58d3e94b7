"""Whole lines that are no part of an interview when they stand below its last paragraph, by reason."""

# What pages ask of their readers: "Looking for a new role?", "Do you know a local hero?".
_ASKED = (
    r"(?:do|have|are|would|could|can|want|know|looking|enjoyed|like|liked|fancy|need|thinking|interested|inspired|got"
    r"|ready|feeling|is|did|has|love|questions?|thoughts?|comments?|what|who|tempted|curious)\b[^?]{0,120}\?"
)

# What they tell them to do.
_TELL = (
    r"(?:please |why not |then |just |simply )?(?:register|e-?mail|call|drop|tell|get|sign|join|share|contact|write"
    r"|apply"
    r"|click|send|see|find|read|visit|let|search|browse|talk|ring|nominate|follow|subscribe|check|take|come|download"
    r"|book|upload|speak|view|explore|discover|listen|watch|support|donate|leave|add|submit|give|fill|use|start|head"
    r"|have your say)\b"
)

# People who are paid to write, and are therefore not those interviewed.
_WRITER = (
    r"(?:freelance|staff|senior|chief|contributing|deputy|assistant|guest|regular|social affairs|health|features?|news"
    r"|local government|public services?|society|community|digital|commissioning|managing|our|a|an|the|and"
    r"|award-winning"
    r"|regional|\w+'s?)"
)
_WRITES = (
    r"(?:writer|journalist|reporter|editor|editor-in-chief|correspondent|columnist|blogger|photographer|sub-editor)"
)

PATTERNS: dict[str, tuple[str, ...]] = {
    "a call to readers": (
        rf"{_ASKED} {_TELL}.{{0,120}}",
        r"(?:looking for|need|want) (?:your|a) (?:next|new) .{1,40}\?",
        r"(?:refer a friend|support (?:the|our) \w+|recommend a friend|spread the word"
        r"|make a donation|donate"
        r"|buy .{1,30} a coffee"
        r"|become a (?:member|friend|supporter)|join (?:us|our|the) .{1,60})\b.{0,80}",
        r"(?:to|if you (?:would|want|have|know|are|need|wish|'d))\b.{1,100}(?:please |, )(?:e-?mail|contact|call|click"
        r"|visit|write to|get in touch|see our|go to|ring|let us)\b.{0,100}",
        r"to (?:join|comment|reply|respond|contribute|subscribe|order|book|apply|find out|contact|listen"
        r"|read more)\b.{1,120}",
        r"(?:e-?mail|contact|call|write to|get in touch with|visit|ring) (?:us|our|the (?:editor|newsdesk"
        r"|team))\b.{0,100}",
        r"(?:find|read|see|hear|watch|listen to|browse|explore|discover|view) (?:more|other|out|all)\b.{0,80}",
        r"(?:more|other|all) (?:\w+ ){0,3}(?:stories|posts|interviews|articles|profiles|episodes|news|features|blogs"
        r"|q&as)\b.{0,60}",
        r"make a gift|order a transcript|copy deadline\b.{0,80}|score ?: \d+|.{0,80}\bcopy deadline ?: .{1,80}",
        r"(?:do you )?(?:want|would you like) to (?:be|feature|appear) in our next .{1,60}\?",
        r"win (?:a|an|two|one) .{1,60}",
        r"(?:keep|stay|get) in (?:touch|contact)|get involved|(?:more|further) information|notes (?:to|for) editors"
        r"|ends|(?:dates|events) for (?:your|the) diary|diary dates|benefits of .{3,40}"
        r"|(?:current|latest) vacancies\b.{0,10}",
        r"leave (?:a|your) (?:message|tribute|memory)\b.{0,40}|light a candle",
        r"(?:published|produced|issued) by the [\w ]{3,40}\.(?: .{0,120})?",
        r"(?:the )?next (?:issue|episode|week|month|time|edition)\b.{0,100}|coming (?:up|soon|next)\b.{0,80}",
        r"[\"“].{5,200}[\"”] ?[-–—] ?[^.]{2,60}",
        r"crossword (?:solution|answers|no)\b.{0,50}|corrections?(?: and clarifications?)?: .{1,200}",
        r"(?:answers|solutions?) (?:on|to|in|next)\b.{0,60}",
        r".{3,60} is an? (?:weekly|monthly|quarterly|regular|occasional|new|free)"
        r" (?:column|series|feature|magazine|newsletter|slot)\b.{0,160}",
        r".{0,200}\b(?:write to us at|drop (?:us a line|a line to)"
        r"|(?:write|line|e-?mail|letters?) to the editor|put on the list)\b.{0,100}",
    ),
    "a podcast player or credit": (
        r"(?:(?:series|executive|sound|assistant) )?(?:producer|engineer|designer)s?: .{2,80}",
        r"(?:theme |title )?(?:music|tune): .{1,80} by .{1,80}",
    ),
    "links to other pages": (r"(?:previous|next|newer|older|earlier|later)(?: (?:in|on|from) [^:]{1,30})?: .{1,100}",),
    "a newsletter or subscription box": (r"subscribe to .{1,60}",),
    "about the author": (
        r"(?:about|meet|more (?:about|by|from)) (?:the |this |our )?(?:author|writer|contributor|blogger|interviewer"
        r"|reporter|host)s?:?|author bio.{0,10}|contributor",
        rf"[^.?!,]{{3,40}} (?:is|was)(?: {_WRITER}){{0,6}} {_WRITES}\b[^?!]{{0,160}}",
        r"(?:this [\w ]{3,30} (?:was|is) )?(?:edited|produced|sponsored|supported|hosted"
        r"|funded|recorded|transcribed|compiled|presented) by .{1,160}",
        r"(?:opinions|views) (?:are )?.{0,30}(?:my|her|his|their|our) own.{0,60}",
    ),
    "a copyright or legal footer": (
        r".{1,80} is (?:published|produced|owned|operated|run) by .{1,100}",
        r"[^.]{2,60} (?:ltd|(?<!not )limited|llp|plc|cic)(?:[.,].{0,160})?"
        r"|.{2,80}\b[a-z]{1,2}\d{1,2}[a-z]? \d[a-z]{2}\b.{0,60}",
        r"issn .{1,40}|isbn .{1,40}",
        r"printed (?:by|at|in) .{1,80}|(?:proud )?members? of [^.]{1,80}",
        r"(?!(?:i|we|she|he|they|it)\b)(?:[\w'.-]+ ){1,5}(?:certified|accredited)\.?",
        r"offices: .{1,100}",
    ),
}
