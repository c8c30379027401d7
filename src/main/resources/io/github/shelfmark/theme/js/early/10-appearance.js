// Applies what the reader has chosen before the page is drawn, so that nothing flashes or moves.
(() => {
  "use strict";
  const root = document.documentElement;
  const names = ["light", "dark"];
  root.dataset.script = "";

  // The browser's own bars follow the choice.
  const tint = () => {
    const chosen = root.dataset.theme;
    document.querySelectorAll("[name=theme-color]").forEach((meta, i) => {
      const own = chosen === names[i] ? "all" : "not all";
      meta.media = chosen ? own : `(prefers-color-scheme: ${names[i]})`;
    });
  };
  new MutationObserver(tint).observe(root, { attributeFilter: ["data-theme"] });

  try {
    const chosen = localStorage.getItem("shelfmark-theme");
    if (names.includes(chosen)) {
      root.dataset.theme = chosen;
    }
    const wrap = localStorage.getItem("shelfmark-wrap");
    if (wrap) {
      root.dataset.wrap = wrap;
    }
  } catch {
    // Some browsers have no storage for files or in private mode; then the system's setting applies.
  }
})();
