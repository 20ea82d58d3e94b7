"""The vocabulary of web pages: where one can share, what menus and accounts are called."""

# A place to share a page.
SITE = (
    r"(?:facebook|twitter|linked ?in|whats ?app|pinterest|reddit|e-?mail|copy link|print|x|tumblr|google\+?|bluesky"
    r"|mastodon|threads|instagram|messenger|telegram|flipboard|pocket|digg|del\.?icio\.?us|stumbleupon|youtube"
    r"|tik ?tok|rss)"
)

# The word on a button that shares a page, in English or Welsh.
SHARING = rf"(?:share|tweet|post|pin|like|\+?1|save|siared|rhannu|argraffu|{SITE})"

# A section of a site whose name may as well head a part of a text: "Home", between two paragraphs, is where one goes.
PLACE = (
    r"(?:home|about(?: us| me)?|news|events?|jobs?|resources|our services|services|insights?|features?|opinions?"
    r"|training|our work|careers?|help|membership|members|topics|analysis|interviews?|archives?|awards|stories"
    r"|candidates|clients|employers|media|press|team|our team|people|profiles?|learning|library|reviews?|sport"
    r"|business|politics|culture|community|back|up|next|links)"
)

# A section of a site, as its menu names it.
SECTION = (
    rf"(?:{PLACE}|home ?page|(?:latest |all )?news|(?:all )?(?:blogs?|posts)|jobs? board"
    r"|contact(?: us| me)?|search|log ?in|log ?out|sign in|sign up"
    r"|(?:our )?publications|shop|store|basket|faqs?|subscribe"
    r"|register|(?:my )?account|my profile|vacancies|podcasts?|magazine|comment"
    r"|menu|videos?|recruiters|gallery|galleries"
    r"|newsletters?|webinars"
    r"|what we do|who we are|where we work|how we help|get (?:support|help|advice)|(?:your|our|real) stories"
    r"|study|research|alumni|students?|courses|departments|schools|travel|weather|traffic|schedule|live|listen live"
    r"|health|education|environment|arts|food|farming|family|money|property|obituaries|puzzles|crosswords|letters"
    r"|notices|public notices|what's on|football|weekend|more|residents|businesses|councillors|councils"
    r"|exit site|quick exit"
    r"|lifestyle|directory|support us|donate|get involved|say hello|say hi|hafan"
    r"|newyddion|swyddi|amdanom|cysylltu|chwilio|find (?:a|your(?: next| new| dream)?|me a) (?:job|role|vacancy)"
    r"|(?:latest|current|all|browse|search|featured|live|view) (?:jobs?|vacancies|roles|vacancy)|job (?:search|alerts?)"
    r"|post a job|advertise a (?:job|vacancy)|jobs by e-?mail|recruiting now|upload your cv|join us"
    r"|work (?:for|with) us"
    r"|subscribe (?:now|today)|e-?editions?|digital edition|back issues|current issue|this issue|latest issue)"
)

# What stands between the entries of a menu.
BAR = r"[>»/|›·•:]|::|->|→| - | – "

# The kinds of pieces that a site has.
PIECE = r"(?:article|post|story|page|interview|entry|episode|feature|profile|item|blog|content)"
