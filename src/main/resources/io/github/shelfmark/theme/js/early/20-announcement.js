// Hides the announcement that the reader has closed before the page is drawn.
(() => {
  "use strict";
  const id = document.currentScript.dataset.closed;
  try {
    if (id && localStorage.getItem("shelfmark-closed") === id) {
      document.documentElement.dataset.closed = id;
    }
  } catch {
    // Storage is not available: the announcement is shown again.
  }
})();
