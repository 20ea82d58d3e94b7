"""Whole lines that are never part of an interview, wherever they stand on the page, by reason."""

from voices.boilerplate.words import BAR, PIECE, SECTION, SHARING, SITE

# Each reason, and patterns that must match a whole line (small letters, single spaces, decoration stripped).
PATTERNS: dict[str, tuple[str, ...]] = {
    "a ruled line": (r"",),
    "a cookie banner": (
        r"(?:we use )?cookies?(?: on (?:our|this) (?:web ?)?site| policy| settings| preferences)?",
        r"(?:this|our|the) (?:web ?)?sites? (?:also )?uses? cookies.*|(?:we"
        r"|we and our (?:\d+ )?partners) use cookies.*",
        r"by (?:continuing to (?:use|browse)|using|clicking) .{0,60}(?:site|cookies?|accept|agree|consent)\b.*",
        r"(?:accept|reject|manage|allow|decline|save|got it|ok,? got it)(?:,? (?:&|and)? ?(?:all|policy|cookies?"
        r"|all cookies|continue|close|(?:my |your )?(?:preferences|settings|choices|options|consent)))*!?",
        r"cookies? (?:notice|consent|banner)|strictly necessary(?: cookies)?|cookie and privacy settings"
        r"|(?:only )?(?:necessary|essential)(?: cookies)? only|(?:functional|analytics|performance|marketing) cookies",
        r"(?:i agree|i accept|ok,? i understand|find out more about cookies|read our cookie policy|more options"
        r"|confirm my choices)\.?",
        r"(?:we value|about|your) your? ?privacy(?: matters.*| choices| settings)?|(?:we )?(?:value"
        r"|respect) your privacy",
        r"(?=.*\bcookies?\b)(?=.*\b(?:web ?sites?|browser|browsing|consent|settings|analytics|essential|additional"
        r"|optional"
        r"|view|message|preferences|improve|experience)\b)(?:we|we'd|we'll|this|these|our|the|by|to|some|you|please"
        r"|if|for"
        r"|accept|reject|view|manage|set|allow|hide|change)\b.*",
        r"cookies on .{1,60}",
    ),
    "a skip or accessibility link": (
        r"(?:skip to (?:the )?(?:main )?(?:navigation|content|menu|search|footer|article)\s*)+|skip navigation",
        r"accessibility(?: links| statement| options| tools| help| settings)?|(?:text|font) size.*"
        r"|switch to high contrast|high contrast|read ?speaker.*",
        r"(?:jump|back|return|go) to (?:the )?(?:top|homepage|home|search|results|(?:main )?content|navigation|all news"
        r"|news|blog|menu|index|articles?|list)(?: of (?:the )?page)?|yn ôl i'r brig|top of (?:the )?page",
    ),
    "navigation": (
        r"home(?:page)?|main menu|menu|toggle (?:navigation|menu|search)|(?:open|close)(?: (?:menu|search|navigation))?"
        r"|(?:open|close|search)(?: this| our)?(?: the)? ?(?:web ?site|site| for)?|site map|sitemap|search\.{3}"
        r"|search…",
        r"(?:you are here:? ?)?home ?(?:[>»/|›·:]|::|->|→) ?.*|you are here:?.*",
        rf"(?:{SECTION}(?: ?(?:{BAR}) ?| |$)){{2,}}",
        r"about us|contact(?: us)?|log ?in|log ?out|sign in|register|my account|help|news|blog|events|jobs"
        r"|vacancies|search jobs|cymraeg|english",
        r"(?:sign|log) ?in (?:to|with|or|using) .{0,40}(?:account|register|facebook|google|e-?mail|profile)",
        r"(?:candidate|member|client|subscriber|staff|customer)s?(?:'s?)? (?:log ?in|sign in|area|portal|zone)",
        r"forgot(?:ten)? (?:your )?(?:password|details)\??|create (?:an |your )?(?:free )?account",
        rf"(?:previous|next|older|newer|prev) {PIECE} ?[:→»>–-].{{1,100}}",
        rf"(?:previous|next|prev|older|newer)(?: {PIECE})?s?(?: (?:previous|next|older|newer)(?: {PIECE})?s?)?",
        r"page \d+(?: (?:of|/) \d+)?|\d+ / \d+|(?:(?:previous|prev|«|‹) )?(?:\d+ )+(?:next|last|older).*"
        r"|view (?:as|on) (?:a |one )?(?:single )?page|back|top|up|next|more|go",
        r"[^\[\]]{1,30}(?:\] ?\[[^\[\]]{1,30})+|explore topics|user agreement|about this (?:site|blog|page)"
        r"|organisations: .{1,80}",
        r"the wayback machine.*|(?:you are )?visitors?(?: number| no\.?)? ?:? ?[\d,]+.{0,30}|best viewed .{1,60}"
        r"|guestbook|links",
        r"(?:this is (?:a|the) )?(?:print(?:er|able)?(?:[ -]friendly)?|text[ -]only|archived|cached) (?:version|copy"
        r"|view|page)\b.{0,100}"
        r"|to print (?:this|the) .{1,100}|(?:this page was )?(?:printed|downloaded|retrieved|archived) (?:from"
        r"|on) .{1,100}",
        r"quick send cv|send (?:us )?your cv|upload (?:your )?cv|register (?:your )?cv|apply now|(?:view|see) (?:all"
        r"|more) jobs"
        r"|search for jobs|search [\d,]+ .{0,40}jobs",
        r"read more|read on|continue reading|keep reading|view all|see all|see more|load more|show more|learn more"
        r"|find out more|more info(?:rmation)?|click here(?: to .*)?|read the full (?:story|article|interview)",
        r"(?:today's )?weather:? .{0,40}|.{0,30}\d+ ?°c\b.{0,20}|e-?edition|buy (?:a|the) (?:news)?paper",
    ),
    "a share or print button": (
        rf"{SHARING}(?:[ ,|/·•]+(?:on|via|this|with|to|and|{SHARING}))*",
        rf"share (?:this|on|via|with|it).{{0,40}}|{SITE} this (?:page|article|story|post)?"
        r"|follow (?:us|me)(?:[ :]+(?:on )?.{0,60})?|rhannwch .{0,40}",
        r"click to (?:share|print|e-?mail|tweet).*|.{0,60}\(opens in (?:a )?new (?:window|tab)\)",
        r"e-?mail (?:this|a friend|to a friend|this (?:page|article|post) to a friend)|send to (?:a )?friend"
        r"|tell a friend|(?:enjoyed|liked) .{1,40}\? (?:please )?(?:share|tell|pass|like|subscribe|sign)\b.{0,60}",
        r"print(?:er)?(?:[ -]friendly)?(?: this)?(?: page| article| story| version| post)?|print friendly.*"
        r"|save(?: article| for later)?|bookmark(?: this)?(?: page)?|download(?: as)?(?: a)? pdf",
        r"(?:[\d.,]+k? (?:shares?|likes?|views?|tweets?|reblogs?|retweets?|reactions?|claps?|reads)[ ,|·•]*)+",
        r"(?:view )?(?:more )?sharing(?: options| and comments)?|shares?|listen|\+? ?follow(?:ing|ers)?"
        r"|[\d.,]+k? followers?"
        r"|reuse this content|forward (?:this )?(?:e-?mail )?to a (?:friend|colleague)|buy (?:this )?photo"
        r"|[\d.,]+ reactions?",
        r"(?:listen|watch|read) (?:to )?this (?:article|story|episode|interview)(?: now| here)?|like this:?"
        r"|(?:like )?loading\W*|copy (?:link|url)(?: to clipboard)?|link copied!?",
    ),
    "a newsletter or subscription box": (
        r"(?:sign|signed) up (?:to|for|here|now|today)\b.*|subscribe(?: (?:now|today|here|to|for|via|so|on|from"
        r"|by)\b.*)?|newsletter(?: sign-?up)?|subscribe to .*",
        r"sign ?up|sign up and manage updates|in this issue: .*|.{0,120}\bsmall favour to ask\b.*|support (?:us"
        r"|the) .{1,40}|remind me in \w+",
        r"(?:view|read|open) this (?:e-?mail|message|newsletter) (?:in|on) .{1,40}|(?:you are"
        r"|you're) receiving this .*|(?:our )?mailing"
        r" address(?: is)?:?.{0,80}|(?:you can )?(?:update|change|manage) your (?:e-?mail )?(?:preferences"
        r"|subscription)s?.*"
        r"|want to change how you receive .*|add us to your address book.*|by (?:signing up|subscribing|submitting"
        r"|registering)\b.*",
        r"no spam\b.*|(?:you can )?unsubscribe .*|get (?:the |our |more|new |all|updates|weekly|daily|a ).{0,80}"
        r"(?:inbox|newsletter|e-?mail|updates)s?.*",
        r"(?:want|like|enjoying?) .{0,60}\? (?:get|sign|join|subscribe|register)\b.{0,100}",
        r"thank(?:s| you) for (?:signing up|subscribing|registering|joining)\b.{0,40}|never miss (?:a|an|our) .*",
        r"(?:enter )?(?:your )?e-?mail(?: address)?\*?:?|enter your .{1,60}|(?:first|last|your|full) name\*?:?"
        r"|surname\*?:?|submit|join (?:our|the) mailing list.*|follow this blog.*",
        r"stay (?:up to date|informed|in touch|connected)(?: (?:with|by|on)\b.{0,80})?[.!]?",
        r"(?:already|not(?: yet)?) (?:a (?:member|subscriber|customer|user)|have an account|registered"
        r"|subscribed)\b.{0,120}"
        r"|(?:to (?:read|continue reading) (?:this|the)|log in or).{0,120}",
        r"(?:this (?:article|content|story|page|interview) is (?:for|only|available|reserved|exclusive|free)"
        r"|you have (?:read|reached|used)|you have \d+|you've (?:read|reached)).{0,120}"
        r"(?:subscribers?|members?|article|left|limit).*",
        r"subscribers?(?:-only)?(?: (?:only|content|exclusive))?|(?:members?|subscribers?)(?:-| )only(?: content)?"
        r"|premium"
        r"(?: content)?|free trial|(?:start|begin) (?:your|a) (?:free )?trial.*|(?:try|join) .{0,40}(?:from|for)"
        r"(?: just| only)? [£€$]\d.*",
        r"unlock .{0,60}(?:article|story|content|access).{0,40}|(?:continue|keep) reading (?:with|for|by)\b.{0,80}"
        r"|get (?:unlimited|full|instant|free)(?: digital)? access.*",
        r"no (?:credit )?card (?:needed|required|details).*|cancel (?:at )?any ?time.*",
        r"(?:learn more in|read|see|view) our privacy (?:policy|notice)\.?",
    ),
    "an advertisement": (
        r"advertis(?:e?ment|ing)s?|advertise (?:with us|here)|advertisement feature|(?:sponsored|promoted|partner"
        r"|paid|branded)(?: (?:content|links?|posts?|feature|by .{0,60}))?|ads? by .{0,40}",
        r"(?:sponsored|promoted|advertisement|advertorial|in partnership)(?: content| feature)?: .{1,150}",
        r"(?:scroll|continue) (?:down )?(?:to|below) (?:continue|for (?:the )?(?:rest|more)).*"
        rf"|(?:{PIECE}|text|this) continues (?:below|after|overleaf).*",
        r"(?:job|vacancy|role|post|event|course|book) of the (?:day|week|month).*",
        r".{3,100}\b(?:apply|book|register|enrol|call|ring|phone|order|buy|visit) (?:us )?(?:now|today|here)\W*"
        r"|closing date ?: .{1,80}|salary ?: .{0,20}£\d.{0,60}"
        r"|[^.?!]{3,80},? (?:up to|from|circa|c\.?|to)? ?£\d\d[,.]?\d{3}(?: ?(?:-|–|to) ?£\d\d[,.]?\d{3})?(?:[ ,]"
        r"[^.?!]{0,60})?",
        r"awards (?:19|20)\d\d.{0,60}(?:open|now|enter|book|finalists|tickets).{0,40}|nominate (?:a|your|now|someone"
        r"|somebody) ?.{0,40}",
    ),
    "a comment prompt": (
        r"(?:add|post|leave|write|submit|make)(?: (?:a|your))?(?: new)? (?:comment|reply|response)s?.{0,30}",
        r"comments? (?:on this .{1,20} )?(?:are )?(?:now )?(?:closed|disabled|off|moderated)\.?"
        r"|there are (?:no|currently no) comments\b.*|no comments(?: yet)?\.?|be the first to (?:comment|reply|like).*",
        r"\d+ (?:comments?|responses?|replies|thoughts on .{1,80})|comments(?: ?\(\d+\))?|link to this comment"
        r"|see more comments|to view or add a comment.*|sign in or register\b.*|(?:log|sign) in (?:or"
        r" (?:register|sign up) )?to (?:post |leave |add )?(?:a )?(?:comment|reply|post).*"
        r"|you must be logged in .*|have your say.?|join in",
        r"what do you think\? (?:leave|add|post|join|let us|tell).*|your (?:e-?mail|email address) (?:address )?will"
        r" not be published\..*|.{0,60}\b(?:let us|let me|tell us|tell me) (?:know )?in the comments.{0,30}",
        r"required fields are marked.*|reply|(?:like|reply|report|share)(?: ?[|·•/] ?(?:like|reply|report|share))+"
        r"|report (?:abuse|(?:this )?comment)|join the (?:conversation|discussion|debate).*",
        r"notify me of .{1,60}|save my name.{0,100}|post comment|sort by:? (?:newest|oldest|best|most|date"
        r"|top).{0,30}|(?:most|highest) recent.{0,20}rated.*",
    ),
    "a question about the page": (
        r"(?:was|is|did) (?:this|you find) (?:this )?(?:page|article|information|content)? ?(?:useful|helpful|what you"
        r" (?:were|are) looking for)\??.{0,30}|rate this (?:page|article|post|episode).{0,30}",
        r"report a (?:problem|broken link|mistake).{0,40}|give (?:us )?(?:your )?feedback.{0,40}"
        r"|is (?:there )?(?:anything|something) wrong with this page\??",
    ),
    "a podcast player or credit": (
        r"(?:listen|subscribe|follow|download|available|find us|find the podcast)\b.{0,60}\b(?:app|apple|itunes"
        r"|spotify|acast"
        r"|sound ?cloud|stitcher|podcasts?|podcast platforms?|podcatcher)\b.{0,60}",
        r"(?:please )?(?:rate|review|like)(?:,? (?:and|&|or|,)? ?(?:rate|review|subscribe|share|follow|us"
        r"|the show))+.{0,60}",
        r"if you(?:'ve)? (?:enjoy(?:ed)?|like[d]?) .{1,60} (?:rate|review|share|subscribe|leave|follow|tell|support"
        r"|like)\b.{0,100}",
        r"(?:theme |title |intro |incidental )?(?:music|tune|jingle)(?: composed| performed)? by .{1,60}"
        r"|(?:sound|audio) (?:editing|edit|production|design|edited) by .{1,60}|play(?: episode)?|pause|download (?:mp3"
        r"|episode|transcript|\(?\d+ ?mb).{0,20}",
    ),
    "a copyright or legal footer": (
        r"(?:©|\(c\)|copyright)\W.*|.{0,80}(?:©|copyright|\(c\)) ?(?:19|20)\d\d.*|all rights reserved.*"
        r"|.{0,100}all rights reserved\.?",
        r"(?:terms|conditions|terms (?:and|&) conditions|terms of (?:use|service)|privacy|disclaimer|legal"
        r"|cookies|accessibility)"
        r"(?:(?: ?[|·•,/-] ?| and | & | )(?:terms|conditions|terms (?:and|&) conditions|terms of (?:use|service)"
        r"|privacy|policy|about(?: us)?|help|complaints|corrections|careers|advertise|modern slavery(?: statement)?"
        r"|privacy (?:policy|notice)|cookies?|cookie policy|disclaimer|legal|accessibility|contact(?: us| the editor)?"
        r"|site ?map|statement))*",
        r"(?:privacy|cookie) (?:policy|notice|statement)|registered (?:charity|company|office|in england|in scotland"
        r"|in wales|with|number|no).*|company (?:no|number|registration).*|vat (?:no|number|reg).*",
        r".{0,80}\bregistered (?:office|charity|in (?:england|scotland|wales)|company)\b.*",
        r"(?:proudly )?powered by (?:wordpress|drupal|squarespace|wix|blogger|disqus|ghost|substack|medium).{0,20}"
        r"|website by .{0,40}|(?:site|web) ?design(?:ed)? (?:and built )?by .{0,40}"
        r"|reproduced (?:with|by) (?:kind )?permission.*|blog at wordpress.*|theme:? .{1,30} by .{1,30}",
        r"reprints?(?: (?:and|&) permissions?)?|permissions|syndication|contact the (?:editor|newsdesk|team).{0,30}"
        r"|(?:corrections and clarifications|editorial (?:guidelines|complaints|code|policy)|complaints procedure)",
        r".{0,80}\bwebmaster\b ?[:|@].{0,80}",
        r"all content (?:is )?(?:available|licensed) under .*|except where otherwise (?:stated|noted).*",
        r"the views expressed (?:here|in this|by|above).{0,200}|(?:opinions|views) (?:expressed )?(?:are"
        r"|in this).{0,100}"
        r"(?:own|those of).{0,160}",
        r"first published in our (?:print|printed|paper|weekly|monthly) .{1,30}",
    ),
    "about the author": (r"about (?:the|this|our) (?:author|writer|contributor|blogger|interviewer)s?:?",),
    "a tag list": (
        r"(?:tags?|tagged(?: (?:with|as|under|in))?|filed under|categor(?:y|ies)|topics?|keywords?|posted in"
        r"|more on|related topics|labels?|sections?) ?:.*",
        r"posted in .{1,60}|tagged (?:with|as|in|under) .{1,80}|filed under .{1,60}|more on (?:this|these) (?:topic"
        r"|subject|story)s?:?.{0,80}",
    ),
    "a website or contact line": (
        r"(?:w|web|website|e|e-?mail|t|tel|telephone|twitter|phone|mobile|fax|x)\s?: ?\S*(?:@|www|\.\w|\d{3})\S*"
        r"(?: [\d ]+)?",
        r"(?:https?://|www\.)\S+|@[a-z0-9_]+|\S+@\S+\.\S+",
        r"(?:for more information|further information|to find out more|for further details|to contact"
        r"|contact)\b.{0,60}(?:https?://|www\.|@)\S+",
    ),
    "a picture credit": (
        r"(?:llun(?:iau)? ?/ ?)?(?:(?:main |header |cover )?(?:photo(?:graph)?s?|photography|pictures?|images?|pics?"
        r"|portrait"
        r"|illustrations?|lluniau|llun))(?: credits?| courtesy of| by)? ?[:©/|] ?.{0,80}",
        r"(?:(?:photo(?:graph)?s?|photography|pictures?|images?|pics?|illustrations?) )(?:credit|courtesy of"
        r"|by) .{0,60}"
        r"|(?:photo|image|picture)? ?©? ?(?:getty|istock|shutterstock|alamy|unsplash)(?: images)?(?:[ /].{0,40})?",
        r".{1,200}\((?:photo(?:graph)?|picture|image|pic|credit)s?(?: by)?:? .{1,60}\)",
        r"(?:picture|photo|image)s? posed by .{1,40}|stock (?:image|photo).{0,40}",
        r"(?:image |photo |picture )?caption ?: .{1,200}|pictured(?: (?:left|right|above|below))?: .{1,200}"
        r"|enlarge(?: image)?|view (?:gallery|image|larger)",
    ),
    "a print header": (
        r"\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: .{1,150})?|https?://\S+ \d+(?:/| of )\d+",
    ),
    "a reading time": (
        r"(?:duration|length|running time|run time|listening time) ?: ?.{1,20}",
        r"(?:reading time|read time|time to read|estimated reading time):? ?.{1,20}|(?:\d+|one|two|three|four|five|six"
        r"|seven|eight|ten)[ -]min(?:ute)?s? (?:to )?(?:read|listen|watch)",
    ),
    "links to other pages": (
        r"(?:read more|read also|read next|also read|see also|related|recommended|don't miss|more like this|related"
        r" (?:article|story|post|content|interview)|in other news|darllenwch hefyd|darllen mwy) ?[:–—-] ?.{3,120}",
    ),
}
