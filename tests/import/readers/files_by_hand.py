"""Small Word files and PDFs, written by hand so that a test shows what is in them."""

import io
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"

_STYLES = "".join(
    f'<w:style w:type="paragraph" w:styleId="{name.replace(" ", "")}"><w:name w:val="{name}"/></w:style>'
    for name in ("Title", "Subtitle", "heading 1", "heading 2", "Quote", "List Paragraph")
)

_BULLETS = (
    '<w:abstractNum w:abstractNumId="0">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
)


def paragraph(text: str, style: str = "", bold: bool = False, bullet: int | None = None) -> str:
    """A paragraph in Word's XML; `bullet` is how deep the item is nested."""
    listed = f'<w:numPr><w:ilvl w:val="{bullet}"/><w:numId w:val="1"/></w:numPr>' if bullet is not None else ""
    styled = f'<w:pStyle w:val="{style.replace(" ", "")}"/>' if style else ""
    strong = "<w:rPr><w:b/></w:rPr>" if bold else ""
    return (
        f'<w:p><w:pPr>{styled}{listed}</w:pPr><w:r>{strong}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'
    )


def docx(*paragraphs: str, declaration: str = "", **parts: str) -> bytes:
    """A Word file with these paragraphs; other parts of it by name, such as `header1`."""
    body = f'{declaration}<w:document xmlns:w="{_W}"><w:body>{"".join(paragraphs)}</w:body></w:document>'
    relations = "".join(
        f'<Relationship Id="{name}" Type="{_OFFICE}/{name}" Target="{name}.xml"/>' for name in ("styles", "numbering")
    )
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_TYPES}"><Default Extension="rels" ContentType='
        '"application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType='
        f'"application/xml"/><Override PartName="/word/document.xml" ContentType="{_MAIN}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_R}"><Relationship Id="main" Type="{_OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_R}">{relations}</Relationships>',
        "word/document.xml": body,
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{_STYLES}</w:styles>',
        "word/numbering.xml": f'<w:numbering xmlns:w="{_W}">{_BULLETS}</w:numbering>',
        **{f"word/{name}.xml": f'<w:part xmlns:w="{_W}">{text}</w:part>' for name, text in parts.items()},
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as target:
        for name, text in files.items():
            target.writestr(name, text)
    return packed.getvalue()


Placed = tuple[float, float, float, str]
"""How far from the left and from the top, in points; the size of the letters; the words."""


def pdf(*pages: Sequence[Placed]) -> bytes:
    """A PDF with these words; a line that begins with `*` is bold, `#400` is a grey picture so wide."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    objects += [f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>" for name in ("Helvetica", "Helvetica-Bold")]
    kids = []
    for page in pages:
        drawn = "\n".join(_drawn(*placed) for placed in page)
        objects.append(f"<< /Length {len(drawn.encode('cp1252'))} >>\nstream\n{drawn}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> "
            f"/Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    return _written(objects)


def _drawn(left: float, top: float, size: float, text: str) -> str:
    if text.startswith("#"):
        return f"q {text[1:]} 0 0 {size} {left} {842 - top - size} cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q"
    words = text.removeprefix("*").replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    font = "F2" if text.startswith("*") else "F1"
    return f"BT /{font} {size} Tf {left} {842 - top} Td ({words}) Tj ET"


def _written(objects: Sequence[str]) -> bytes:
    data = bytearray(b"%PDF-1.4\n")
    places = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{text}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    end = f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R >>\n"
    return bytes(data) + f"{end}startxref\n{len(data)}\n%%EOF\n".encode()
