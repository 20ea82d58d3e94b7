// The search page: words, facets at the side, and an address that says both, so that a search can be sent to others.
// Any page may ask by its address: search/?q=kettle&council=hackney&council=westminster&decade=2010s
import { ROOT, count, details, find, warm } from "./engine.js";
import { FAILED, listed, make, number, shown, styled } from "./results.js";
import { pause, typing } from "./typing.js";

const STEP = 7;
const FEW = 6; // values of a facet that show before one asks for all
const MANY = 3000; // interviews, of which counts are not fetched before somebody turns to the facets
const ROWS = 200; // interviews in one of the tables of what results say: see browsing.py

const page = document.querySelector(".search-page");
const form = page.querySelector("form");
const field = form.elements.q;
const panel = page.querySelector(".search-side");
const side = page.querySelector(".search-facets");
const picked = page.querySelector(".search-chosen");
const status = page.querySelector(".search-status");
const list = page.querySelector(".search-results");
const more = page.querySelector(".search-more");
const hints = page.querySelector(".search-hints");
const indexes = document.querySelector(".search-indexes");

const table = async (name) => {
  const answer = await fetch(new URL(`pagefind/${name}.json`, ROOT));
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
};

let facets = [];
let browsing; // which interviews have which values: fetched when facets are chosen without words
let isTurnedTo = false; // whether somebody has turned to the facets
let latest = 0;
let settled; // when what comes after the results has come: counts, and what else could be asked

// The facets at the side

const fieldsetOf = (facet) => {
  const boxes = facet.values.map(([key, name]) => {
    const box = make("input", { type: "checkbox", name: facet.name, value: key });
    const figure = make("span", { className: "search-count" });
    return make("li", {}, make("label", {}, box, make("span", {}, name), figure));
  });
  const all = make("button", { type: "button", textContent: `All ${facet.values.length}`, ariaLabel: `${facet.title}: show all ${facet.values.length}` });
  all.onclick = () => {
    fieldset.classList.add("search-open-facet");
    all.remove();
    const first = boxes.find((item) => item.hidden) ?? boxes[0];
    for (const item of boxes) item.hidden = false;
    first.querySelector("input").focus();
  };
  const fieldset = make("fieldset", {}, make("legend", { textContent: facet.title }), make("ul", {}, ...boxes));
  if (boxes.length > FEW) fieldset.append(all);
  return fieldset;
};

const chosen = () => {
  const found = {};
  for (const { name } of facets) found[name] = [];
  for (const box of side.querySelectorAll(":checked")) found[box.name].push(box.value);
  return found;
};

// What is chosen stands above the results too, each value to be taken back by itself.
const showChosen = () => {
  const boxes = [...side.querySelectorAll(":checked")];
  picked.replaceChildren(...boxes.map((box) => make("li", {}, removing(box))));
  picked.hidden = page.querySelector(".search-clear").hidden = !boxes.length;
};

const removing = (box) => {
  const name = box.nextElementSibling.textContent;
  const remove = () => {
    const place = [...picked.children].findIndex((item) => item.contains(document.activeElement));
    box.checked = false;
    ask("pushState");
    (picked.children[Math.max(0, Math.min(place, picked.children.length - 1))]?.firstChild ?? field).focus();
  };
  return make("button", { type: "button", textContent: name, ariaLabel: `Remove ${name}`, onclick: remove });
};

// After a search the values with most hits come first, below those that are chosen; before it they stand as listed.
// A facet of which nothing is found does not show, unless something of it is chosen or the keyboard is in it.
const showCounts = (counts) => {
  for (const fieldset of side.querySelectorAll("fieldset")) {
    const boxes = inOrder(fieldset, counts);
    const of = (box) => (counts ? (counts[box.name]?.[box.value] ?? 0) : "");
    const isOpen = boxes.length <= FEW || fieldset.classList.contains("search-open-facet");
    const some = boxes.filter((box) => of(box) !== 0);
    const few = (some.length ? some : boxes).slice(0, FEW);
    for (const box of boxes) {
      const item = box.closest("li");
      item.querySelector(".search-count").textContent = of(box);
      item.classList.toggle("search-none", of(box) === 0);
      item.hidden = !isOpen && !box.checked && !few.includes(box);
    }
    fieldset.hidden = !some.length && !fieldset.matches(":focus-within") && !boxes.some((box) => box.checked);
  }
};

