// The list of keys, and the switch that turns them off. Its words are in the page's language.
(() => {
  "use strict";
  const storage = "shelfmark-keys";
  const words = document.body.dataset.keys.split("|");
  const [title, help, previous, next, menu, top, use, close] = words;
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside);
    return element;
  };

  const row = ([key, text]) =>
    make("div", {}, make("dt", {}, make("kbd", {}, key)), make("dd", {}, text));
  const box = make("input", { type: "checkbox" });
  const closer = make("button", { type: "button", className: "keys-close", autofocus: true }, close);
  const dialog = make(
    "dialog",
    { className: "keys" },
    make("h2", { id: "keys-title" }, title),
    make(
      "dl",
      {},
      ...[
        ["p", previous],
        ["n", next],
        ["m", menu],
        ["t", top],
        ["?", help],
      ].map(row),
    ),
    make("div", { className: "keys-foot" }, make("label", {}, box, use), closer),
  );
  dialog.setAttribute("aria-labelledby", "keys-title");
  document.body.append(dialog);

  const open = () => {
    try {
      box.checked = localStorage.getItem(storage) !== "off";
    } catch {
      box.checked = true;
      box.disabled = true;
    }
    dialog.showModal();
  };
  box.addEventListener("change", () => localStorage.setItem(storage, box.checked ? "on" : "off"));
  closer.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) {
      dialog.close();
    }
  });
  addEventListener("shelfmark-keys", open);
  open();
})();
