// Single keys; what they do is loaded when the first of them is pressed.
(() => {
  "use strict";
  const { keys, keysFiles } = document.body.dataset;
  if (!keys) {
    return;
  }
  const find = (selector) => document.querySelector(selector);
  const make = (to, name, properties) =>
    to.appendChild(Object.assign(document.createElement(name), properties));
  let loaded = false;

  const run = (detail) => {
    const send = () => dispatchEvent(new CustomEvent("shelfmark-key", { detail }));
    if (loaded) {
      send();
    } else {
      loaded = true;
      make(document.head, "script", { src: keysFiles.split(" ")[1], onload: send });
    }
  };

  addEventListener("keydown", (event) => {
    if (
      /^\S$/.test(event.key) &&
      !(event.ctrlKey || event.metaKey) &&
      !event.target.closest?.("input, textarea, select, [contenteditable]")
    ) {
      run(event);
    }
  });

  // Readers with a keyboard and a mouse find the list in the footer, also while keys are off.
  const look = () => {
    if (matchMedia("(hover: hover)").matches && !find(".keys-button")) {
      make(find(".footer-end") ?? find(".main"), "button", {
        type: "button",
        className: "keys-button",
        textContent: keys.split("|")[0],
        onclick: () => run(),
      });
    }
  };
  addEventListener("shelfmark:content", look);
  look();
})();
