// Applies what the reader has chosen before the page is drawn, so that nothing flashes or moves.
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const chosen = localStorage.getItem("shelfmark-theme");
    if (chosen === "light" || chosen === "dark") {
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
