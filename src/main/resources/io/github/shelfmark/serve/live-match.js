// Finds which node of a page continues which node of the same page as it was before.
(() => {
  "use strict";
  const live = self.shelfmarkLive;

  // Names of files have a digest before their ending, which says nothing about what they are.
  live.stem = (address) => address.replace(/\.[0-9a-f]{8}(?=\.\w+$)/, "");
  const htmlOf = (live.htmlOf = (node) => node.outerHTML ?? node.nodeName + node.data);
  const keyOf = (node) => {
    const of = (...names) => names.map((name) => node.getAttribute(name)).join(" ");
    switch (node.localName) {
      case "link":
        return `link ${of("rel", "hreflang", "media")} ${live.stem(node.getAttribute("href") ?? "")}`;
      case "script":
        return `script ${of("type")} ${live.stem(node.getAttribute("src") ?? "")}`;
      case "meta":
        return `meta ${of("name", "property", "media")}`;
      case "details":
        return `details ${node.firstElementChild?.textContent}`;
      case undefined:
        return node.nodeName;
      default:
        return `${node.localName} ${node.id}`;
    }
  };
  const nameOf = (node) =>
    /^(link|script|meta)$/.test(node.localName) ? Symbol() : (node.localName ?? node.nodeName);

  // The longest common subsequence of two lists of keys, as pairs of places.
  const common = (a, b) => {
    const pairs = [];
    if (a.length * b.length > 250_000) {
      for (let i = 0, j = 0; j < b.length; j++) {
        const at = a.indexOf(b[j], i);
        if (at >= 0) {
          pairs.push([at, j]);
          i = at + 1;
        }
      }
      return pairs;
    }
    const width = b.length + 1;
    const best = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i--) {
      for (let j = b.length - 1; j >= 0; j--) {
        const at = i * width + j;
        best[at] = a[i] === b[j] ? best[at + width + 1] + 1 : Math.max(best[at + width], best[at + 1]);
      }
    }
    for (let i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] === b[j]) {
        pairs.push([i++, j++]);
      } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  };

  // Which of the new nodes continues which of the old ones: equal ones first, then, between them, those with the
  // same key, then those with the same name.
  const match = (olds, news, found, [by, ...rest]) => {
    if (!by || !olds.length || !news.length) {
      return;
    }
    let lastOld = 0;
    let lastNew = 0;
    for (const [i, j] of [...common(olds.map(by), news.map(by)), [olds.length, news.length]]) {
      match(olds.slice(lastOld, i), news.slice(lastNew, j), found, rest);
      if (i < olds.length) {
        found.set(news[j], olds[i]);
      }
      lastOld = i + 1;
      lastNew = j + 1;
    }
  };
  // A map from children of the new element to those of the old one, in the order of both.
  live.matched = (p, n) => {
    let olds = [...p.childNodes];
    let news = [...n.childNodes];
    const found = new Map();
    while (olds.length && news.length && olds[0].isEqualNode(news[0])) {
      found.set(news.shift(), olds.shift());
    }
    while (olds.length && news.length && olds.at(-1).isEqualNode(news.at(-1))) {
      found.set(news.pop(), olds.pop());
    }
    match(olds, news, found, [htmlOf, keyOf, nameOf]);
    return found;
  };
})();
