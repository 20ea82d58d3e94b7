// The search that opens over any page: a field, and the best of what is found.
import { ROOT, details, find, warm } from "./engine.js";
import { FAILED, make, number, shown, styled } from "./results.js";
import { pause, typing } from "./typing.js";

const MOST = 6;
const page = new URL("search/", ROOT).href;

const field = make("input", { type: "search", name: "q", placeholder: "Words, names, a “phrase”", autocomplete: "off", ariaLabel: "Search the interviews" });
const close = make("button", { type: "button", className: "search-close", textContent: "Close", onclick: () => dialog.close() });
const form = make("form", { action: page, role: "search" }, field, close);
const status = make("p", { className: "search-status", role: "status" });
const list = make("ol", { className: "search-results" });
const all = make("a", { className: "search-all", href: page, textContent: "Search with filters" });
const line = make("div", { className: "search-line" }, status, all);
const dialog = make("dialog", { className: "search-dialog", ariaLabel: "Search" }, form, line, list);

const typed = () => field.value.trim();

const answer = async () => {
  const words = typed();
  all.href = words ? `${page}?${new URLSearchParams({ q: words })}` : page;
  if (!words) return show("", []);
  const { results, sought } = await find(words, {}, MOST);
  if (!results.length) return void nothing(words).catch(() => show(FAILED, [])); // meanwhile more may be typed
  const best = await details(results.slice(0, MOST));
  if (words === typed()) show(number(results.length), best.map((data) => shown(data, sought, 2)));
};

// A phrase that is nowhere may be meant as words.
const nothing = async (words) => {
  await pause();
  if (words !== typed()) return;
  show("Nothing found.", []);
  const { withoutMarks } = await import("./other_words.js");
  const others = await withoutMarks(words, {});
  if (words === typed()) list.replaceChildren(...others.map(offer));
};

const offer = ({ words, said, number: found }) => {
  const onclick = () => {
    field.value = words;
    field.focus();
    ask(words);
  };
  return make("li", {}, make("button", { type: "button", textContent: `${said}: ${number(found)}`, onclick }));
};

const show = (said, items) => {
  status.textContent = said;
  all.textContent = items.length ? "All results, with filters" : said ? "What else could be asked" : "Search with filters";
  list.replaceChildren(...items);
};

const ask = typing(() => answer().catch(() => show(FAILED, [])));
field.addEventListener("input", () => ask(typed()));

// Escape closes at once, with the words kept for the next time: a search field would first be emptied.
dialog.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.preventDefault();
  dialog.close();
});

// Arrows go from the field through the results and back.
dialog.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [field, ...list.querySelectorAll("a, button")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});

dialog.addEventListener("click", ({ target }) => {
  if (target === dialog || target.closest?.(".search-results a")) dialog.close(); // beside it, or to a passage of this page
});

document.body.append(dialog);

export const open = async () => {
  warm();
  await styled();
  if (!dialog.open) dialog.showModal();
  field.focus();
  field.select();
};
