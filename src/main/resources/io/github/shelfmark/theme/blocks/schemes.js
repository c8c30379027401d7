// Pictures with a source for one appearance follow the reader's choice, not only that of the system.
(() => {
  "use strict";
  const root = document.documentElement;
  const sources = [...document.querySelectorAll('source[media*="prefers-color-scheme"]')];
  const written = sources.map((source) => source.media);
  const apply = () => {
    const { theme } = root.dataset;
    sources.forEach((source, i) => {
      source.media = theme
        ? written[i].replace(/\(\s*prefers-color-scheme:\s*(\w+)\s*\)/g, (all, name) =>
            name === theme ? "(min-width: 0)" : "(max-width: 0)",
          )
        : written[i];
    });
  };
  new MutationObserver(apply).observe(root, { attributeFilter: ["data-theme"] });
  apply();
})();
