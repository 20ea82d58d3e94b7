"""Each kind of page in Chromium, on a phone and on a desk, in light and dark: quiet, still, light and accessible."""

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import axe_playwright_python
import pytest
from kinds import BY_HAND, BY_TEMPLATE, KINDS, TEMPLATES, every_page, shape

pytestmark = pytest.mark.browser

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PHONE, DESK, SMALLEST = 390, 1280, 320

MOST_BYTES = 80_000
"""Of a page with all that it asks for, compressed, on a first visit."""

MOST_REQUESTS = 8


@dataclass
class Reader:
    """Somebody with a window of this width, who keeps what a page asks for and complains of."""

    page: Any
    width: int
    site: str
    asked: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda said: said.type in ("error", "warning") and self.complaints.append(said.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.context.add_init_script(WATCH_FOR_SHIFTS)

    def opens(self, path: str) -> None:
        self.asked.clear()
        self.complaints.clear()
        self.page.set_viewport_size({"width": self.width, "height": 900})
        self.page.unroute_all()
        if path in BY_TEMPLATE["moved"]:
            self.page.route(self.site + path, before_it_leads_on)
        self.page.goto(self.site + path, wait_until="load")
        if path in BY_TEMPLATE["search"]:
            self.page.locator(".search-ready").wait_for(state="attached")

    def of_other_hosts(self) -> list[str]:
        return [url for url in self.asked if not url.startswith((self.site, "data:"))]

    def shifts(self) -> list[str]:
        return list(self.page.evaluate("shifts()"))

    def beyond_the_edge(self) -> int:
        """How many pixels have to be scrolled for sideways."""
        return int(self.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))

    def violations(self) -> list[str]:
        """What axe finds in the light, and then in the dark, where only colours can be wrong."""
        self.page.evaluate(AXE)
        found = self.page.evaluate(RUN, {"resultTypes": ["violations"], "rules": {"target-size": {"enabled": True}}})
        self.page.add_style_tag(content="* { transition: none !important }")
        switch = self.page.locator("label[title='Switch to dark mode']")
        if switch.count():  # a page that leads on has no colours
            switch.evaluate("label => label.click()")  # also where a dialog keeps the mouse from it
            self.page.locator("body[data-md-color-scheme=slate]").wait_for()
            self.page.evaluate("localStorage.clear()")
        return [*found, *self.page.evaluate(RUN, {"runOnly": ["color-contrast"], "resultTypes": ["violations"]})]


@pytest.fixture(scope="module")
def readers(browser: Any, address: str) -> Iterator[dict[int, Reader]]:
    """One window for each width: what was fetched for one page is there for the next."""
    windows = {width: browser.new_context() for width in (PHONE, DESK)}
    for context in windows.values():
        context.set_default_timeout(10_000)
    yield {width: Reader(context.new_page(), width, address) for width, context in windows.items()}
    for context in windows.values():
        context.close()


def test_every_kind_of_page_is_looked_at(built: Path) -> None:
    templates = {path.name.removesuffix(".md.j2") for path in TEMPLATES.glob("[!_]*.md.j2")}
    by_hand = {f"{path.stem}/" for path in (built / "docs").glob("*.md")} - {"index/", "search/", "checks/"}

    assert set(BY_TEMPLATE) == templates
    assert set(BY_HAND) == by_hand
    assert {shape(path) for path in every_page(built / "site")} == {shape(path) for path in KINDS}


@pytest.mark.parametrize("path", KINDS)
@pytest.mark.parametrize("width", [PHONE, DESK])
def test_nothing_is_wrong_with_any_kind_of_page(readers: dict[int, Reader], path: str, width: int) -> None:
    reader = readers[width]
    reader.opens(path)

    assert reader.complaints == []
    assert reader.of_other_hosts() == []
    assert reader.shifts() == []
    assert reader.beyond_the_edge() == 0
    assert reader.violations() == []
    if width == PHONE:
        reader.page.set_viewport_size({"width": SMALLEST, "height": 700})
        assert reader.beyond_the_edge() == 0


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_what_opens_over_a_page_is_accessible_too(readers: dict[int, Reader], width: int) -> None:
    reader = readers[width]
    reader.opens("interviews/hugh-pennyfather/")
    for details in reader.page.locator("article details").all():
        details.evaluate("details => { details.open = true }")
    if width == PHONE:
        reader.page.click(".menu summary")
    assert reader.violations() == []

    reader.opens("interviews/hugh-pennyfather/")
    reader.page.keyboard.press("Control+k")
    reader.page.locator(".search-dialog[open] :focus").wait_for()
    reader.page.keyboard.insert_text("kettle")
    reader.page.locator(".search-dialog .search-hit").first.wait_for()
    assert reader.violations() == []

    reader.opens("interviews/hugh-pennyfather/")
    reader.page.locator(".passage-link").first.focus()
    reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Enter")
    reader.page.locator(".cite-dialog[open]").wait_for()
    assert reader.violations() == []


def before_it_leads_on(route: Any) -> None:
    """Give a page that leads on without what does so, to be looked at."""
    route.fulfill(body=re.sub(r"<script>.*?</script>|<meta http-equiv=.refresh.*?>", "", route.fetch().text()))


@pytest.mark.parametrize("path", [path for path in KINDS if path not in BY_TEMPLATE["search"]])
def test_a_page_is_light(readers: dict[int, Reader], built: Path, path: str) -> None:
    reader = readers[DESK]
    reader.opens(path)

    asked = [url.removeprefix(reader.site).split("?")[0] for url in reader.asked]
    files = [
        built / "site" / name / "index.html" if name.endswith("/") or not name else built / "site" / name
        for name in asked
    ]
    size = sum(len(gzip.compress(file.read_bytes(), mtime=0)) for file in files)
    assert len(asked) <= MOST_REQUESTS
    assert size <= MOST_BYTES


# A place that moves without anybody having touched anything, and by how much.
WATCH_FOR_SHIFTS = """(() => {
  const seen = [];
  const keep = entries => entries.forEach(entry => seen.push(...entry.sources.map(source => {
    const element = source.node?.parentElement && source.node.nodeType !== 1 ? source.node.parentElement : source.node;
    const { x, y } = source.previousRect;
    return `${element?.outerHTML.slice(0, 80)} from ${x},${y} to ${source.currentRect.x},${source.currentRect.y}`;
  })));
  const observer = new PerformanceObserver(list => keep(list.getEntries()));
  observer.observe({ type: "layout-shift", buffered: true });
  window.shifts = async () => {
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
    keep(observer.takeRecords());
    return seen;
  };
})()"""

# What axe finds: the rule, the element, and what to do.
RUN = """async options => (await axe.run(document, options)).violations.flatMap(rule =>
  rule.nodes.map(node => `${rule.id}: ${node.html.slice(0, 160)} – ${node.failureSummary}`))"""
