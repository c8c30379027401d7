// The search: opened by its box or by keys, loaded when the box is first focused or used.
(() => {
  "use strict";
  const box = document.querySelector(".search-box");
  if (!box) {
    return;
  }
  const [base, page, style, script, , , marks] = box.dataset.search.split(" ");
  const add = (name, properties) =>
    document.head.append(Object.assign(document.createElement(name), properties));
  // How many files are still to come; more than there are if nobody has asked for them.
  let left = 3;
  // What is typed until the dialog is there; none of it is lost.
  let typed;

  const show = () => {
    if (!left && typed !== undefined) {
      dispatchEvent(new CustomEvent("shelfmark-search", { detail: typed }));
      typed = undefined;
    }
  };
  const onload = () => {
    left--;
    show();
  };
  // Then the browser says what is wrong.
  const onerror = () => {
    left = 3;
    if (typed !== undefined && page) {
      location.href = page;
    }
    typed = undefined;
  };
  const load = () => {
    if (left > 2) {
      left = 2;
      add("link", { rel: "stylesheet", href: style, onload, onerror });
      add("script", { src: script, onload, onerror });
    }
  };
  const open = () => {
    typed ??= "";
    load();
    show();
  };
  box.onfocus = load;
  box.onclick = open;
  if (/Mac|iP/.test(navigator.platform)) {
    box.lastElementChild.textContent = "⌘K";
  }

  const { body } = document;
  const kept = (key) => {
    try {
      return localStorage[key];
    } catch {
      // Storage is not available: single keys are on, and no page has been visited.
    }
  };
  addEventListener("keydown", (event) => {
    const { key, target } = event;
    const free = !event.altKey && !document.querySelector("dialog[open]:not(.search), .main[inert]");
    if (event.ctrlKey || event.metaKey) {
      if (!/^k$/i.test(key) || event.shiftKey || !free) {
        return;
      }
      open();
    } else if (typed !== undefined && key.length === 1) {
      typed += key;
    } else if (
      key === "/" &&
      free &&
      kept("shelfmark-keys") !== "off" &&
      !target.closest?.("input, textarea, select, [contenteditable]")
    ) {
      open();
    } else {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
  });

  // The last pages, which the dialog shows at first; and the marks of a page that was found.
  try {
    if (!body.matches(".layout-404, .layout-search")) {
      const name = "shelfmark-recent " + new URL(base, location).pathname;
      const { pathname } = location;
      const { content } = document.querySelector("[property='og:title']");
      const others = JSON.parse(localStorage[name] ?? "[]").filter(([path]) => path !== pathname);
      box.recent = others.slice(0, 5);
      localStorage[name] = JSON.stringify([[pathname, content], ...box.recent]);
    }
    if (sessionStorage["shelfmark-marks"]) {
      add("script", { src: marks });
    }
  } catch {
    // See above.
  }
})();
