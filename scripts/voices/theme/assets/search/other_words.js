// What else could be asked where nothing was found: fetched only then.
import { ROOT, find, letters } from "./engine.js";

const MOST = 3;

let known;
const words = () => (known ??= fetch(new URL("pagefind/words.txt", ROOT)).then((answer) => (answer.ok ? answer.text() : "")).then((text) => text.split("\n")));

// How many letters must be put in, left out, changed or swapped to make one word of another; more than `most` is Infinity.
const slips = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [last, row] = [[], [...Array(other.length + 1).keys()]];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (one[i - 1] !== other[j - 1]));
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) next[j] = Math.min(next[j], last[j - 2] + 1);
    }
    if (Math.min(...next) > most) return Infinity;
    [last, row] = [row, next];
  }
  return row.at(-1) > most ? Infinity : row.at(-1);
};

// Words of the archive like one that is nowhere: those with the fewest slips, and of them the most frequent, first.
const like = async (word) => {
  const asked = letters(word);
  if (asked.length < 4) return [];
  const most = asked.length < 7 ? 1 : 2;
  const near = (await words()).map((other) => ({ other, distance: slips(asked, letters(other), most) }));
  return near.filter(({ distance }) => distance && distance <= most).sort((a, b) => a.distance - b.distance).slice(0, MOST).map(({ other }) => other);
};

const withoutOne = (parts) => (parts.length < 2 ? [] : parts.map((_, place) => parts.filter((_, other) => other !== place).join(" ")));

const withOther = async (question) => {
  const made = [];
  for (const word of new Set(question.match(/\p{L}{4,}/gu)?.slice(0, 8)))
    if (!(await find(word)).results.length) for (const other of await like(word)) made.push(question.replace(word, other));
  return made;
};

const found = async (questions, chosen) => {
  const answers = [];
  for (const words of new Set(questions)) answers.push({ words, number: (await find(words, chosen)).results.length });
  return answers.filter(({ number }) => number);
};

const MARKS = /["“”„]/g;

// The words of phrases wherever they stand, if anything is found so: none where nothing stands in quotation marks.
export const withoutMarks = async (question, chosen) => {
  if (!question.match(MARKS)) return [];
  const words = question.replace(MARKS, " ").split(/\s+/).filter(Boolean).join(" ");
  return (await found(words ? [words] : [], chosen)).map((one) => ({ ...one, said: "Without the quotation marks" }));
};

// Questions that find something: without quotation marks, with a word of the archive for one that is nowhere in it, or else without one of the words.
export const otherWords = async (question, chosen) => {
  const loose = await withoutMarks(question, chosen);
  if (loose.length) return loose;
  const others = await found(await withOther(question), chosen);
  if (others.length) return others.slice(0, MOST);
  const parts = question.match(/["“”„][^"“”„]+["“”„]|\S+/g) ?? [];
  const shorter = await found(withoutOne(parts.slice(0, 8)), chosen);
  return shorter.sort((a, b) => b.number - a.number).slice(0, MOST);
};
