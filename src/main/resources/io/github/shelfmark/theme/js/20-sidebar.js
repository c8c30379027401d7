// The sidebar: keeps its scroll position between pages; as a drawer, it traps the focus.
(() => {
  "use strict";
  const sidebar = document.getElementById("sidebar");
  if (!sidebar) {
    return;
  }
  const key = "shelfmark-sidebar";

  const restore = () => {
    try {
      sidebar.scrollTop = sessionStorage.getItem(key);
    } catch {
      // Storage is not available: only the current page is in view.
    }
    const current = sidebar.querySelector('.tree [aria-current="page"]');
    if (current?.offsetParent) {
      const box = sidebar.getBoundingClientRect();
      const entry = current.getBoundingClientRect();
      if (entry.top < box.top + 8 || entry.bottom > box.bottom - 8) {
        sidebar.scrollTop += entry.top - box.top - sidebar.clientHeight / 2;
      }
    }
  };
  restore();
  addEventListener("pagehide", () => {
    try {
      sessionStorage.setItem(key, sidebar.scrollTop);
    } catch {
      // See above.
    }
  });

  // While the drawer is open, everything else is inert. Inert elements cannot get the focus
  // back, so inertness ends before the drawer closes.
  let others;
  sidebar.addEventListener("beforetoggle", (event) => {
    if (event.newState === "closed") {
      others?.forEach((element) => (element.inert = false));
      Object.assign(sidebar, { role: null, ariaModal: null, ariaLabel: null });
    }
  });
  sidebar.addEventListener("toggle", (event) => {
    if (event.newState === "open") {
      others = [...document.body.children, ...sidebar.parentElement.children].filter(
        (element) => !element.contains(sidebar),
      );
      others.forEach((element) => (element.inert = true));
      const ariaLabel = document.querySelector(".menu-button").ariaLabel;
      Object.assign(sidebar, { role: "dialog", ariaModal: "true", ariaLabel });
      restore();
      sidebar.querySelector(".close-button").focus();
    } else if (document.activeElement === document.body) {
      document.querySelector(".menu-button").focus();
    }
  });
})();
