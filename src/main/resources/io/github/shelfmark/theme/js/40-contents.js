// The contents: marks what is being read, and closes the sheet on narrow screens.
(() => {
  "use strict";
  const root = document.documentElement;
  const find = (selector) => document.querySelector(selector);
  const targetOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const linksIn = (box) => [...(box?.querySelectorAll("a") ?? [])].filter(targetOf);
  const make = (to, name, properties) =>
    to.querySelector("." + properties.className) ??
    to.appendChild(Object.assign(document.createElement(name), properties));
  const word = document.body.dataset.keys?.split("|")[5];
  let wide, sheet, links, sheetLinks, headings, marker;
  let chosen = -1;
  let settled;
  let marked;
  let waiting = false;

  // What is folded away is where the box is that folds it.
  const topOf = (heading) => {
    while (heading.parentElement && heading.getClientRects().length === 0) {
      heading = heading.parentElement;
    }
    return heading.getBoundingClientRect().top;
  };

  // How many headings are at a line or above it; they are in page order, so by halves.
  const above = (line) => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (topOf(headings[middle]) <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

  // How many headings are being read or have been. Those near the end of the page, which cannot be
  // scrolled up to the line, share the way that is left after the last one that can.
  const reached = (line) => {
    const range = root.scrollHeight - innerHeight;
    const left = range - scrollY;
    const count = above(line);
    const able = above(line + left);
    const rest = headings.length - able;
    if (range > 2 && rest > 0) {
      const last = able > 0 ? scrollY + topOf(headings[able - 1]) - line : 0;
      const way = Math.max(1, Math.min(range - last, innerHeight / 2));
      if (left < way) {
        return Math.max(count, able + Math.floor((left < 2 ? 1 : 1 - left / way) * rest));
      }
    }
    // A text that begins with a heading has nothing before it.
    return count || (headings[0].matches(".content > :is(:first-child, .about + *)") ? 1 : 0);
  };

  const mark = () => {
    waiting = false;
    if (!headings[0]) {
      return;
    }
    const line = parseFloat(getComputedStyle(root).scrollPaddingTop) + 4;
    if (settled !== undefined && Math.abs(scrollY - settled) > 1) {
      chosen = -1;
    }
    const index = chosen < 0 ? reached(line) - 1 : chosen;
    wide.parentElement.classList.toggle("far", scrollY > 2 * innerHeight);

    // The marker is beside all headings whose text is on the screen.
    let first = Math.max(0, above(line) - 1);
    let last = above(innerHeight - 1) - 1;
    if (index >= 0) {
      first = Math.min(first, index);
      last = Math.max(last, index);
    }
    const start = links[first].offsetTop;
    const end = last < first ? start : links[last].offsetTop + links[last].offsetHeight;
    marker.style.transform = `translateY(${start}px) scaleY(${end - start})`;

    const link = links[index];
    if (link === marked) {
      return;
    }
    for (const list of [links, sheetLinks]) {
      list[links.indexOf(marked)]?.removeAttribute("aria-current");
      list[index]?.setAttribute("aria-current", "true");
    }
    marked = link;
    const now = find(".toc-now");
    if (now) {
      now.textContent = link?.textContent ?? "";
    }
    // A reader who goes through the list with the keyboard moves it.
    const box = wide.parentElement;
    if (link && !box.querySelector(":focus-visible")) {
      box.scrollTop = link.offsetTop - box.clientHeight / 2;
    }
  };

  const later = () => {
    if (!waiting) {
      waiting = true;
      requestAnimationFrame(mark);
    }
  };

  // A heading that a link leads to stays marked until the reader scrolls on.
  const choose = ({ hash }) => {
    chosen = links.findIndex((link) => link.hash === hash);
    settled = undefined;
    later();
  };
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(type, () => (chosen = -1), { passive: true });
  }
  addEventListener("scroll", later, { passive: true });
  addEventListener("scrollend", () => (settled = scrollY));
  addEventListener("resize", later);
  addEventListener("hashchange", () => choose(location));
  addEventListener("load", () => {
    const target = document.querySelector(":target");
    const top = target ? topOf(target) : -1;
    if (top >= 0 && top < innerHeight) {
      choose(location);
    }
  });
  const look = () => {
    wide = find(".toc-wide .toc");
    sheet = find(".toc-narrow");
    links = linksIn(wide);
    sheetLinks = linksIn(sheet);
    headings = links.map(targetOf);
    chosen = -1;
    if (headings[0]) {
      marker = make(wide, "span", { className: "toc-marker" });
      for (const box of [wide.parentElement, sheet?.lastElementChild]) {
        if (word && box) {
          make(box, "a", { className: "toc-top", href: "#", textContent: word });
        }
      }
    }
    mark();
  };
  addEventListener("shelfmark:content", look);
  look();

  const close = () => sheet && (sheet.open = false);
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href^='#']");
    if (link) {
      choose(link);
    }
    if (link || !event.target.closest?.(".toc-narrow > *")) {
      close();
    }
  });
  addEventListener("focusout", ({ target, relatedTarget }) => {
    if (relatedTarget && sheet?.contains(target) && !sheet.contains(relatedTarget)) {
      close();
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && sheet?.open) {
      close();
      sheet.firstElementChild.focus();
    }
  });
})();
