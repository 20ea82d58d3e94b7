"""What the search of a site answers to a few questions, asked of Pagefind itself in a browser."""

import json
from typing import Any

# Common words, a rare one, part of a word, a phrase, facets alone and with a word, and an order.
QUESTIONS: dict[str, tuple[str | None, dict[str, object]]] = {
    "one word": ("council", {}),
    "two words": ("social workers", {}),
    "the beginning of a word": ("safeg", {}),
    "a phrase": ('"of the"', {}),
    "a facet": (None, {"filters": {"form": "profile"}}),
    "a word and a facet": ("people", {"filters": {"access": "full"}}),
}

_ASK = """async ([root, words, options]) => {
  const pagefind = await import(root + "pagefind/pagefind.js");
  await pagefind.options({ baseUrl: "/", noWorker: true, excerptLength: 20 });
  await pagefind.init();
  const { results, filters } = await pagefind.search(words, options);
  const found = await Promise.all(results.map((result) => result.data()));
  const told = found.map(({ url, meta, filters, excerpt, sub_results }) => (
    { url, meta, filters, excerpt, parts: sub_results.map(({ url, title, excerpt }) => ({ url, title, excerpt })) }));
  return { told, filters };
}"""


def answers(browser: Any, site: str) -> dict[str, list[str]]:
    """To each question everything that is found, in the order of its address."""
    page = browser.new_page()
    page.goto(f"{site}404.html")
    found = {name: page.evaluate(_ASK, [site, *question]) for name, question in QUESTIONS.items()}
    page.close()
    return {name: sorted(_texts(answer)) for name, answer in found.items()}


def _texts(answer: dict[str, Any]) -> list[str]:
    """Each result as text; how many there are of each facet's values comes last, if any was found."""
    told = [json.dumps(result, sort_keys=True, ensure_ascii=False) for result in answer["told"]]
    return [*told, json.dumps(answer["filters"], sort_keys=True)] if told else []
