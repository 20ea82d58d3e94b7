"""The buttons by which a page is shared, printed and kept."""

from voices.boilerplate.words import SHARING, SITE

BUTTONS: tuple[str, ...] = (
    r"(?:share|tweet|post)(?: this)? (?:on|to|via|by) [a-z]+"
    r"(?: (?:share|tweet|post)(?: this)? (?:on|to|via|by) [a-z]+)+",
    r"(?:copy link)?(?:facebook|twitter|e-?mail|notes|linkedin|whatsapp|more){2,}",
    r"\d+ people like this.{0,60}|you are logged in as\b.{0,40}",
    r"(?:shares?|comments?|likes?|views?|tweets?|reposts?|reads?|replies|reactions?):? ?\(?\d[\d.,]*k?\)?",
    r"add to (?:my |your )?(?:reading list|list|favourites|bookmarks|basket|calendar|library)",
    rf"{SHARING}(?:[ ,|/·•]+(?:on|via|this|with|to|and|{SHARING}))*",
    rf"share (?:this|on|via|with|it).{{0,40}}|{SITE} this (?:page|article|story|post)?",
    r"follow (?:us|me)(?:[ :]+(?:on )?.{0,60})?|rhannwch .{0,40}",
    rf"(?:share|tweet|post|send) this (?:page|article|story|post|piece|interview) (?:on|via|with|by|to)"
    rf" (?:.{{1,60}} )?{SITE}\W*",
    r"click to (?:share|print|e-?mail|tweet).*|.{0,60}\(opens in (?:a )?new (?:window|tab)\)",
    r"e-?mail (?:this|a friend|to a friend|this (?:page|article|post) to a friend)",
    r"send to (?:a )?friend|tell a friend",
    r"(?:enjoyed|liked) .{1,40}\? (?:please )?(?:share|tell|pass|like|subscribe|sign)\b.{0,60}",
    r"print(?:er)?(?:[ -]friendly)?(?: this)?(?: page| article| story| version| post)?|print friendly.*",
    r"save(?: article| for later)?|bookmark(?: this)?(?: page)?|download(?: as)?(?: a)? pdf",
    r"(?:[\d.,]+k? (?:shares?|likes?|views?|tweets?|reblogs?|retweets?|reactions?|claps?|reads)[ ,|·•]*)+",
    r"(?:view )?(?:more )?sharing(?: options| and comments)?|shares?|listen|\+? ?follow(?:ing|ers)?",
    r"[\d.,]+k? followers?|reuse this content|forward (?:this )?(?:e-?mail )?to a (?:friend|colleague)",
    r"buy (?:this )?photo|[\d.,]+ reactions?",
    r"(?:listen|watch|read) (?:to )?this (?:article|story|episode|interview)(?: now| here)?|like this:?",
    r"(?:like )?loading\W*|copy (?:link|url)(?: to clipboard)?|link copied!?",
    r"report this (?:article|post|page)|restacks?|get the app|share this post|rhannu(?: .{1,20})?",
    r"argraffu.{0,30}|dilynwch ni.{0,40}|share page|about sharing|e-?mail (?:article|story|page)",
    r".*\bblogthis\b.*|save this (?:story|article|page)",
)
