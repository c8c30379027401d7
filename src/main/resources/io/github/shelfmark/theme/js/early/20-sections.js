// The sidebar's sections stay open or closed as they were left; set while the page is read, so that
// nothing moves.
(() => {
  "use strict";
  const storage = "shelfmark-sections";
  const seen = new Set();
  let kept = {};
  try {
    kept = Object(JSON.parse(sessionStorage.getItem(storage)));
  } catch {
    // Storage is not available: each page opens the way to itself.
  }

  // Titles, from the outermost section to this one.
  const nameOf = (box) => {
    const outer = box.parentElement.closest("details");
    return (outer ? nameOf(outer) : "") + "/" + box.firstElementChild.textContent;
  };

  const apply = () => {
    if (document.getElementById("main")) {
      observer.disconnect();
    }
    for (const box of document.querySelectorAll(".tree details:has(> ul)")) {
      if (!seen.has(box)) {
        seen.add(box);
        const name = nameOf(box);
        if (name in kept) {
          box.open = kept[name];
        } else if (box.open) {
          kept[name] = true;
        }
      }
    }
  };
  const observer = new MutationObserver(apply);
  observer.observe(document, { childList: true, subtree: true });

  addEventListener("click", (event) => {
    const summary = event.target.closest(".tree summary");
    if (summary) {
      kept[nameOf(summary.parentElement)] = !summary.parentElement.open;
    }
  });
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(storage, JSON.stringify(kept));
    } catch {
      // See above.
    }
  });
})();
