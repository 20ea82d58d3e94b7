// Asks Pagefind, which is loaded with the first question, and puts together what it answers.

// Where the site begins: it may stand below a folder.
export const ROOT = new URL("../../", import.meta.url);

let loading;

const start = async () => {
  const engine = await import(new URL("pagefind/pagefind.js", ROOT));
  await engine.options({ baseUrl: ROOT.pathname, excerptLength: 26, noWorker: true });
  await engine.init();
  return engine;
};

const pagefind = () => {
  loading ??= start();
  loading.catch(() => (loading = undefined)); // another try may do better
  return loading;
};

// British and American spellings: what ends in one is also looked for with the other.
const SPELLINGS = [
  [/(?<=[a-z]{3})is(?=(e|ed|er|ers|es|ing|ation|ations|ational)\b)/gi, /(?<=[a-z]{3})iz(?=(e|ed|er|ers|es|ing|ation|ations|ational)\b)/gi, "is", "iz"],
  [/(?<=\b(behavi|col|fav|hon|lab|neighb|endeav))our/gi, /(?<=\b(behavi|col|fav|hon|lab|neighb|endeav))or/gi, "our", "or"],
  [/(?<=\bcent)re(?=s?\b)/gi, /(?<=\bcent)er(?=s?\b)/gi, "re", "er"],
  [/(?<=\bprogram)me(?=s?\b)/gi, /(?<=\bprogram)(?=s?\b)/gi, "me", ""],
];

const spelt = (words) => {
  const british = SPELLINGS.reduce((text, [, american, right]) => text.replace(american, right), words);
  const american = SPELLINGS.reduce((text, [pattern, , , right]) => text.replace(pattern, right), british);
  return british === american ? [words] : [british, american];
};

