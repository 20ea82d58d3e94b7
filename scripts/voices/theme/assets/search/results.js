// Shows what was found: who spoke, in what role, for whom and when, with the words in their context.
import { ROOT, related, tokens } from "./engine.js";

export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(Boolean));
  return element;
};

// The words of an interview, whose places the index knows: its title, who speaks, and its passages.
const wordsOf = (data) => data.raw_content.replace(/&lt;/g, "<").replace(/&gt;/g, ">").split(/\s+/);

// Words with those marked that stand at these places, without the stops and quotation marks around them.
const inContext = (words, from, until, places) =>
  words.slice(from, until).flatMap((word, at) => {
    const [, before, core, after] = word.match(/^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su);
    return places.has(from + at) ? [before, make("mark", { textContent: core }), `${after} `] : [`${word} `];
  });

const WINDOW = 26;

// Where the words stand that count most in a part of the text, and what to show around them: null when none stand in it.
const context = ({ weighted_locations: hits }, from, until) => {
  const inside = hits.filter(({ location }) => location >= from && location < until);
  if (!inside.length) return null;
  const best = inside.reduce((one, other) => (other.balanced_score > one.balanced_score ? other : one)).location;
  return { best, start: Math.max(from, Math.min(best - 10, until - WINDOW)) };
};

const address = ({ raw_url: url }, marks, id) => {
  const target = new URL(`.${url.replace(/\.html$/, "/")}`, ROOT); // the index knows "/interviews/x.html"
  for (const mark of marks) target.searchParams.append("mark", mark);
  if (id) target.hash = id;
  return target.href;
};

const SMALL = /^(an?|and|as|at|by|for|from|in|is|it|of|on|or|that|the|to|was|with)$/;
const trimmed = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

// The words as they stand in the text, whatever their endings, but not the small ones; a phrase is marked as a whole.
const marksOf = (data, words, { phrases, words: sought }) => {
  const large = sought.filter((word) => !SMALL.test(word));
  const found = data.locations.map((place) => trimmed(words[place] ?? "").toLowerCase());
  const own = found.filter((word) => tokens(word).some((part) => large.some((one) => related(one, part))));
  return [...new Set([...phrases, ...own])].slice(0, 8);
};

// What there is to read here, where it is not the full text; the mark before it is that of the lists.
const KINDS = { summary: "summary only", record: "catalogue record only" };
const kind = (access) => (KINDS[access] ? ["\u00a0· ", make("span", { className: `access is-${access}`, textContent: KINDS[access] })] : []);

const about = ({ person, role, council, year }) => [person, role, council, year].filter(Boolean).join("\u00a0· ");

// A section in which words stand: its heading, if it has one, and the passage that says most. Title and names are left
// out, since the result begins with them.
const section = (data, words, sub, marks) => {
  const headings = data.anchors.filter(({ element }) => element === "h2");
  const heading = headings.find(({ id }) => id === sub.anchor?.id);
  const until = headings.find(({ location }) => location > (heading?.location ?? -1))?.location ?? words.length;
  const title = heading?.text.split(/\s+/).filter(Boolean) ?? [];
  const from = heading ? heading.location + title.length : (data.anchors[0]?.location ?? words.length);
  const places = new Set(sub.weighted_locations.map(({ location }) => location));
  const isAsked = [...places].some((place) => heading && place >= heading.location && place < from);
  const found = context(sub, from, until);
  if (!found && !isAsked) return null;
  const id = found ? data.anchors.filter(({ location }) => location <= found.best).at(-1)?.id : heading?.id;
  const start = found?.start ?? from;
  const end = Math.min(start + WINDOW, until);
  const said = [start > from ? "… " : "", ...inContext(words, start, end, places), end < until ? "…" : ""];
  const link = make("a", { href: address(data, marks, id), className: "search-hit" });
  if (heading) link.append(make("strong", {}, ...inContext(title, 0, title.length, new Set([...places].map((place) => place - heading.location)))));
  link.append(make("span", { lang: data.meta.language }, ...said));
  return make("li", {}, link);
};

// A result of Pagefind, with its best sections.
export const shown = (data, sought, most = 3) => {
  const words = wordsOf(data);
  const marks = marksOf(data, words, sought);
  const sections = [...data.sub_results]
    .filter((sub) => sub.weighted_locations.length)
    .sort((a, b) => b.weighted_locations.length - a.weighted_locations.length)
    .map((sub) => ({ place: sub.locations[0], item: section(data, words, sub, marks) }))
    .filter(({ item }) => item)
    .slice(0, most)
    .sort((a, b) => a.place - b.place);
  return result(address(data, marks), { ...data.meta, access: data.filters?.access?.[0] }, sections.map(({ item }) => item));
};

// An interview of the small tables, found without words.
export const listed = ([slug, title, person, role, council, year], access) =>
  result(new URL(`interviews/${slug}/`, ROOT).href, { title, person, role, council, year, access }, []);

const result = (href, meta, sections) =>
  make(
    "li",
    { className: "search-result" },
    make("a", { className: "search-title", href, textContent: meta.title }),
    make("p", { className: "search-about", textContent: about(meta) }, ...kind(meta.access)),
    sections.length && make("ul", {}, ...sections),
  );

export const number = (count) => (count === 1 ? "1 interview" : `${count} interviews`);

// The style sheet of search is fetched with it.
export const styled = () =>
  new Promise((done) => {
    const href = new URL("search.css", import.meta.url).href;
    if (document.querySelector(`link[href="${href}"]`)) return done();
    document.head.append(make("link", { rel: "stylesheet", href, onload: done, onerror: done }));
  });

export const FAILED = "Search could not be loaded. The lists of councils, people, topics and years lead to every interview.";
