// Shows footnotes at their marks: while the pointer or the focus is there, and until it is closed
// after a click or a tap. Without this script marks are links to the notes. What abbreviations stand
// for is shown in the same way; under the pointer, browsers do that themselves.
(() => {
  "use strict";
  if (!HTMLElement.prototype.showPopover) {
    return;
  }
  const GAP = 8;
  const box = document.createElement("div");
  box.className = "footnote-box";
  box.id = "footnote-box";
  box.popover = "manual";
  let open = null;
  let kept = false;
  let timer;

  const noteOf = (mark) => {
    try {
      return document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    } catch {
      return null;
    }
  };

  const textOf = (mark) => {
    const note = mark.title ? null : noteOf(mark);
    if (!note) {
      return mark.title ? [mark.title] : null;
    }
    const copy = note.cloneNode(true);
    for (const back of copy.querySelectorAll(".reversefootnote, .footnote-backref")) {
      back.remove();
    }
    for (const named of copy.querySelectorAll("[id]")) {
      named.removeAttribute("id");
    }
    for (const stop of copy.querySelectorAll("a, abbr, summary, pre, input")) {
      stop.tabIndex = -1;
    }
    return copy.childNodes;
  };

  const place = () => {
    const mark = open.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const most = document.documentElement.clientWidth - width - GAP;
    const below = mark.bottom + GAP;
    const fits = below + height <= window.innerHeight || mark.top < height + GAP;
    box.style.left = `${Math.max(GAP, Math.min(mark.left + (mark.width - width) / 2, most))}px`;
    box.style.top = `${fits ? below : mark.top - height - GAP}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (open) {
      open.removeAttribute("aria-describedby");
      if (box.isConnected) {
        box.hidePopover();
      }
      open = null;
      kept = false;
    }
  };

  const show = (mark) => {
    clearTimeout(timer);
    const text = textOf(mark);
    if (!text || open === mark) {
      return Boolean(text);
    }
    hide();
    box.replaceChildren(...text);
    (mark.closest("sup") || mark).after(box);
    box.showPopover();
    open = mark;
    mark.setAttribute("aria-describedby", box.id);
    place();
    return true;
  };

  // What stays is a part of the page: the next stop of the keyboard is the first link in the note.
  const keep = () => {
    kept = true;
    box.tabIndex = box.scrollHeight > box.clientHeight ? 0 : -1;
    for (const stop of box.querySelectorAll("a, summary")) {
      stop.removeAttribute("tabindex");
    }
  };

  const later = (what, delay) => {
    clearTimeout(timer);
    timer = setTimeout(what, delay);
  };
  const leave = () => !kept && later(hide, 250);
  const isHere = (node) => node instanceof Node && (box.contains(node) || node === open);

  const heard = new WeakSet();
  const listen = (mark) => {
    if (heard.has(mark)) {
      return;
    }
    heard.add(mark);
    mark.addEventListener("pointerleave", leave);
    mark.addEventListener("focus", () => show(mark));
    mark.addEventListener("blur", ({ relatedTarget }) => {
      if (relatedTarget && !isHere(relatedTarget)) {
        hide();
      } else if (!relatedTarget) {
        leave();
      }
    });
    mark.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      if (open === mark && kept) {
        event.preventDefault();
        hide();
      } else if (show(mark)) {
        event.preventDefault();
        keep();
      }
    });
  };

  const look = () => {
    if (open && !open.isConnected) {
      hide();
    }
    for (const mark of document.querySelectorAll("sup > a.footnote[href^='#']")) {
      listen(mark);
      mark.onpointerenter = (event) => {
        if (event.pointerType === "mouse") {
          later(() => show(mark), 120);
        }
      };
    }
    // The keyboard stops where each abbreviation is first, and not again at every other one.
    const met = new Set();
    for (const mark of document.querySelectorAll(".content abbr[title]")) {
      if (!mark.closest("a, button, summary")) {
        if (met.has(mark.textContent)) {
          mark.removeAttribute("tabindex");
        } else {
          met.add(mark.textContent);
          mark.tabIndex = 0;
        }
        listen(mark);
      }
    }
  };
  addEventListener("shelfmark:content", look);
  look();
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", leave);
  box.addEventListener("focusout", (event) => !isHere(event.relatedTarget) && hide());
  document.addEventListener("pointerdown", (event) => open && !isHere(event.target) && hide());
  document.addEventListener("keydown", (event) => {
    if (open && event.key === "Escape") {
      const back = box.contains(document.activeElement) ? open : null;
      hide();
      back?.focus();
      hide();
    }
  });
  for (const moved of ["scroll", "resize"]) {
    window.addEventListener(moved, () => open && place(), { passive: true });
  }
})();
