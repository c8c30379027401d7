// Before anything is drawn: the appearance that the reader chose, so that nothing flashes.
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
    // Some browsers keep nothing for files and strangers; then the system's setting holds.
  }
})();