// The boxes of a facet in the order of their numbers; where these are the same, in that of the list.
const inOrder = (fieldset, counts) => {
  const { values } = facets[[...side.children].indexOf(fieldset)];
  const by = new Map([...fieldset.querySelectorAll("input")].map((box) => [box.value, box]));
  const listed = values.map(([key]) => by.get(key));
  const isAsked = field.value.trim() || side.querySelector(":checked");
  if (!counts || !isAsked) return placed(fieldset, listed);
  const rank = (box) => (box.checked ? Infinity : (counts[box.name]?.[box.value] ?? 0));
  return placed(fieldset, listed.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a))));
};

// What is moved loses the focus of the keyboard, which is given back.
const placed = (fieldset, boxes) => {
  const focused = document.activeElement;
  const items = boxes.map((box) => box.closest("li"));
  const rows = fieldset.querySelector("ul");
  if (items.some((item, at) => rows.children[at] !== item)) rows.append(...items);
  if (rows.contains(focused)) focused.focus({ preventScroll: true });
  return boxes;
};

// The address

const fromAddress = () => {
  const params = new URLSearchParams(location.search);
  field.value = params.get("q") ?? "";
  for (const box of side.querySelectorAll("input")) box.checked = params.getAll(box.name).includes(box.value);
};

const toAddress = (how) => {
  const params = new URLSearchParams();
  if (field.value.trim()) params.set("q", field.value.trim());
  for (const [name, keys] of Object.entries(chosen())) for (const key of keys) params.append(name, key);
  history[how](null, "", params.size ? `?${params}` : location.pathname);
};

// Answers

const withWords = async (words, turn) => {
  const { results, sought } = await find(words, chosen(), STEP);
  if (turn !== latest) return;
  if (results.length) await pages(results, async (part) => (await details(part)).map((data) => shown(data, sought)), turn);
  settled = (results.length ? countIfSeen() : nothing(words, turn)).catch(fail);
};

const nothing = async (words, turn) => {
  await pause();
  if (turn !== latest) return;
  clear("Nothing found.");
  await suggest(words, turn);
  await countIfSeen();
};

// Counts come after the results, and only where they can be seen.
const countIfSeen = async () => {
  const turn = latest;
  const words = field.value.trim();
  if (!words || !facets.length) return;
  const isSeen = panel.open && (isTurnedTo || total() < MANY);
  const counts = isSeen ? await count(words, chosen()) : null;
  if (turn === latest) showCounts(counts);
};

const total = () => (facets.find(({ name }) => name === "access")?.values ?? []).reduce((sum, [, , number]) => sum + number, 0);

const withoutWords = async (turn) => {
  const picked = Object.entries(chosen()).filter(([, keys]) => keys.length);
  const facet = facets.find(({ name }) => picked.length === 1 && name === picked[0][0]);
  if (!picked.length) return begin();
  if (facet?.folder && picked[0][1].length === 1) return leadOn(facet, picked[0][1][0]);
  browsing ??= (await table("browsing")).map((shelves) => shelves.map(places));
  if (turn !== latest) return;
  const wanted = facets.map((one, at) => union(chosen()[one.name].map((key) => shelf(at, key))));
  const has = (place, except) => wanted.every((some, at) => at === except || !some.size || some.has(place));
  const all = [...Array(total()).keys()];
  showCounts(Object.fromEntries(facets.map((one, at) => [one.name, tally(at, new Set(all.filter((place) => has(place, at))))])));
  await pages(all.filter((place) => has(place)), async (part) => (await rows(part)).map((row, at) => listed(row, accessOf(part[at]))), turn);
};

// Each place is written as its distance from the one before.
const places = (steps) => {
  let place = 0;
  return steps.map((step) => (place += step));
};

// What there is to read of an interview at a place: its value of that facet.
const accessOf = (place) => {
  const at = facets.findIndex(({ name }) => name === "access");
  return facets[at]?.values.find(([key]) => shelf(at, key).includes(place))?.[0];
};

const shelf = (at, key) => browsing[at][facets[at].values.findIndex(([known]) => known === key)];
const union = (shelves) => new Set(shelves.flat());
const tally = (at, found) => Object.fromEntries(facets[at].values.map(([key]) => [key, shelf(at, key).filter((place) => found.has(place)).length]));

