// Loads a page of this site before it is asked for, when the pointer rests on a link to it.
(() => {
  "use strict";
  const seen = new Set([location.href.split("#")[0]]);
  let timer;

  const wait = (event) => {
    clearTimeout(timer);
    const link = event.target.closest?.("a[href]");
    const saver = navigator.connection;
    if (
      !link ||
      !location.protocol.startsWith("http") ||
      link.origin !== location.origin ||
      link.search ||
      link.hasAttribute("download") ||
      !/(\/|\.html|\/[^./]+)$/.test(link.pathname) ||
      saver?.saveData ||
      /2g/.test(saver?.effectiveType)
    ) {
      return;
    }
    const href = link.href.split("#")[0];
    if (!seen.has(href)) {
      timer = setTimeout(() => {
        seen.add(href);
        document.head.append(
          Object.assign(document.createElement("link"), { rel: "prefetch", href }),
        );
      }, 65);
    }
  };
  for (const type of ["pointerover", "touchstart"]) {
    addEventListener(type, wait, { passive: true });
  }
})();
