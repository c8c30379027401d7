// Pictures with a source for one appearance follow the reader's choice, not only that of the system.
(() => {
  "use strict";
  const root = document.documentElement;
  const written = new Map();
  const apply = () => {
    const { theme } = root.dataset;
    for (const source of document.querySelectorAll('source[media*="prefers-color-scheme"]')) {
      written.set(source, source.media);
    }
    written.forEach((media, source) => {
      source.media = theme
        ? media.replace(/\(\s*prefers-color-scheme:\s*(\w+)\s*\)/g, (all, name) =>
            name === theme ? "(min-width: 0)" : "(max-width: 0)",
          )
        : media;
    });
  };
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
  addEventListener("shelfmark:content", apply);
  apply();
})();
