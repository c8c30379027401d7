// The switches between automatic, light and dark. Their texts are in the page's language.
(() => {
  "use strict";
  const root = document.documentElement;
  const current = () => root.dataset.theme || "auto";

  const apply = (name) => {
    if (/^(light|dark)$/.test(name)) {
      root.dataset.theme = name;
    } else {
      delete root.dataset.theme;
    }
    for (const button of document.querySelectorAll(".theme-switch")) {
      button.title = button.ariaLabel = `${button.dataset.label}: ${button.dataset[current()]}`;
    }
  };

  // From automatic to the opposite of what is shown, then to the other, then back.
  const next = () => {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const order = dark ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
    return order[(order.indexOf(current()) + 1) % 3];
  };

  addEventListener("click", ({ target }) => {
    if (target.closest?.(".theme-switch")) {
      const name = next();
      apply(name);
      try {
        localStorage.setItem("shelfmark-theme", name);
      } catch {
        // Storage is not available: the choice applies to this page only.
      }
    }
  });

  // Follow changes made in another tab.
  addEventListener("storage", (event) => {
    if (event.key === "shelfmark-theme") {
      apply(event.newValue);
    }
  });
  const look = () => apply(current());
  addEventListener("shelfmark:content", look);
  look();
})();