// What stands in quotation marks is one phrase, to be found as it is; the words around it belong together.
const read = (question) => {
  const phrases = [...question.matchAll(/["“”„]([^"“”„]+)["“”„]/g)].map((found) => found[1].trim()).filter(Boolean);
  const words = question.replace(/["“”„]([^"“”„]+)["“”„]/g, " ").replace(/["“”„]/g, " ").trim();
  return { phrases, words };
};

const added = (one, other, both) => {
  const sum = {};
  for (const facet in one) {
    sum[facet] = {};
    for (const value in one[facet])
      sum[facet][value] = one[facet][value] + (other[facet]?.[value] ?? 0) - (both[facet]?.[value] ?? 0);
  }
  return sum;
};

// One search goes after another.
let last = Promise.resolve();
const alone = (task) => (last = last.then(task, task));

// Pagefind has one record of each interview, in which each search writes its own places: one is copied before the next.
const copies = new WeakMap();
const records = new Map();
const copied = (result) => {
  if (copies.has(result)) return copies.get(result);
  const copy = async () => structuredClone(await result.data());
  const made = (records.get(result.id) ?? Promise.resolve()).then(copy, copy);
  records.set(result.id, made);
  copies.set(result, made);
  made.catch(() => copies.delete(result)); // another try may do better
  return made;
};

// What there is to say of some results.
export const details = (results) => Promise.all(results.map(copied));

export const letters = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
export const tokens = (text) => letters(text).match(/[\p{L}\p{N}]+/gu) ?? [];

// Whether two words can be forms of one: "leaving" and "leaves", "going" and "go", what is being typed and its word.
export const related = (asked, found) => {
  let same = 0;
  while (same < asked.length && asked[same] === found[same]) same++;
  const isStem = same === found.length && /^(s|es|ed|ing|er|ers|ly|y|e)$/.test(asked.slice(same));
  return isStem || same === asked.length || same >= Math.max(3, asked.length / 2);
};

// Of a word that is nowhere, Pagefind finds what begins with some of its letters: then nothing was found.
const isMeant = async (result, words) => {
  const data = await copied(result);
  const content = data.raw_content.split(/\s+/);
  const found = tokens([...data.locations.map((place) => content[place] ?? ""), ...Object.values(data.meta)].join(" "));
  return tokens(words).every((word) => found.some((other) => related(word, other)));
};

const inTurn = async (things, task) => {
  const made = [];
  for (const thing of things) made.push(await task(thing));
  return made;
};

const meant = new Set(); // what was found once is somewhere, whatever the filters

const asked = async (engine, words, filters, ahead) => {
  const answer = await engine.search(words, { filters });
  answer.results.slice(0, ahead).forEach(copied); // while the first of them is looked at
  if (answer.results.length && (meant.has(words) || (await isMeant(answer.results[0], words)))) {
    meant.add(words);
    return answer;
  }
  return { results: [], filters: {} };
};

// Interviews that hold the words in either spelling.
const withWords = async (engine, words, filters, ahead) => {
  const spellings = spelt(words);
  const [one, other, both] = await inTurn([...spellings, ...(spellings.length > 1 ? [spellings.join(" ")] : [])], (text) =>
    asked(engine, text, filters, spellings.length > 1 ? 0 : ahead),
  );
  if (!other?.results.length) return one;
  if (!one.results.length) return other;
  const known = new Set(one.results.map((result) => result.id));
  const results = [...one.results, ...other.results.filter((result) => !known.has(result.id))];
  return { results: results.sort((a, b) => b.score - a.score), filters: added(one.filters, other.filters, both.filters) };
};

const asFilters = (chosen) =>
  Object.fromEntries(Object.entries(chosen).filter(([, keys]) => keys.length).map(([facet, keys]) => [facet, { any: keys }]));

// Fetches what every question needs, or what this one needs: it may be asked soon.
export const warm = async (question = "") => {
  try {
    const engine = await pagefind();
    const { phrases, words } = read(question);
    for (const text of words ? [...phrases, ...spelt(words)] : phrases) engine.preload(text);
  } catch {} // whoever asks will be told
};

const KEPT = 8;
const given = new Map(); // the last answers, by what was asked
let isCounting = false; // whether Pagefind has all filters, without which it does not count

const remembered = (asked, find) => {
  const known = given.get(asked) ?? find();
  given.delete(asked);
  given.set(asked, known);
  known.catch(() => given.delete(asked)); // another try may do better
  if (given.size > KEPT) given.delete(given.keys().next().value);
  return known;
};

// The interviews that hold all words and phrases and have, of each facet, one of the chosen values; and how many have
// each value, which is not known when words and phrases are mixed. Of the first `ahead`, details will be wanted.
export const find = async (question, chosen = {}, ahead = 0) => {
  const engine = await pagefind();
  const filters = asFilters(chosen);
  return remembered(JSON.stringify([question, filters, isCounting]), () => alone(() => answer(engine, read(question), filters, ahead)));
};

const answer = async (engine, { phrases, words }, filters, ahead) => {
  const isOne = phrases.length + Boolean(words) === 1;
  const answers = await inTurn(phrases, (phrase) => asked(engine, `"${phrase}"`, filters, isOne ? ahead : 0));
  if (words) answers.push(await withWords(engine, words, filters, isOne ? ahead : 0));
  const sought = { phrases, words: tokens(spelt(words).join(" ")) };
  if (!answers.length) return { results: [], counts: {}, sought };
  const [first, ...others] = answers;
  const results = others.reduce((left, { results }) => {
    const ids = new Set(results.map((result) => result.id));
    return left.filter((result) => ids.has(result.id));
  }, first.results);
  return { results, sought, counts: others.length ? null : first.filters };
};

// How many of the interviews with these words have each value of each facet: values of one facet do not narrow it. Null
// when that is not known.
export const count = async (question, chosen) => {
  const engine = await pagefind();
  await engine.filters();
  isCounting = true;
  const { counts: all } = await find(question, chosen);
  if (!all) return null;
  const counts = { ...all };
  for (const facet in chosen)
    if (chosen[facet].length) counts[facet] = (await find(question, { ...chosen, [facet]: [] })).counts[facet];
  return counts;
};
