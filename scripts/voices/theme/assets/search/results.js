// Shows what was found: who spoke, in what role, for whom and when, with the words in their context.
import { ROOT, related, tokens } from "./engine.js";

export const make = (tag, properties, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children.filter(Boolean));
  return element;
};

// The element before it keeps the space with which it may begin.
const text = (html) => new DOMParser().parseFromString(`<i></i>${html}`, "text/html").body.textContent;

// An excerpt comes as HTML. Only its marks are kept: all else in it is words.
const excerpt = (html) =>
  html
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => (part.startsWith("<mark>") ? make("mark", { textContent: text(part) }) : text(part)));

const marked = (html) => [...html.matchAll(/<mark>(.*?)<\/mark>/gs)].map((found) => text(found[1]).toLowerCase());

// The passage in which the words stand: the last one that begins before the place that counts most.
const passage = (anchors, { weighted_locations: places }) => {
  const best = Math.max(...places.map((place) => place.balanced_score));
  const { location } = places.find((place) => place.balanced_score === best) ?? { location: -1 };
  return anchors.filter((anchor) => anchor.location <= location).at(-1)?.id;
};

// The index knows a page as "/interviews/x.html", and the site as "interviews/x/".
const address = ({ raw_url: url }, marks, id) => {
  const target = new URL(`.${url.replace(/\.html$/, "/")}`, ROOT);
  for (const mark of marks) target.searchParams.append("mark", mark);
  if (id) target.hash = id;
  return target.href;
};

const SMALL = /^(an?|and|as|at|by|for|from|in|is|it|of|on|or|that|the|to|was|with)$/;
const trimmed = (word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");

// The words as they stand in the text, whatever their endings, but not the small ones; a phrase is marked as a whole.
const marksOf = (data, { phrases, words }) => {
  const large = words.filter((word) => !SMALL.test(word));
  const found = [data, ...data.sub_results].flatMap((one) => marked(one.excerpt)).map(trimmed);
  const own = found.filter((word) => tokens(word).some((part) => large.some((one) => related(one, part))));
  return [...new Set([...phrases, ...own])].slice(0, 8);
};

const about = ({ person, role, council, year }) => [person, role, council, year].filter(Boolean).join(" · ");

const section = (data, sub, marks) => {
  const isPart = sub.anchor?.element.startsWith("h");
  const href = address(data, marks, passage(data.anchors, sub));
  const link = make("a", { href, className: "search-hit" });
  link.append(isPart ? make("strong", { textContent: `${sub.title} ` }) : "", make("span", { lang: data.meta.language }, ...excerpt(sub.excerpt)));
  return make("li", {}, link);
};

// A result of Pagefind, with its best sections.
export const shown = (data, sought, sections = 3) => {
  const marks = marksOf(data, sought);
  const best = [...data.sub_results]
    .filter((sub) => sub.weighted_locations.length)
    .sort((a, b) => b.weighted_locations.length - a.weighted_locations.length)
    .slice(0, sections)
    .sort((a, b) => a.locations[0] - b.locations[0]);
  return make(
    "li",
    { className: "search-result" },
    make("a", { className: "search-title", href: address(data, marks), textContent: data.meta.title }),
    make("p", { className: "search-about", textContent: about(data.meta) }),
    make("ul", {}, ...best.map((sub) => section(data, sub, marks))),
  );
};

// An interview of the small table, found without words.
export const listed = ([slug, title, person, role, council, year]) =>
  make(
    "li",
    { className: "search-result" },
    make("a", { className: "search-title", href: new URL(`interviews/${slug}/`, ROOT).href, textContent: title }),
    make("p", { className: "search-about", textContent: about({ person, role, council, year }) }),
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
