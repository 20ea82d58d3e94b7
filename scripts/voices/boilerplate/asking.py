"""Where a page asks its readers for their opinion: of the piece, and of itself."""

COMMENTS: tuple[str, ...] = (
    r"(?:add|post|leave|write|submit|make)(?: (?:a|your))?(?: new)? (?:comment|reply|response)s?.{0,30}",
    r"comments? (?:on this .{1,20} )?(?:are )?(?:now )?(?:closed|disabled|off|moderated)\.?",
    r"there are (?:no|currently no) comments\b.*|no comments(?: yet)?\.?",
    r"one thought on [\"“‘].{1,100}",
    r"be the first to (?:comment|reply|like).*|\d+ (?:comments?|responses?|replies|thoughts on .{1,80})",
    r"comments(?: ?\(\d+\))?|link to this comment|see more comments|to view or add a comment.*",
    r"sign in or register\b.*",
    r"(?:log|sign) in (?:or (?:register|sign up) )?to (?:post |leave |add )?(?:a )?(?:comment|reply|post).*",
    r"you must be logged in .*|have your say(?:.?| ?[-–—:!.,] ?.{1,60})|join in",
    r"what do you think\? (?:leave|add|post|join|let us|tell).*",
    r"your (?:e-?mail|email address) (?:address )?will not be published\..*",
    r".{0,60}\b(?:let us|let me|tell us|tell me) (?:know )?in the comments.{0,30}",
    r"required fields are marked.*|reply",
    r"(?:like|reply|report|share)(?: ?[|·•/] ?(?:like|reply|report|share))+",
    r"report (?:abuse|(?:this )?comment)|join the (?:conversation|discussion|debate).*",
    r"notify me of .{1,60}|save my name.{0,100}|post comment",
    r"sort by:? (?:newest|oldest|best|most|date|top).{0,30}|(?:most|highest) recent.{0,20}rated.*",
    r"discussion about this (?:post|article)|expand full comment|liked by .{1,40}",
    r"show (?:all|more) comments|(?:you )?must be (?:signed|logged) in to comment",
    r"you must be signed in .*|gadael sylw|sylwadau(?: ?\(\d+\))?|write a comment.{0,5}",
    r"(?:reply|delete){1,2}|posted by .{1,40} at \d\d?[:.]\d\d.{0,20}",
)

FEEDBACK: tuple[str, ...] = (
    r"this page is a stub\b.*|you can help .{1,60} by (?:expanding|transcribing|editing|adding|improving)\b.{0,80}",
    r"(?:was|is|did) (?:this|you find) (?:this )?(?:page|article|information|content)? ?(?:useful|helpful"
    r"|what you (?:were|are) looking for)\??.{0,30}",
    r"rate this (?:page|article|post|episode).{0,30}|report a (?:problem|broken link|mistake).{0,40}",
    r"give (?:us )?(?:your )?feedback.{0,40}",
    r"is (?:there )?(?:anything|something) wrong with this page\??|poll ?: .{1,120}",
    r"is this page (?:useful|helpful)\b.{0,40}",
)
