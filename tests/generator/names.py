"""Names of people who do not exist: most are plain, and some are as awkward as real ones are."""

import random
from itertools import accumulate

FIRST = """
Ada Aisha Alasdair Amara Angharad Anil Aoife Arthur Beatrix Bashir Bronwen Callum Carys Cecily Chidi Clementine Colm
Cordelia Daljit Delphine Dilys Dorothea Ebun Edmund Eirlys Eleri Elspeth Emeka Esme Euan Farida Fergus Fiona Flora
Gethin Gita Gwendolen Hamish Harriet Hester Hugh Ibrahim Ifan Imogen Iona Isolde Jamila Jonas Josephine Kavita Keziah
Kwame Lachlan Leocadia Lowri Ludo Maeve Magdalena Malachy Marged Mei Mirembe Morag Mungo Nadia Nerys Niamh Nikolai
Octavia Oisín Olwen Oriel Padma Parveen Peregrine Philippa Priya Prudence Quentin Rahel Ranjit Rhiannon Rosalind Rufus
Sadiq Saoirse Seren Shabnam Siân Siobhán Solomon Sorcha Sunita Tadeusz Tamsin Temperance Tess Thaddeus Tomás Ursula
Uzma Verity Wilf Winifred Xanthe Yasmin Yetunde Ysolt Zofia Zubair
""".split()

_STARTS = """
Apple Ash Bram Brind Cald Chatter Clove Cobble Cran Dapple Dun Elder Fairwe Fenni Flax Gander Gorse Hather Hazel Heron
Hollow Inkle Jessa Kettle Larks Linden Mallow Marl Merri Nettle Oaken Otter Pargo Penny Plum Quill Ramble Rook Rushi
Sallow Sedge Sparrow Tansy Teasel Thimble Thistle Tidder Under Vetch Wagtail Wether Whistle Willow Winter Wren Yarrow
""".split()
_ENDS = """
bourne by combe cott croft dale den field ford gate ham hurst ley low mere more ridge shaw stead ton well wick worth
""".split()
# Neighbours in this list begin and end differently, so that the common names are not all alike.
PLAIN = [_STARTS[n % len(_STARTS)] + _ENDS[(n + n // len(_STARTS)) % len(_ENDS)] for n in range(len(_STARTS) * 20)]

AWKWARD = """
O'Brien|O’Dowd|Llŷr-Owen|de la Motta|van der Zee|Mac an Ghaill|Ní Bhriain|ap Rhys|St John-Mallow|D'Arcy-Quill|Łukasik|
Đorđević|Åkerblom|Müller-Hay|Nuñez|Okonkwo-Thimble|Bint Yusuf|Le Fevre|Von Hathersage|McAllister-Wren|Ó Súilleabháin|
Teo|Ng|É|Featherstonehaugh-Cholmondeley|Sánchez y Mallow|Ffrench|Nì Dhòmhnaill|K'tembe|Bâ
""".replace("\n", "").split("|")

_LIKE_ZIPF = list(accumulate(1 / (rank + 25) for rank in range(1, len(PLAIN) + 1)))


def name(draw: random.Random, number: int) -> str:
    """The name of the person with this number; every eleventh is awkward, in one way after the other."""
    first = draw.choice(FIRST)
    surname = draw.choices(PLAIN, cum_weights=_LIKE_ZIPF)[0]
    if number % 11 == 0:
        return f"{first} {AWKWARD[number // 11 % len(AWKWARD)]}"
    if number % 19 == 0:
        return f"{first}-{draw.choice(FIRST)} {surname}"
    if number % 23 == 0:
        return f"{first} {draw.choice('ABCDEFGHJKLMNPRSTW')}. {surname}"
    if number % 29 == 0:
        return f"{first} {surname}-{draw.choice(PLAIN)}"
    if number % 149 == 0:
        return f"{draw.choice(('Sir', 'Dame'))} {first} {surname}"
    return first if number % 211 == 0 else f"{first} {surname}"
