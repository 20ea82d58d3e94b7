"""What web pages print around a text: whole lines that are never part of an interview, by reason."""

import re

# A place to share a page.
_SITES = (
    r"(?:facebook|twitter|linked ?in|whats ?app|pinterest|reddit|e-?mail|copy link"
    r"|print|x|tumblr|google\+|bluesky)"
)
# A section of a site, as its menu names it.
_SECTION = (
    r"(?:home|about us|about|news|blogs?|events|jobs|contact us|contact|search|login|log in|resources|services"
    r"|insights?|features|opinion|training|our work|publications|careers|shop|help|subscribe|register|sign in"
    r"|membership|topics|vacancies|podcasts?|magazine|comment|analysis|interviews|menu|video)"
)

# The word on a button that shares a page.
_SHARING = rf"(?:share|tweet|post|pin|like|{_SITES})"

# Each reason, and patterns that must match a whole line (small letters, single spaces, decoration stripped).
PATTERNS: dict[str, tuple[str, ...]] = {
    "a ruled line": (r"",),
    "a cookie banner": (
        r"(?:we use )?cookies(?: on (?:our|this) (?:web ?)?site| policy| settings| preferences)?",
        r"(?:this|our) (?:web ?)?site uses cookies.*",
        r"(?:we|we and our partners) use cookies.*",
        r"by (?:continuing to (?:use|browse)|using) (?:this|our|the) (?:web ?)?site.*",
        r"(?:accept|reject|manage|allow|decline|got it)(?:,? (?:all|policy|cookies?|all cookies|my preferences"
        r"|settings))*!?",
        r"cookies? (?:notice|consent)|strictly necessary cookies|cookie and privacy settings",
        r"(?:i agree|ok,? i understand|find out more about cookies|read our cookie policy)\.?",
    ),
    "a skip or accessibility link": (
        r"(?:skip to (?:the )?(?:main )?(?:navigation|content|menu|search|footer)\s*)+",
        r"accessibility(?: links| statement| options)?|text size.*|switch to high contrast",
        r"(?:jump|back|return|go) to (?:the )?(?:top|homepage|home|search|results|main content|all news|news"
        r"|blog)(?: of (?:the )?page)?",
    ),
    "navigation": (
        r"home(?:page)?|main menu|menu|toggle (?:navigation|menu)|close(?: menu)?|search(?: this site| for)?"
        r"|site map|sitemap",
        r"(?:you are here:? ?)?home (?:[>»/|›·:]|::) .*|you are here:?",
        rf"(?:{_SECTION}(?: ?[>»/|›·•] ?| - | |$)){{2,}}",
        r"about us|contact(?: us)?|log ?in|log ?out|sign in|register|my account|help|news|blog|events|jobs"
        r"|vacancies|search jobs",
        r"(?:previous|next) (?:article|post|story|page|interview) ?:.{1,100}",
        r"(?:previous|next|older|newer)(?: (?:article|post|story|page|entry|interview))?s?|page \d+(?: of \d+)?"
        r"|\d+ / \d+",
        r"quick send cv|send (?:us )?your cv|upload (?:your )?cv|register (?:your )?cv|apply now|view all jobs"
        r"|search for jobs",
        r"read more|read on|continue reading|view all|see all|load more|show more|learn more|find out more"
        r"|click here(?: to .*)?",
    ),
    "a share or print button": (
        rf"{_SHARING}(?:[ ,|/·]+(?:on|via|this|with|to|and|{_SHARING}))*",
        rf"share (?:this|on|via|with).{{0,40}}|{_SITES} this (?:page|article|story)?|follow us(?: on .{{0,40}})?",
        r"click to (?:share|print|e-?mail).*|.{0,60}\(opens in (?:a )?new (?:window|tab)\)",
        r"e-?mail (?:this|a friend|to a friend|this (?:page|article) to a friend)|send to (?:a )?friend",
        r"print(?: this)?(?: page| article| story| friendly.*)?|save(?: article| for later)?|bookmark(?: this)?"
        r"|download(?: as)? pdf",
        r"\d+ (?:shares?|likes?|views?|tweets?)|listen to this article|copy (?:link|url)(?: to clipboard)?",
    ),
    "a newsletter or subscription box": (
        r"(?:sign|signed) up (?:to|for|here|now|today)\b.*|subscribe(?: (?:now|today|here|to|for)\b.*)?"
        r"|newsletter(?: sign-?up)?",
        r"no spam\b.*|(?:you can )?unsubscribe .*|get (?:the latest|our|more).{0,80}(?:inbox|newsletter"
        r"|email)s?.*",
        r"(?:enter )?(?:your )?e-?mail address\*?|join our mailing list.*|stay (?:up to date|informed|in touch"
        r"|connected).*",
        r"(?:already a (?:member|subscriber)|not a (?:member|subscriber)|to (?:read|continue reading) (?:this"
        r"|the)|log in or).{0,120}",
        r"(?:this (?:article|content) is (?:for|only|available)|you have read"
        r"|you have \d+).{0,120}(?:subscribers?|members?|article|left).*",
        r"(?:learn more in|read|see|view) our privacy (?:policy|notice)\.?",
    ),
    "an advertisement": (
        r"advertis(?:e?ment|ing)s?|advertisement feature|sponsored(?: (?:content|by .{0,60}|links?))?"
        r"|promoted(?: content)?|ads? by .{0,40}",
        r"(?:scroll|continue) (?:down )?(?:to|below) (?:continue|for (?:the )?(?:rest|more)).*"
        r"|story continues below.*|article continues below.*",
    ),
    "a comment prompt": (
        r"(?:add|post|leave|write|submit)(?: (?:a|your))?(?: new)? (?:comment|reply|response)s?.{0,30}",
        r"comments? (?:are )?(?:now )?closed\.?|there are no comments\b.*|no comments(?: yet)?\.?"
        r"|be the first to (?:comment|reply).*",
        r"\d+ (?:comments?|responses?|replies)|(?:log|sign) in to (?:comment|reply|post).*"
        r"|you must be logged in .*|have your say.?",
        r"what do you think\? (?:leave|add|post|join|let us).*|your (?:e-?mail"
        r"|email address) (?:address )?will not be published\..*",
        r"required fields are marked.*|reply|report (?:abuse|this comment)|join the (?:conversation|discussion"
        r"|debate).*",
    ),
    "a copyright or legal footer": (
        r"(?:©|\(c\)|copyright)\W.*|.{0,60}(?:©|copyright) ?(?:19|20)\d\d.*|all rights reserved.*"
        r"|.{0,80}all rights reserved\.?",
        r"(?:terms|conditions|terms (?:and|&) conditions|terms of (?:use|service)|privacy|disclaimer|legal"
        r"|cookies|accessibility)"
        r"(?:(?: ?[|·•,/-] ?| and | & | )(?:terms|conditions|terms (?:and|&) conditions|terms of (?:use|service)"
        r"|privacy|policy"
        r"|privacy (?:policy|notice)|cookies?|cookie policy|disclaimer|legal|accessibility|contact(?: us)?"
        r"|site ?map|statement))*",
        r"(?:privacy|cookie) (?:policy|notice|statement)|registered (?:charity|company|office|in england).*"
        r"|company (?:no|number|registration).*",
        r"powered by (?:wordpress|drupal|squarespace|wix|blogger|disqus).{0,20}|website by .{0,40}|(?:site"
        r"|web) design by .{0,40}|reproduced (?:with|by) (?:kind )?permission.*",
    ),
    "a tag list": (
        r"(?:tags?|tagged(?: (?:with|as|under))?|filed under|categor(?:y|ies)|topics?|keywords?|posted in"
        r"|sections?) ?:.*",
    ),
    "a website or contact line": (
        r"(?:w|web|website|e|e-?mail|t|tel|telephone|twitter|phone)\s?: ?\S*(?:@|www|\.\w|\d{3})\S*(?: [\d ]+)?",
        r"(?:https?://|www\.)\S+|@[a-z0-9_]+|\S+@\S+\.\S+",
        r"(?:for more information|further information|to find out more|for further details)\b.{0,60}(?:https?://"
        r"|www\.|@)\S+",
    ),
    "a picture credit": (
        r"(?:photo(?:graph)?s?|picture|image|pic)s?(?: credit| courtesy of| by)? ?[:©] ?.{0,80}",
        r"(?:photo(?:graph)?s?|picture|image|pic)s? (?:credit|courtesy of|by) .{0,60}|(?:getty|istock"
        r"|shutterstock|alamy)(?: images)?",
    ),
}

REASONS: dict[str, re.Pattern[str]] = {
    reason: re.compile("|".join(f"(?:{pattern})" for pattern in patterns)) for reason, patterns in PATTERNS.items()
}

LONGEST = 320
"""Characters; a longer line is a paragraph, whatever it begins with."""

# Arrows, bullets, rules and brackets that stand around the words of a button.
_DECORATION = " \t>»›<«‹|•·*–—→←↑↓✕×+=_~#[]-"


def reason_for(line: str) -> str | None:
    """Why this whole line is boilerplate, or None; a blank line is not."""
    if not line.strip() or len(line) > LONGEST:
        return None
    plain = " ".join(line.casefold().replace("’", "'").split()).strip(_DECORATION)
    return next((reason for reason, pattern in REASONS.items() if pattern.fullmatch(plain)), None)
