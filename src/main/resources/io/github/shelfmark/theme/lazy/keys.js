// What single keys do, their list, and the switch that turns them off. The words are the page's.
(() => {
  "use strict";
  const storage = "shelfmark-keys";
  const [title, help, previous, next, menu, top, use, close] =
    document.body.dataset.keys.split("|");
  const find = (selector) => document.querySelector(selector);
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  const openMenu = () => {
    const button = find(".menu-button");
    if (button?.offsetParent) {
      button.click();
    } else {
      const current = find('.tree [aria-current="page"]');
      (current?.offsetParent ? current : find(".tree a"))?.focus();
    }
  };

  const isOn = () => {
    try {
      return localStorage.getItem(storage) !== "off";
    } catch {
      return true;
    }
  };

  const box = make("input", { type: "checkbox" });
  const row = ([key, text]) =>
    make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, text));
  const search = find(".search-box span");
  const rows = [
    ...(search ? [["/", search.textContent]] : []),
    ["p", previous],
    ["n", next],
    ["m", menu],
    ["t", top],
    ["?", help],
  ].map(row);
  const closer = make("button", { type: "button", className: "keys-close", autofocus: true }, close);
  const dialog = make(
    "dialog",
    { className: "keys" },
    make("h2", { id: "keys-title" }, title),
    make("dl", {}, ...rows),
    make("div", { className: "keys-foot" }, make("label", {}, box, use), closer),
  );
  dialog.setAttribute("aria-labelledby", "keys-title");
  document.body.append(dialog);

  let styled;
  const open = async () => {
    box.checked = isOn();
    styled ??= new Promise((onload) => {
      const href = document.body.dataset.keysFiles.split(" ")[0];
      document.head.append(make("link", { rel: "stylesheet", href, onload, onerror: onload }));
    });
    await styled;
    if (!dialog.open) {
      dialog.showModal();
    }
  };
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(storage, box.checked ? "on" : "off");
    } catch {
      // Storage is not available: keys stay on.
      box.checked = true;
    }
  });
  closer.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });

  const actions = {
    "?": open,
    p: () => find(".pager [rel=prev]")?.click(),
    n: () => find(".pager [rel=next]")?.click(),
    m: openMenu,
    t: () => scrollTo({ top: 0 }),
  };
  const keyOf = (event) => {
    // On keyboards with other letters, what is printed beside them.
    const key = event.key > "~" ? event.code.replace("Key", "").toLowerCase() : event.key;
    return event.altKey ||
      (event.shiftKey && key !== "?") ||
      event.repeat ||
      event.isComposing ||
      event.defaultPrevented ||
      find("dialog[open], .main[inert]")
      ? ""
      : key;
  };
  addEventListener("shelfmark-key", ({ detail: event }) => {
    if (!event) {
      open();
    } else if (isOn()) {
      actions[keyOf(event)]?.();
    }
  });
})();