const fetched = {};
const rows = (found) => Promise.all(found.map(async (place) => (await (fetched[Math.floor(place / ROWS)] ??= table(`interviews-${Math.floor(place / ROWS)}`)))[place % ROWS]));

// Nothing is asked yet.
const begin = () => {
  showCounts(Object.fromEntries(facets.map((facet) => [facet.name, Object.fromEntries(facet.values.map(([key, , all]) => [key, all]))])));
  clear("");
  indexes.hidden = false;
};

// One facet alone has a page of its own.
const leadOn = (facet, key) => {
  begin();
  const [, name, all] = facet.values.find(([known]) => known === key);
  const href = new URL(`${facet.folder}/${key}/`, ROOT).href;
  status.replaceChildren("All of it stands on one page: ", make("a", { href, textContent: `${name}, ${number(all)}` }), ". Or type a word, or choose more.");
};

// What was shown goes only when there is something else to show.
const clear = (said) => {
  status.textContent = said;
  list.replaceChildren();
  hints.replaceChildren();
  more.hidden = indexes.hidden = true;
};

const pages = async (results, show, turn) => {
  let next = 0;
  const step = async () => {
    const items = await show(results.slice(next, next + STEP));
    if (turn !== latest) return;
    if (!next) clear(results.length ? number(results.length) : "Nothing found.");
    list.append(...items);
    next += STEP;
    more.hidden = next >= results.length;
    if (next > STEP) items[0]?.querySelector("a").focus();
  };
  more.onclick = () => step().catch(() => (status.textContent = FAILED));
  await step();
};

const suggest = async (words, turn) => {
  const { otherWords } = await import("./other_words.js");
  const [others, anywhere] = [await otherWords(words, chosen()), side.querySelector(":checked") ? (await find(words)).results.length : 0];
  if (turn !== latest) return;
  const offer = (said, act) => make("li", {}, make("button", { type: "button", textContent: said, onclick: act }));
  const items = others.map((one) =>
    offer(`${one.said ?? one.words}: ${number(one.number)}`, () => {
      field.value = one.words;
      ask("pushState");
    }),
  );
  if (anywhere) items.unshift(offer(`Without filters: ${number(anywhere)}`, withoutFilters));
  hints.replaceChildren(make("p", { textContent: items.length ? "These find something:" : "Check the spelling, try other words, or begin with one of the lists below." }), make("ul", {}, ...items));
  indexes.hidden = false;
};

const withoutFilters = () => {
  for (const box of side.querySelectorAll(":checked")) box.checked = false;
  ask("pushState");
};

const fail = () => {
  clear(FAILED);
  indexes.hidden = false;
};

const answer = async () => {
  const turn = ++latest;
  const words = field.value.trim();
  showChosen();
  await (words ? withWords(words, turn) : withoutWords(turn));
};

const ask = (how) => {
  if (how) toAddress(how);
  return answer().catch(fail);
};

const soon = typing(() => ask());
let naming;
field.addEventListener("input", () => {
  soon(field.value.trim());
  clearTimeout(naming);
  naming = setTimeout(() => toAddress("replaceState"), 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(naming);
  ask("pushState");
});
side.addEventListener("change", () => ask("pushState"));
page.querySelector(".search-clear").addEventListener("click", withoutFilters);
const turnTo = () => {
  if (isTurnedTo) return;
  isTurnedTo = true;
  if (total() >= MANY) countIfSeen().catch(fail);
};
panel.addEventListener("pointerenter", turnTo);
panel.addEventListener("focusin", turnTo);
panel.addEventListener("toggle", () => panel.open && countIfSeen().catch(fail));
field.addEventListener("keydown", (event) => {
  if (event.key === "Escape") event.preventDefault(); // which would empty it, and what was found would be gone
});
addEventListener("popstate", () => {
  fromAddress();
  ask();
});

const told = table("facets");
told.catch(() => {}); // until it is waited for
const question = new URLSearchParams(location.search).get("q");
if (question) warm(question);
await styled();
panel.open = matchMedia("(min-width: 45em)").matches;
page.querySelector(".search-main").append(indexes);
page.hidden = false;
try {
  facets = await told;
  side.replaceChildren(...facets.map(fieldsetOf));
} catch {
  fail();
}
fromAddress();
ask()
  .then(() => settled)
  .then(() => side.classList.add("search-ready"));
if (!field.value && !side.querySelector(":checked")) field.focus();
