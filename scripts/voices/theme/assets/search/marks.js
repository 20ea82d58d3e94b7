// Marks, on a page reached from a result, the words that were looked for. The address is then the page's own again.

const params = new URLSearchParams(location.search);
const wanted = params.getAll("mark").slice(0, 8).map((mark) => mark.trim().slice(0, 100)).filter((mark) => /[\p{L}\p{N}]/u.test(mark));

// As they stand or with other apostrophes and spaces, and not inside a longer word.
const pattern = (mark) =>
  mark
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, "\\s+")
    .replace(/^(?=[\p{L}\p{N}])/u, "(?<![\\p{L}\\p{N}])")
    .replace(/(?<=[\p{L}\p{N}])$/u, "(?![\\p{L}\\p{N}])");

const mark = (article) => {
  const words = new RegExp(`(${wanted.map(pattern).join("|")})`, "giu");
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest("script, style, .facts, svg")) nodes.push(walker.currentNode);
  for (const node of nodes) {
    const parts = node.data.split(words);
    if (parts.length < 2) continue;
    const made = parts.map((part, place) => (place % 2 ? Object.assign(document.createElement("mark"), { textContent: part }) : part));
    node.replaceWith(...made.filter((part) => part !== ""));
  }
};

const start = () => {
  const article = document.querySelector("article");
  if (article && wanted.length) mark(article);
  params.delete("mark");
  const rest = params.size ? `?${params}` : "";
  history.replaceState(history.state, "", location.pathname + rest + location.hash);
};

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
