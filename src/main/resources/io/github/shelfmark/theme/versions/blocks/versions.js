// The menu of versions: later versions than the site knows, and links that lead somewhere.
(() => {
  "use strict";
  const menu = document.querySelector(".versions");
  if (!menu) {
    return;
  }
  const { latest, current, page } = menu.dataset;

  const close = ({ target }) => {
    if (menu.open && !menu.contains(target)) {
      menu.open = false;
    }
  };
  addEventListener("click", close);
  addEventListener("focusin", close);
  addEventListener("keydown", (event) => {
    if (event.key === "Escape" && menu.open) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });

  // Another version may not have the page: then readers get its home page.
  addEventListener("click", async (event) => {
    const link = event.target.closest?.("a[data-home]");
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!link || !plain || link.origin !== location.origin || location.protocol === "file:") {
      return;
    }
    event.preventDefault();
    let there = false;
    try {
      there = (await fetch(link.href, { method: "HEAD" })).ok;
    } catch {
      // No connection: the browser says so on the home page.
    }
    location.href = there ? link.href : link.dataset.home;
  });

  // Only http: an address from the list must not run a script.
  const address = (url) => {
    try {
      const whole = new URL(url, new URL(latest, location.href));
      return whole.protocol.startsWith("http") ? whole.href : "";
    } catch {
      return "";
    }
  };
  const link = (a, version) => {
    a.dataset.home = address(version.url);
    a.href = address(version.url) + page.slice(1);
  };

  const show = (versions) => {
    const items = [...menu.querySelectorAll("li")];
    const shown = items.map((item) => item.firstElementChild.dataset.home + item.textContent.trim());
    const small = menu.querySelector("small");
    const list = versions.map((version) => {
      const a = document.createElement("a");
      link(a, version);
      a.textContent = version.title;
      if (version.latest && small) {
        a.append(" ", small.cloneNode(true));
      }
      if (version.title === current) {
        a.setAttribute("aria-current", "true");
      }
      const item = document.createElement("li");
      item.append(a);
      return item;
    });
    if (list.length !== shown.length || list.some((item, i) => !shown[i].endsWith(item.textContent))) {
      menu.querySelector("ul").replaceChildren(...list);
    }
    const own = versions.findIndex((version) => version.title === current);
    const best = versions.findIndex((version) => version.latest);
    const note = document.querySelector(".outdated-later");
    if (note && best >= 0 && own > best) {
      const aside = note.content.firstElementChild.cloneNode(true);
      const a = aside.querySelector("a");
      link(a, versions[best]);
      a.textContent = a.textContent.replace("{0}", versions[best].title);
      note.replaceWith(aside);
    }
  };

  if (location.protocol !== "file:") {
    fetch(latest + "versions.json")
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((versions) => {
        const named = (version) => typeof version?.title === "string" && address(version.url);
        if (Array.isArray(versions) && versions.length > 0 && versions.every(named)) {
          show(versions);
        }
      })
      .catch(() => {
        // The menu stays as it was built.
      });
  }
})();
