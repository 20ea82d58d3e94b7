"""First names and what they are shortened to or also spelt as: a row for each, the long form first."""

_FAMILIES = """
abigail abby abi abbie gail
alan allan allen al
alexander alex alec alastair alistair sandy
alexandra alex sandra
alfred alf alfie fred
alison allison ali
amanda mandy
andrew andy drew
angela angie
ann anne annie anna nan
anthony antony tony
antonia toni
barbara barb babs
benjamin ben benny
bernard bernie
beverley bev beverly
caroline carol carrie carolyn
catherine katherine kathryn cathryn katharine cathy kathy cath kath kate katie kathleen kay
charles charlie chas chuck
charlotte charlie lottie
christina chris tina
christine chris chrissie
christopher chris kit
claire clare
clifford cliff
daniel dan danny
david dave davey dai
deborah debbie debra deb debs
dennis denis den
derek derrick del
diana diane dianne di
dominic dom
donald don donny
dorothy dot dottie dolly
douglas doug
edward ed eddie ted ned
eleanor elinor ellie nell nora
elizabeth elisabeth liz lizzie beth betty betsy eliza libby bess
emily em emmy
frances fran
francis frank
frederick fred freddie
gareth gary gaz
geoffrey jeffrey geoff jeff
gerald gerry jerry
gillian jillian gill jill
graham graeme grahame
gregory greg
harold harry hal
helen nell ellen
henry harry hal
hilary hillary hil
howard howie
hugh huw hughie
ian iain
isabel isobel isabelle isabella izzy bella
jacqueline jackie jacqui
james jim jimmy jamie
janet jan
janice jan
jean jeanne jeannie
jeanette jeannette jean
jennifer jen jenny jennie
jeremy jerry jez
jessica jess jessie
joan joanie
joanna joanne jo
john jack johnny jon
jonathan jonathon johnathan jon johnny
joseph joe joey
josephine jo josie
joshua josh
judith judy
julia julie
karen karin kaz
kenneth ken kenny
laurence lawrence larry laurie
leonard len lenny leo
lesley les
leslie les
lillian lily lil
linda lynda lyn lin
louise lou
lucy lucie lou
lynn lynne lyn
madeleine madeline maddie
malcolm mal malc
margaret maggie meg peggy marge madge margie mags
mark marc
martin martyn marty
mary molly polly
matthew mathew matt mat
maureen mo
maxwell max
melanie mel
michael mick mike mickey micky
michelle michele shelley chelle
mohammed mohamed muhammad mohammad
natalie nathalie nat
nathaniel nathan nat nate
nicholas nicolas nick nicky
nicola nichola nicky nikki nic
norman norm
oliver ollie olly
olivia liv livvy
pamela pam
patricia pat patsy tricia trish patty
patrick pat paddy
pauline paula
penelope penny pen
peter pete
philip phillip phil pip
philippa phillipa pippa pip
priscilla cilla
rachel rachael
raymond ray
rebecca becky bec becca
reginald reg reggie
richard dick rick ricky rich richie
robert bob rob bobby robbie bert
roderick rod
rodney rod
roger rodger rog
ronald ron ronnie
rosemary rose rosie
russell russ
samantha sam
samuel sam sammy
sarah sara sally sadie
sean shaun shawn
sheila shelagh
simon si
stanley stan
stephanie steph
stephen steven steve stevie
stuart stewart stu
susan sue susie suzie suzy suzanne susanna
sylvia silvia sylvie
terence terrence terry
teresa theresa terri tess
thomas tom tommy
timothy tim
tracey tracy
trevor trev
valerie val
veronica ronnie
victor vic
victoria vicky vicki tori
vincent vince
virginia ginny
vivien vivienne vivian viv
walter wally walt
wendy wen
wilfred wilf
william bill will billy willie liam
winifred win winnie
yvonne vonnie
zachary zack zac
"""

_ROWS = [row.split() for row in _FAMILIES.split("\n") if row]

FAMILIES: dict[str, tuple[str, ...]] = {
    name: tuple(row[0] for row in _ROWS if name in row) for name in sorted({name for row in _ROWS for name in row})
}
"""Each name, in small letters, to the long forms it may stand for: `chris` to `christina`, `christine` and so on."""
