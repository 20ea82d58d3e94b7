"""What a page wants of its readers: an address, a subscription, a glance at an advertisement."""

from voices.boilerplate.words import PIECE

SUBSCRIPTIONS: tuple[str, ...] = (
    r"(?:sign|signed) up (?:to|for|here|now|today)\b.*",
    r"subscribe(?: (?:now|today|here|for|via|so|on|from|by)\b.*)?|newsletter(?: sign-?up)?",
    r"subscribe to (?:our|the|this|my|us|all|your|get|receive)\b.*",
    r"subscribe to .*(?:newsletter|bulletin|updates|digest).*|sign ?up|sign up and manage updates",
    r"in this issue: .*|.{0,120}\bsmall favour to ask\b.*",
    r"support (?:us|the (?:show|podcast|site|paper))\b.{0,40}|remind me in \w+",
    r"(?:view|read|open) this (?:e-?mail|message|newsletter) (?:in|on) .{1,40}",
    r"(?:you are|you're) receiving this .*|(?:our )?mailing address(?: is)?:?.{0,80}",
    r"(?:you can )?(?:update|change|manage) your (?:e-?mail )?(?:preferences|subscription)s?.*",
    r"want to change how you receive .*|add us to your address book.*",
    r"by (?:signing up|subscribing|submitting|registering)\b.*|no spam\b.*|(?:you can )?unsubscribe .*",
    r"get (?:the |our |more|new |all|updates|weekly|daily|a ).{0,80}(?:inbox|newsletter|e-?mail|updates)s?.*",
    r"(?:want|like|enjoying?) .{0,60}\? (?:get|sign|join|subscribe|register)\b.{0,100}",
    r"thank(?:s| you) for (?:signing up|subscribing|registering|joining)\b.{0,40}",
    r"never miss (?:a|an|our) .*|(?:enter )?(?:your )?e-?mail(?: address)?\*?:?|enter your .{1,60}",
    r"(?:first|last|your|full) name\*?:?|surname\*?:?|submit|join (?:our|the) mailing list.*",
    r"follow this blog.*",
    r"stay (?:up to date|informed|in touch|connected)(?: (?:with|by|on)\b.{0,80})?[.!]?",
    r"(?:already|not(?: yet)?) (?:a (?:member|subscriber|customer|user)|have an account|registered"
    r"|subscribed)\b.{0,120}",
    r"(?:to (?:read|continue reading|keep reading|unlock)(?:,| on\b| (?:this|the)\b)|log in or).{0,120}",
    r"this (?:article|content|story|page|interview) is (?:only |free )?(?:for|to|available to)"
    r" (?:registered |paying )?(?:users|readers)\b.{0,40}",
    r"(?:register|log ?in|sign in|subscribe)\b.{0,60} to (?:carry on|continue|keep|go on) reading\b.{0,40}",
    r"(?:subscribers|members) (?:read|keep reading)\b.{0,80}",
    r"(?:try|read) (?:us|it|this) for .{0,40}[£€$]\d.{0,20}",
    r"(?:we|we'll|we will) (?:will )?never (?:share|sell|pass on|spam)\b.{0,80}",
    r"(?:this (?:article|content|story|page|interview) is (?:for|only|available|reserved|exclusive|free)"
    r"|you have (?:read|reached|used)|you have \d+|you've (?:read|reached)).{0,120}(?:subscribers?|members?"
    r"|article|left|limit).*",
    r"subscribers?(?:-only)?(?: (?:only|content|exclusive))?",
    r"(?:members?|subscribers?)(?:-| )only(?: content)?|premium(?: content)?|free trial",
    r"(?:start|begin) (?:your|a) (?:free )?trial.*",
    r"(?:try|join) .{0,40}(?:from|for)(?: just| only)? [£€$]\d.*",
    r"unlock .{0,60}(?:article|story|content|access).{0,40}",
    r"(?:continue|keep) reading (?:with|for|by)\b.{0,80}",
    r"get (?:unlimited|full|instant|free)(?: digital)? access.*",
    r"no (?:credit )?card (?:needed|required|details).*|cancel (?:at )?any ?time.*",
    r"(?:learn more in|read|see|view) our privacy (?:policy|notice)\.?",
    r".{1,60} is a (?:reader|listener)-supported (?:publication|newsletter|podcast|site|show).*",
    r"to receive new posts\b.*|type your e-?mail.*",
    r"thanks for (?:reading|listening)\b.*\b(?:share|subscribe|review|follow|support)\b.*",
    r"ready for more\?|(?:digital |full |unlimited )?access (?:from|for) (?:just |only )?[£€$]\d.*",
    r"(?:from|only|just|print|digital|now)\b.{0,20}[£€$]\d[\d.]* (?:a|per) (?:week|month|year)\b.{0,30}",
    r"we(?:'ll| will)? use your (?:e-?mail(?: address)?|sign-?up|details|data|information) to\b.*",
    r"something went wrong,? please try again.*|start your \w+|.{1,60}\bin your inbox\b.{0,60}",
    r".{0,160}\bbecome a paying (?:subscriber|member|reader|supporter)\b.{0,160}",
    r"\[?(?:external|remote) (?:images|pictures|content) (?:have|has) been blocked\b.{0,160}",
    r"upgrade to paid|.{0,160}\bpaid subscribers? (?:get|keep|can|support|receive|make)\b.{0,160}",
    r".{0,200}\bif (?:you were|you've been|this was|somebody|someone) (?:forwarded|sent|forwards) (?:this|to you|it)\b"
    r".{0,120}",
    r"[^.]{1,60} is (?:supported|funded|paid for|kept going|made possible) by (?:its |our |my )?(?:listeners|readers"
    r"|members|subscribers|supporters|donations|people like you)\b.{0,200}",
    r"subscribe form|thanks for (?:submitting|subscribing).?",
    r"sent (?:with|using|by|via) (?:mailchimp|dotdigital|campaign monitor|sendinblue).*",
    r"(?:if you(?: are|\'re) )?(?:is this|trouble (?:viewing|reading)|having trouble .{1,20}|can\'t (?:see|read))"
    r" (?:this|the)? ?(?:e-?mail|message|newsletter)\b.*",
    r"(?:caution|warning|external)?\W*(?:this (?:e-?mail|message) )?(?:originated|was sent|came) from outside"
    r" (?:of )?(?:the|your|our) organi[sz]ation\b.{0,160}",
    r"[^.?!]{0,80}\b(?:turn off|disable|pause|switch off) your ad ?-?blocker\b.{0,60}",
    r"(?:unsubscribe|update (?:your )?(?:subscription )?preferences)\b.*|tanysgrifi\w+.{0,60}",
    r"subscribe to: .*|subscribe ?sign in|discover more from .{1,60}",
    r"(?:over |more than )?[\d,]+ (?:subscribers|followers|views|listens|downloads)\b.{0,60}",
)

