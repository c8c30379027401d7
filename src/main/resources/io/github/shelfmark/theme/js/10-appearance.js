// The switch between automatic, light and dark. Its texts are in the page's language.
(() => {
  "use strict";
  const button = document.querySelector(".theme-switch");
  if (!button) {
    return;
  }
  const root = document.documentElement;
  const names = ["auto", "light", "dark"];
  const current = () => root.dataset.theme || "auto";

  const tell = () => {
    const text = `${button.dataset.label}: ${button.dataset[current()]}`;
    button.setAttribute("aria-label", text);
    button.title = text;
  };

  const apply = (name) => {
    if (name === "light" || name === "dark") {
      root.dataset.theme = name;
    } else {
      delete root.dataset.theme;
    }
    tell();
  };

  button.addEventListener("click", () => {
    const next = names[(names.indexOf(current()) + 1) % names.length];
    apply(next);
    try {
      localStorage.setItem("shelfmark-theme", next);
    } catch {
      // Storage is not available: the choice applies to this page only.
    }
  });

  // Follow changes made in another tab.
  addEventListener("storage", (event) => {
    if (event.key === "shelfmark-theme") {
      apply(event.newValue);
    }
  });
  tell();
})();
