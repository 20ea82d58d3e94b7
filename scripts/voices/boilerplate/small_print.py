"""Who owns the page and how to reach them, and what a browser prints on every sheet."""

FOOTERS: tuple[str, ...] = (
    r"this e-?mail and any (?:attachments?|files)\b.*|(?:views|citations|downloads): [\d,]+.{0,60}",
    r"cite this article.{0,60}",
    r"end of (?:message|e-?mail|document|page|article)|content-type: .{1,60}|sent from my \w+.{0,20}",
    r"(?:©|\(c\)|copyright)\W.*|.{0,80}(?:©|copyright|\(c\)) ?(?:19|20)\d\d.*|all rights reserved.*",
    r".{0,100}all rights reserved\.?",
    r"(?:terms|conditions|terms (?:and|&) conditions|terms of (?:use|service)|privacy|disclaimer|legal|cookies"
    r"|accessibility)(?:(?: ?[|·•,/-] ?| and | & | )(?:terms|conditions|terms (?:and|&) conditions"
    r"|terms of (?:use|service)|privacy|policy|about(?: us)?|help|complaints|corrections|careers|advertise"
    r"|modern slavery(?: statement)?|privacy (?:policy|notice)|cookies?|cookie policy|disclaimer|legal"
    r"|accessibility|contact(?: us| the editor)?|site ?map|statement))*",
    r"(?:privacy|cookie) (?:policy|notice|statement)",
    r"registered (?:charity|company|office|in england|in scotland|in wales|with|number|no).*",
    r"company (?:no|number|registration).*|vat (?:no|number|reg).*",
    r".{0,80}\bregistered (?:office|charity|in (?:england|scotland|wales)|company)\b.*",
    r"(?:proudly )?powered by (?:wordpress|drupal|squarespace|wix|blogger|disqus|ghost|substack|medium).{0,20}",
    r"website by .{0,40}|(?:site|web) ?design(?:ed)? (?:and built )?by .{0,40}",
    r"reproduced (?:with|by) (?:kind )?permission.*|blog at wordpress.*|theme:? .{1,30} by .{1,30}",
    r"reprints?(?: (?:and|&) permissions?)?|permissions|syndication",
    r"contact the (?:editor|newsdesk|team).{0,30}",
    r"(?:corrections and clarifications|editorial (?:guidelines|complaints|code|policy)|complaints procedure)",
    r".{0,80}\bwebmaster\b ?[:|@].{0,80}|all content (?:is )?(?:available|licensed) under .*",
    r"except where otherwise (?:stated|noted).*|the views expressed (?:here|in this|by|above).{0,200}",
    r"(?:opinions|views) (?:expressed )?(?:are|in this).{0,100}(?:own|those of).{0,160}",
    r"first published in our (?:print|printed|paper|weekly|monthly) .{1,30}|hawlfraint\W.*",
    r"polisi preifatrwydd.{0,40}|proudly created (?:with|by) .{1,30}",
    r".{0,60}\bpowered by (?:wordpress|blogger|drupal|squarespace|wix|ghost|substack|medium)\.?",
)

CONTACTS: tuple[str, ...] = (
    r"(?:w|web|website|e|e-?mail|t|tel|telephone|twitter|phone|mobile|fax|x)\s?: ?\S*(?:@|www|\.\w"
    r"|\d{3})\S*(?: [\d ]+)?",
    r"(?:https?://|www\.)\S+|@[a-z0-9_]+|\S+@\S+\.\S+",
    r"(?:for more information|further information|to find out more|for further details|to contact"
    r"|contact)\b.{0,60}(?:https?://|www\.|@)\S+",
    r"(?:[\w-]+\.)+(?:com|org|net|co\.uk|org\.uk|gov\.uk|uk|wales|scot|eu|info|example)(?:/\S*)?",
    r"(?:tel(?:ephone)?|call|phone)?:? ?\+?(?:\d[ ()-]?){9,13}",
    r"(?:from|to|cc|bcc|sent|reply-to): .{0,80}(?:@|undisclosed).*",
    r"(?:begin )?forwarded message|(?:media|press) (?:contacts?|enquiries|queries|office) ?: .{1,120}",
    r".{0,160}\b(?:call|ring|phone|text|helpline)\b.{0,30}?(?:\d[ ()-]?){9,13}.{0,80}",
    r"\+44(?:[ ()-]{0,3}\d){9,12}",
    r"follow .{1,60} on (?:facebook|twitter|x|instagram|linked ?in|tik ?tok|bluesky)\b.*",
    r".{0,120}\b(?:send|e-?mail)\b.{0,60}\S+@\S+",
)

PRINT: tuple[str, ...] = (
    r"\d{1,2}/\d{1,2}/\d{2,4},? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?(?: .{1,150})?",
    r"https?://\S+ \d+(?:/| of )\d+",
    r"(?:story )?continue[sd] (?:on|from|over)(?: (?:to )?(?:page|p\.?) ?\d+|leaf|page)?",
    r"turn to page \d+|price \d+p|price £\d\S*",
)
