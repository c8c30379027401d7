// What the reader has done to a page, kept where an element had to be replaced, and where the reader looks at.
(() => {
  "use strict";
  const live = self.shelfmarkLive;
  const all = (root, selector) => [
    ...(root.matches?.(selector) ? [root] : []),
    ...root.querySelectorAll(selector),
  ];
  const summaryOf = (box) => box.firstElementChild?.textContent;
  const labelOf = (panel) => panel.firstElementChild?.textContent;

  // Notes what an element shows, and returns what shows it again in one that has taken its place.
  live.stateOf = (old, next) => {
    const opened = new Map(all(old, "details").map((box) => [summaryOf(box), box.open]));
    const boxes = all(old, "input[type=checkbox]").map((box) => box.checked);
    const tabs = all(old, ".tabs").map(
      (box) => box.querySelector(":scope > [role=tablist] > [aria-selected=true]")?.textContent,
    );
    const scrolled = all(old, "pre").map((box) => box.scrollLeft);
    const active = document.activeElement;
    const name = old.contains(active) && active.nodeName;
    const place = name && all(old, name).indexOf(active);
    const text = name && active.textContent;

    return () => {
      for (const box of all(next, "details")) {
        box.open = opened.get(summaryOf(box)) ?? box.open;
      }
      all(next, "input[type=checkbox]").forEach((box, i) => (box.checked = boxes[i] ?? box.checked));
      all(next, ".tabs").forEach((box, i) => {
        const panels = [...box.querySelectorAll(":scope > .tab")];
        const chosen = panels.find((panel) => panel.hidden && labelOf(panel) === tabs[i]);
        // As if the text in it had been found, which opens it.
        chosen?.dispatchEvent(new Event("beforematch"));
      });
      all(next, "pre").forEach((box, i) => (box.scrollLeft = scrolled[i] ?? 0));
      if (name) {
        const same = all(next, name);
        const one = same.find(({ textContent }) => textContent && textContent === text) ?? same[place];
        one?.focus({ preventScroll: true });
      }
    };
  };

  // Returns what scrolls back to where the reader looks at: the first block that is wholly in view, or the one
  // around what is in view. At the top of the page, what is new there is shown.
  live.anchor = () => {
    if (scrollY < 1) {
      return () => {};
    }
    const line = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    const seen = [];
    const topOf = (node) => node.getBoundingClientRect().top;
    let around = document.querySelector(".content") ?? document.querySelector("main") ?? document.body;
    for (let depth = 0; around && depth < 8; depth++) {
      const blocks = [...around.children].filter((one) => one.getClientRects().length);
      const at = blocks.findIndex((one) => one.getBoundingClientRect().bottom > line);
      const some = at < 0 ? [] : blocks.slice(at, at + 3);
      seen.unshift(...some.filter((one) => topOf(one) >= line && topOf(one) < innerHeight), around);
      around = some.find((one) => topOf(one) < line);
    }
    const tops = seen.map((node) => [node, topOf(node)]);
    return () => {
      const [node, top] = tops.find(([one]) => one.isConnected && one.getClientRects().length) ?? [];
      if (node) {
        scrollBy({ top: topOf(node) - top, behavior: "instant" });
      }
    };
  };
})();
