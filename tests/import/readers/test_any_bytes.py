"""Whatever the bytes and whatever the suffix says they are: a draft comes of it, or a sentence, and nothing active."""

import re

import pytest
from files_by_hand import docx, paragraph, pdf
from hypothesis import example, given, settings
from hypothesis import strategies as st
from voices import cleanup, guess, readers, structure
from voices.vocabularies import load

KNOWN, _ = load({})

SNIPPETS = st.sampled_from(
    """
    <p> </p> <div> </div> <h1> <h2> <b> </b> <strong> <br> <ul> <li> </ul> <ol> <table> <tr> <td> <th> <pre> </pre>
    <blockquote> <article> <main> <nav> </nav> <aside> <script> </script> <style> <!-- --> <![CDATA[ ]]> <?xml <svg>
    <meta <html <title> <a &lt; &#0; &amp; &nbsp; " ' = > < / \0 \n \r \t
    --- # ## > - * ** _ ` ``` [ ]( ) ![ | 1. title: : {{ }} {%
    javascript:alert(1) data:text/html onclick=go() href=
    By Published 2019 © Flora Bramble Borsetshire County Council What now? A: Q: Tea. {} [] {"@type":"Article"}
    application/ld+json type= property=og:title content= datePublished
    """.split()
)
TEXTS = st.lists(st.one_of(SNIPPETS, st.text(max_size=12)), max_size=60).map(" ".join)
WORD = docx(paragraph("The lid", "Title"), paragraph("Tea is hot."), header1="<w:p><w:r><w:t>x</w:t></w:r></w:p>")
PAGES = pdf([(60, 60, 20, "The lid"), (60, 100, 10, "Tea is hot, and nobody says why.")])

# What must not be in a draft unless it is escaped: a tag, an address that runs.
ACTIVE = re.compile(r"<[a-z!/?]|\]\(\s*(?:javascript|data):", re.IGNORECASE)


def torn(data: bytes) -> st.SearchStrategy[bytes]:
    """A good file with some bytes in the middle replaced by others."""
    places = st.integers(0, len(data) - 1)
    return st.builds(
        lambda start, length, new: data[:start] + new + data[start + length :],
        places,
        st.integers(0, 40),
        st.binary(max_size=20),
    )


BYTES = st.one_of(
    st.binary(max_size=300), TEXTS.map(lambda text: text.encode("utf-8", "replace")), torn(WORD), torn(PAGES)
)


def read(suffix: str, data: bytes) -> readers.Received | str:
    try:
        return readers.FORMATS[suffix].read(data)
    except readers.Unreadable as unreadable:
        return str(unreadable)


@pytest.mark.parametrize("suffix", list(readers.FORMATS))
@settings(max_examples=60)
@given(data=BYTES)
@example(data=b"")
@example(data=b"---\n---\n")
@example(data=b"\xff\xfe<\x00p\x00>\x00")
@example(data=WORD)
@example(data=PAGES)
def test_any_bytes_give_a_draft_or_a_sentence(suffix: str, data: bytes) -> None:
    received = read(suffix, data)
    if isinstance(received, str):
        assert re.fullmatch(r"[A-Z'].*[.]", received, re.DOTALL)
        return
    assert max(received.left_out, default=0) <= len(received.text.split("\n"))
    cleaned = cleanup.clean(received.text, received.left_out)
    outline = structure.read(cleaned.lines)
    reading = guess.Reading(
        blocks=outline.blocks,
        removed=cleaned.removed,
        form=outline.form,
        known=KNOWN,
        metadata=received.metadata,
    )
    guess.fields(reading)
    assert not ACTIVE.search(structure.to_markdown(outline.blocks))