ADVERTISEMENTS: tuple[str, ...] = (
    r"in (?:association|partnership) with [^.?!]{1,60}",
    r"advertis(?:e?ment|ing)s?(?: ?[-–—:|(] ?[^.?!]{1,30})?|advertise (?:with us|here)|advertisement feature",
    r"(?:sponsored|promoted|partner|paid|branded)(?: (?:content|links?|posts?|feature|by .{0,60}))?",
    r"ads? by .{0,40}|(?:ads |promoted )?by (?:taboola|outbrain|google)",
    r"(?:ad(?:vert(?:ising|isement)?)? feature|sponsored|promoted|advertisement|advertorial"
    r"|in partnership)(?: content| feature)?: .{1,150}",
    r"advertisement(?!s\b|\s)\w.{1,150}",
    r"(?:\W*\d?\d:\d\d(?::\d\d)?\W+)?\[(?:advert(?:isement)?|ad|sponsor(?:'s)? message)\] .{1,280}",
    r"(?:\W*\d?\d:\d\d(?::\d\d)?\W+)?(?:advert(?:isement)?|(?:ad|commercial|advert(?:ising)?) break|sponsor(?:'s)?"
    r"(?: message| read)?|(?:pre|mid|post)-?roll)(?: ?:.{0,300}| (?:starts|ends|over)|)",
    r"(?:for sale|wanted|to let|for hire|lost and found|situations? vacant): .{3,160}",
    r"a message from our sponsors?",
    r"(?:scroll|continue) (?:down )?(?:to|below) (?:continue|for (?:the )?(?:rest|more)).*",
    rf"(?:{PIECE}|text|this) continues (?:below|after|overleaf).*",
    r"(?:job|vacancy|role|post|event|course|book) of the (?:day|week|month).*",
    r".{3,100}\b(?:apply|book|register|enrol|call|ring|phone|order|buy|visit) (?:us )?(?:now|today|here)\W*",
    r"(?:looking for|thinking (?:of|about)|interested in|want|need|ready for) [^?]{1,80}\?"
    r" (?:view|see|browse|search|find|apply|call"
    r"|contact|register|talk to|speak to|get in touch|send|visit)\b.{0,60}"
    r"\b(?:jobs?|vacanc(?:y|ies)|roles|us|our|today|now)\b.{0,40}",
    r".{0,80}\bclosing date:? \d.{0,30}|.{3,80},? centre pages\W*|.{3,200}\bturn to page \d+\W*|hysbyseb\b.{0,160}",
    r".{3,100}\bbook (?:your|a) (?:place|seat|ticket|spot)s?\W*|(?:.{1,80}[.!] )?home delivery from .{1,80}",
    r"(?:and now )?a word from our sponsors?",
    r"closing date ?: .{1,80}|salary ?: .{0,20}£\d.{0,60}",
    r"[^.?!]{3,80},? (?:up to|from|circa|c\.?|to)? ?£\d\d[,.]?\d{3}(?: ?(?:-|–"
    r"|to) ?£\d\d[,.]?\d{3})?(?:[ ,][^.?!]{0,60})?",
    r"awards (?:19|20)\d\d.{0,60}(?:open|now|enter|book|finalists|tickets).{0,40}",
    r"nominate (?:a|your|now|someone|somebody) ?.{0,40}",
    r"(?:up to |from )?£[\d.,]+k?(?: ?(?:-|–|to) ?£?[\d.,]+k?)?(?: (?:per|an?) (?:hour|day|annum|year)"
    r"| p\.?a\.?| p/?h)(?:[ ,+].{0,40})?",
    r"ad(?:vert)?s? ?\d{2,4} ?x ?\d{2,4}",
    r"£\d+ (?:a month )?(?:could|can|will|would|helps?|buys?|pays?) [^.]{3,80}|make a donation",
    r"donate (?:now|today|here)|gift aid\b.{0,80}|maybe later|not now|other amount",
)
