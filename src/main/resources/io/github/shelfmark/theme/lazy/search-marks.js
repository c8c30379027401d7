// Marks on a page, once, what a search has found on it: with highlights, which do not change the page.
(() => {
  "use strict";
  const [address, words] = JSON.parse(sessionStorage["shelfmark-marks"] ?? "[]");
  delete sessionStorage["shelfmark-marks"];
  if (!self.Highlight || address !== location.href.split("#")[0]) {
    return;
  }

  // The folded text of the page, and for each of its units the place that it comes from.
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const places = [];
  let folded = "";
  while (texts.nextNode() && places.length < 1e6) {
    const { currentNode: node } = texts;
    let at = 0;
    for (const one of node.data) {
      const plain = one.normalize("NFKD").replace(/[\u0300-\u036f]|\p{Cf}/gu, "").toLowerCase();
      folded += plain;
      for (let i = 0; i < plain.length; i++) {
        places.push([node, at, at + one.length]);
      }
      at += one.length;
    }
  }

  // Whole words, or any characters of scripts that have none between spaces.
  const letter = "[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{N}_]";
  const any = words
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/ /g, "\\s+"));
  const pattern = new RegExp(`(?<!${letter})(?:${any.join("|")})(?!${letter})`, "gu");
  const marks = new Highlight();
  for (const { 0: { length }, index } of folded.matchAll(pattern)) {
    const range = new Range();
    range.setStart(places[index][0], places[index][1]);
    range.setEnd(places[index + length - 1][0], places[index + length - 1][2]);
    marks.add(range);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("::highlight(shelfmark) { background: var(--mark) }");
  document.adoptedStyleSheets.push(sheet);
  CSS.highlights.set("shelfmark", marks);
})();
