// Lets a reader copy citations, and cite the passage that is pointed at. Every word was written by the build.
(() => {
  const data = JSON.parse(document.getElementById("citations").textContent);
  const today = new Date().toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });

  const make = (tag, properties, ...children) => {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
  };
  const button = (className, textContent, ariaLabel, onclick) =>
    make("button", { type: "button", className, textContent, ariaLabel, onclick });

  // A button that copies some words, with their italics, and a place that says so, to screen readers too.
  const offerCopy = (term, words, whose = "") => {
    const name = term.textContent;
    const done = make("span", { role: "status", className: "cite-done" });
    const copy = async () => {
      const parts = { "text/plain": words.textContent, "text/html": words.innerHTML };
      for (const type in parts) parts[type] = new Blob([parts[type]], { type });
      try {
        await navigator.clipboard.write([new ClipboardItem(parts)]);
        done.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(words);
        done.textContent = "Selected";
      }
      setTimeout(() => done.replaceChildren(), 2500);
    };
    term.append(make("span", { className: "cite-copy" }, button("", "Copy", `Copy ${name}${whose}`, copy), done));
  };

  for (const day of document.querySelectorAll(".accessed")) day.textContent = today;
  for (const term of document.querySelectorAll(".citations dt")) {
    const words = term.nextElementSibling;
    if (!words.querySelector("a")) offerCopy(term, words);
  }

  // A passage's own words, without what is nested in it.
  const wordsOf = (passage) => {
    const copy = passage.cloneNode(true);
    for (const other of copy.querySelectorAll(".passage-link, .cite-this, ul, ol")) other.remove();
    return copy.textContent.replace(/\s+/g, " ").trim();
  };

  const TEX = { "\\": "textbackslash", "{": "lbrace", "}": "rbrace", "~": "textasciitilde", "^": "textasciicircum" };
  const WRITTEN = {
    bib: (text) => text.replace(/[\\{}~^&%$#_]/g, (sign) => (TEX[sign] ? `\\${TEX[sign]}{}` : `\\${sign}`)),
    "csl.json": (text) => JSON.stringify(text).slice(1, -1),
    Quotation: (text) => text.replace(/“/g, "‘").replace(/”/g, "’"),
  };

  // What fills the marks in the styles and formats, as they say a passage.
  const filling = (passage) => {
    const { id } = passage;
    const whose = Object.keys(data.whose).find((one) => data.whose[one].includes(id)) || "";
    const marks = [id, wordsOf(passage), whose, today]; // what the build left open, in the order of its marks
    const whole = (text) => text.replace(/[\ue010-\ue013]/g, (mark) => data.often[mark.charCodeAt() - 0xe010]);
    return (text, form) =>
      whole(text).replace(/[\ue000-\ue003]/g, (mark) => (WRITTEN[form] || String)(marks[mark.charCodeAt() - 0xe000]));
  };
  const cited = (fill, style) => {
    const [before, italic, after] = data.styles[style].map((part) => fill(part, style));
    return [before, italic && make("em", {}, italic), after];
  };

  const citePassage = (passage) => {
    const { id } = passage;
    const fill = filling(passage);
    const list = make("dl");
    for (const style in data.styles) {
      const term = make("dt", {}, style);
      const words = make("dd", {}, ...cited(fill, style));
      offerCopy(term, words);
      list.append(term, words);
    }
    const files = make("dd");
    for (const form in data.files) {
      const href = `data:text/plain;charset=utf-8,${encodeURIComponent(fill(data.files[form], form))}`;
      const name = { ris: "RIS", bib: "BibTeX" }[form] || "CSL-JSON";
      files.append(files.firstChild ? " · " : "", make("a", { href, download: `${data.slug}-${id}.${form}` }, name));
    }
    list.append(make("dt", {}, "Download"), files);
    const close = button("cite-close", "Close", null, () => dialog.close());
    const dialog = make("dialog", { className: "cite-dialog md-typeset", ariaLabel: "Cite this passage" },
      make("div", { className: "facts citations" }, make("h2", {}, "Cite this passage"), close, list));
    dialog.onclick = ({ target }) => {
      if (target === dialog) dialog.close(); // beside it; and nothing is returned: false would stop a download
    };
    dialog.onclose = () => dialog.remove();
    document.body.append(dialog);
    dialog.showModal();
  };

  // The citations of one passage, below the text, follow the address to each that is somebody's own words.
  const fold = document.querySelector(".cite-passage");
  const isOwn = (passage) => passage?.matches(":is(.by-person, .by-archive):not(h2, h3, h4):has(> .passage-link)");
  const followAddress = () => {
    const passage = document.getElementById(location.hash.slice(1));
    if (!isOwn(passage)) return;
    const fill = filling(passage);
    for (const words of fold.querySelectorAll("dd")) words.replaceChildren(...cited(fill, words.dataset.style));
    Object.assign(fold.querySelector("p > [href^='#']"), { textContent: passage.id, href: `#${passage.id}` });
  };
  if (fold) {
    for (const term of fold.querySelectorAll("dt")) {
      term.nextElementSibling.dataset.style = term.textContent;
      offerCopy(term, term.nextElementSibling, " of the passage");
    }
    fold.querySelector(".by-hand").textContent = "for another, follow the ¶ at its end.";
    followAddress();
    addEventListener("hashchange", followAddress);
    document.addEventListener("click", ({ target }) => {
      if (target.matches(".passage-link") && isOwn(target.parentElement)) fold.open = true;
    });
  }

  // One button for all passages: it goes where the pointer or the keyboard is.
  const here = button("cite-this", "Cite", "Cite this passage", () => citePassage(here.parentElement));
  const follow = ({ target }) => {
    const link = target.closest("[id]")?.querySelector(":scope > .passage-link");
    if (link && link.nextSibling !== here) link.after(here);
  };
  document.addEventListener("pointerover", follow);
  document.addEventListener("focusin", follow);
})();
