// Marks the current heading in the table of contents.
(() => {
  "use strict";
  const links = new Map();
  for (const link of document.querySelectorAll(".toc-wide a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) {
      links.set(heading, link);
    }
  }
  if (links.size === 0) {
    return;
  }
  const headings = [...links.keys()];
  let marked;
  let waiting = false;

  const mark = () => {
    waiting = false;
    // Headings are in page order, so use binary search for the last one above the line.
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (headings[middle].getBoundingClientRect().top < 120) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    const end = innerHeight + scrollY >= document.documentElement.scrollHeight - 2;
    const link = links.get(headings[end ? headings.length - 1 : Math.max(0, low - 1)]);
    if (link === marked) {
      return;
    }
    marked?.removeAttribute("aria-current");
    link.setAttribute("aria-current", "true");
    marked = link;
    const list = link.closest(".toc-wide");
    // Keep the focus in view for a reader who goes through the list with the keyboard.
    if (list.querySelector(":focus-visible")) {
      return;
    }
    const box = list.getBoundingClientRect();
    const entry = link.getBoundingClientRect();
    if (entry.top < box.top || entry.bottom > box.bottom) {
      list.scrollTop += entry.top - box.top - list.clientHeight / 2;
    }
  };

  addEventListener(
    "scroll",
    () => {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(mark);
      }
    },
    { passive: true },
  );
  mark();
})();
