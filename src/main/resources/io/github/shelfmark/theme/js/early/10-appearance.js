// Applies the chosen appearance before the page is drawn, so that nothing flashes.
(() => {
  "use strict";
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const chosen = localStorage.getItem("shelfmark-theme");
    if (chosen === "light" || chosen === "dark") {
      root.dataset.theme = chosen;
    }
  } catch {
    // Some browsers have no storage for files or in private mode; then the system's setting applies.
  }
})();
