"""How a page leads elsewhere: menus, trails, numbered pages, links for those who skip them."""

from voices.boilerplate.words import BAR, PIECE, SECTION

SKIPPING: tuple[str, ...] = (
    r"(?:skip to (?:the )?(?:main )?(?:navigation|content|menu|search|footer|article)\s*)+",
    r"skip navigation|accessibility(?: links| statement| options| tools| help| settings)?",
    r"(?:text|font) size.*|switch to high contrast|high contrast|read ?speaker.*",
    r"(?:jump|back|return|go) to (?:all )?(?:the )?(?:top|homepage|home|search|results|(?:main )?content|navigation"
    r"|all news|news|blog|menu|index|articles?|list|posts|stories)(?: of (?:the )?page)?",
    r"yn ôl i'r brig|top of (?:the )?page|neidio i.{1,30}|(?:top|bottom|end) of page|hide this message",
    r"recite ?me\b.{0,40}|.{0,30}\baccessibility (?:toolbar|menu)",
)

NAVIGATION: tuple[str, ...] = (
    r"(?:journal home|current issue|archives?|for authors|about the journal|editorial board|subscriptions?|join the"
    r" \w+)(?: (?:journal home|current issue|archives?|for authors|about the journal|editorial board|subscriptions?"
    r"|join the \w+))+|update your details",
    r"home(?:page)?|main menu|menu|toggle (?:navigation|menu|search)",
    r"(?:open|close)(?: (?:menu|search|navigation))?",
    r"(?:open|close|search)(?: this| our)?(?: the)? ?(?:web ?site|site| for)?|site map|sitemap",
    r"search\.{3}|search…|(?:you are here:? ?)?home ?(?:[>»/|›·:]|::|->|→) ?.*|you are here:?.*",
    rf"(?:{SECTION}(?: ?(?:{BAR}) ?| |$)){{2,}}|about us|contact(?: us)?|log ?in|log ?out|sign in",
    r"register|my account|help|news|blog|events|jobs|vacancies|search jobs|cymraeg|english",
    r"(?:sign|log) ?in (?:to|with|or|using) .{0,40}(?:account|register|facebook|google|e-?mail|profile)",
    r"(?:candidate|member|client|subscriber|staff|customer)s?(?:'s?)? (?:log ?in|sign in|area|portal|zone)",
    r"forgot(?:ten)? (?:your )?(?:password|details)\??|create (?:an |your )?(?:free )?account",
    rf"(?:previous|next|older|newer|prev) {PIECE} ?[:→»>–-].{{1,100}}",
    rf"(?:previous|next|prev|older|newer)(?: {PIECE})?s?(?: (?:previous|next|older|newer)(?: {PIECE})?s?)?",
    r"page \d+(?: (?:of|/) \d+)?|\d+ / \d+|(?:(?:previous|prev|«|‹) )?(?:\d+ )+(?:next|last|older).*",
    r"view (?:as|on) (?:a |one )?(?:single )?page|back|top|up|next|more|go",
    r"[^\[\]]{1,30}(?:\] ?\[[^\[\]]{1,30})+|explore topics|user agreement|about this (?:site|blog|page)",
    r"organisations: .{1,80}|the wayback machine.*",
    r"(?:you are )?visitors?(?: number| no\.?)? ?:? ?[\d,]+.{0,30}|best viewed .{1,60}|guestbook|links",
    r"(?:this is (?:a|the) )?(?:print(?:er|able)?(?:[ -]friendly)?|text[ -]only|archived|cached) (?:version"
    r"|copy|view|page)\b.{0,100}",
    r"to print (?:this|the) .{1,100}",
    r"(?:this page was )?(?:printed|downloaded|retrieved|archived) (?:from|on) .{1,100}|quick send cv",
    r"send (?:us )?your cv|upload (?:your )?cv|register (?:your )?cv|apply now",
    r"(?:view|see) (?:all|more) jobs|search for jobs|search [\d,]+ .{0,40}jobs|read more|read on",
    r"continue reading|keep reading|view all|see all|see more|load more|show more|learn more",
    r"find out more|more info(?:rmation)?|click here(?: to .*)?",
    r"read the full (?:story|article|interview)|(?:today's )?weather:? .{0,40}|.{0,30}\d+ ?°c\b.{0,20}",
    r"e-?edition|buy (?:a|the) (?:news)?paper",
    r"(?:open|close|toggle|show|hide|main|primary|mobile|site) (?:the )?(?:navigation|menu|search"
    r"|sidebar)(?: menu| bar)?",
    r"menu and widgets|search for|sign out|a-z(?: of services| index)?|staff directory|join now",
    r"close (?:this )?window|(?:view|see|read) (?:all|more)(?: \w+)? (?:posts|articles|stories|pieces|columns)"
    r" (?:by|from) .{1,60}",
    r"post navigation|(?:recent|latest|older|newer|popular) (?:posts|comments|entries|articles)",
    r"your account|entries rss|comments rss|cysylltu(?: â ni)?|cartref|dewislen",
    r".{1,60} ?\((?:sign|log) ?(?:in|out)\)",
    r"search this (?:site|website)|all posts"
    r"|back to (?:the |our |all )*(?:stories|views|people|blog|news|stories|list|results)",
    r"(?:view|see|apply for|save) (?:this )?(?:job|role|vacancy)",
    r"(?:see|view) all .{1,30}(?:vacancies|jobs|roles)|register your cv.{0,20}|chat (?:with|to) us",
    r"need help finding .{1,40}\?|hi there\b.{0,60}|read (?:this|the) (?:story|article|rest) online",
    r"listen live|live|(?:quick )?exit(?: this)? site|view my complete profile|blog archive",
    r"(?:\d{4}|[a-z]{3,9}(?: \d{4})?) \(\d+\)|\d+ captures?",
    r"\d{1,2} [a-z]{3} \d{4} - \d{1,2} [a-z]{3} \d{4}|archived page\b.*|load more\W*",
    r".{2,100}? ?\.{4,} ?\d{1,3}|(?:hello|welcome back|hi),? (?:guest|visitor)|saved from .{1,200}",
)

OTHER_PAGES: tuple[str, ...] = (
    r"(?:read more|read also|read next|also read|see also|related|recommended|don't miss|more like this"
    r"|related (?:article|story|post|content|interview)|in other news|darllenwch hefyd"
    r"|darllen mwy) ?[:–—-] ?.{3,120}",
    r"in [\"“].{1,40}[\"”]",
)
