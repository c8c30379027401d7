// Loads a page of this site before it is asked for, when the pointer rests on a link to it.
(() => {
  "use strict";
  const seen = new Set([location.href.split("#")[0]]);
  let timer;

  const wait = (event) => {
    clearTimeout(timer);
    const link = event.target.closest("a[href]:not([download])");
    const { saveData, effectiveType } = navigator.connection ?? {};
    if (
      link &&
      location.protocol !== "file:" &&
      link.origin === location.origin &&
      !link.search &&
      /(\/|\.html|\/[^./]+)$/.test(link.pathname) &&
      !saveData &&
      !/2g/.test(effectiveType)
    ) {
      timer = setTimeout(() => {
        const href = link.href.split("#")[0];
        if (!seen.has(href)) {
          seen.add(href);
          const hint = { rel: "prefetch", href };
          document.head.append(Object.assign(document.createElement("link"), hint));
        }
      }, 65);
    }
  };
  for (const type of ["pointerover", "touchstart"]) {
    addEventListener(type, wait, { passive: true });
  }
})();
