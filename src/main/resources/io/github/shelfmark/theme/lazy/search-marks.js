// Marks on a page, once, what a search has found on it: with highlights, which do not change the page.
(() => {
  "use strict";
  const key = "shelfmark-marks";
  const [address, words] = JSON.parse(sessionStorage[key] ?? "[]");
  delete sessionStorage[key];
  const root = document.querySelector("main");
  if (!self.Highlight || !root || address !== location.href.split("#")[0]) {
    return;
  }

  // The folded text of the page, and for each of its units the place that it comes from.
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const places = [];
  let folded = "";
  while (texts.nextNode() && places.length < 5e5) {
    const { currentNode: node } = texts;
    let at = 0;
    for (const one of node.data) {
      const plain = one.normalize("NFKD").replace(/[\u0300-\u036f\xad\u200b-\u200f]/g, "").toLowerCase();
      for (const unit of /\s/.test(plain) ? " " : plain) {
        folded += unit;
        places.push([node, at, at + one.length, one]);
      }
      at += one.length;
    }
  }

  // Words end where a text has none, and within identifiers where capitals say so.
  const isWord = (i) => /[\p{L}\p{N}\p{M}]/u.test(folded[i] ?? " ") && !/[\u0e00-\u0eff\u1000-\u11ff\u1780-\u17ff\u2e80-\ud7ff\uf900-\ufaff]/.test(folded[i]);
  const upper = (i) => /\p{Lu}/u.test(places[i]?.[3] ?? "");
  const ends = (i) => !isWord(i - 1) || !isWord(i) || (upper(i) && (!upper(i - 1) || !upper(i + 1)));
  const ranges = [];
  for (const word of words) {
    for (let i = folded.indexOf(word); word && i >= 0 && ranges.length < 999; i = folded.indexOf(word, i + 1)) {
      const last = i + word.length;
      if (ends(i) && ends(last)) {
        const range = new Range();
        range.setStart(places[i][0], places[i][1]);
        range.setEnd(places[last - 1][0], places[last - 1][2]);
        ranges.push(range);
      }
    }
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(shelfmark) { background: var(--mark); color: inherit }");
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set("shelfmark", new Highlight(...ranges));
})();
