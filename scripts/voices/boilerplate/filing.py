"""How a piece is filed and decked out: tags, picture credits, a box about its author."""

AUTHORS: tuple[str, ...] = (r"about (?:the|this|our) (?:author|writer|contributor|blogger|interviewer)s?:?",)

TAGS: tuple[str, ...] = (
    r"(?:tags?|tagged(?: (?:with|as|under|in))?|filed under|categor(?:y|ies)|topics?|keywords?|posted in"
    r"|more on|related topics|labels?|sections?) ?:.*",
    r"posted in .{1,60}|tagged (?:with|as|in|under) .{1,80}|filed under .{1,60}",
    r"more on (?:this|these) (?:topic|subject|story)s?:?.{0,80}",
    r"this (?:entry|post|article) was (?:posted|published|filed) (?:in|under)\b.*",
    r"(?:page|content) owner ?:.*",
    r"(?:posted|published|updated|modified) (?:on )?(?:[a-z]{3,9} \d{1,2}|\d{1,2} [a-z]{3,9})",
    r"(?:last )?(?:updated|edited|maintained) by ?:.{1,60}|(?:published )?\d+ ?(?:yrs?|mo|mths?|wks?|days?|hrs?) ago",
    r"tagiau ?:.*|(?:last|next) (?:reviewed|review|review due|checked)\b.{0,40}|filed in ?:.*",
)

PICTURES: tuple[str, ...] = (
    r"(?:llun(?:iau)? ?/ ?)?(?:(?:main |header |cover )?(?:photo(?:graph)?s?|photography|pictures?|images?"
    r"|pics?|portrait|illustrations?|lluniau|llun))(?: credits?| courtesy of| by)? ?[:©/|] ?.{0,80}",
    r"(?:(?:photo(?:graph)?s?|photography|pictures?|images?|pics?|illustrations?) )(?:credit|courtesy of"
    r"|by) .{0,60}",
    r"(?:photo|image|picture)? ?©? ?(?:getty|istock|shutterstock|alamy|unsplash)(?: images)?(?:[ /].{0,40})?",
    r".{1,200}\((?:photo(?:graph)?|picture|image|pic|credit)s?(?: by)?:? .{1,60}\)",
    r"(?:picture|photo|image)s? posed by .{1,40}|stock (?:image|photo).{0,40}",
    r"(?:image |photo |picture )?caption ?: .{1,200}|pictured(?: (?:left|right|above|below))?: .{1,200}",
    r"enlarge(?: image)?|view (?:gallery|image|larger)",
    r".{1,200}[.,] (?:picture|photo|photograph|image)s?(?: by)?: .{1,60}",
    r"(?:image|media|photo|picture|video) (?:source|caption|credit), .{1,160}",
    r"to play this (?:video|audio)\b.*",
    r"this (?:video|media|audio) (?:can ?not|is not|isn\'t|has)\b.{0,100}",
    r"you might be interested in watching",
)
