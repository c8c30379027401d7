// The switches between automatic, light and dark. Their texts are in the page's language.
(() => {
  "use strict";
  const switches = document.querySelectorAll(".theme-switch");
  const root = document.documentElement;
  const current = () => root.dataset.theme || "auto";

  const tell = () => {
    for (const button of switches) {
      const text = `${button.dataset.label}: ${button.dataset[current()]}`;
      button.setAttribute("aria-label", text);
      button.title = text;
    }
  };

  const apply = (name) => {
    if (name === "light" || name === "dark") {
      root.dataset.theme = name;
    } else {
      delete root.dataset.theme;
    }
    tell();
  };

  // From automatic to the opposite of what is shown, then to the other, then back.
  const next = () => {
    const dark = matchMedia("(prefers-color-scheme: dark)").matches;
    const order = dark ? ["auto", "light", "dark"] : ["auto", "dark", "light"];
    return order[(order.indexOf(current()) + 1) % 3];
  };

  for (const button of switches) {
    button.addEventListener("click", () => {
      const name = next();
      apply(name);
      try {
        localStorage.setItem("shelfmark-theme", name);
      } catch {
        // Storage is not available: the choice applies to this page only.
      }
    });
  }

  // Follow changes made in another tab.
  addEventListener("storage", (event) => {
    if (event.key === "shelfmark-theme") {
      apply(event.newValue);
    }
  });
  tell();
})();
