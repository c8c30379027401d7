// Single keys: ? lists them, in a dialog that is loaded when it is first asked for.
(() => {
  "use strict";
  const { keys, keysFiles } = document.body.dataset;
  if (!keys) {
    return;
  }
  const find = (selector) => document.querySelector(selector);
  let loaded = false;

  const help = () => {
    if (loaded) {
      dispatchEvent(new Event("shelfmark-keys"));
      return;
    }
    loaded = true;
    const [href, src] = keysFiles.split(" ");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href });
    const script = Object.assign(document.createElement("script"), { src });
    style.onload = () => document.head.append(script);
    document.head.append(style);
  };

  const menu = () => {
    const button = find(".menu-button");
    if (button?.offsetParent) {
      button.click();
    } else {
      const current = find('.tree [aria-current="page"]');
      (current?.offsetParent ? current : find(".tree a"))?.focus();
    }
  };

  const actions = {
    "?": help,
    p: () => find(".pager [rel=prev]")?.click(),
    n: () => find(".pager [rel=next]")?.click(),
    m: menu,
    t: () => scrollTo({ top: 0 }),
  };

  const isOff = () => {
    try {
      return localStorage.getItem("shelfmark-keys") === "off";
    } catch {
      return false;
    }
  };

  addEventListener("keydown", (event) => {
    // On keyboards with other letters, what is printed beside them.
    const key = event.key ?? "";
    const typed = key > "~" ? event.code.replace("Key", "") : key;
    const action = event.shiftKey && typed !== "?" ? null : actions[typed.toLowerCase()];
    if (
      action &&
      !(event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) &&
      !event.defaultPrevented &&
      !event.target.closest?.("input, textarea, select, [contenteditable]") &&
      !find("dialog[open], .main[inert]") &&
      !isOff()
    ) {
      event.preventDefault();
      action();
    }
  });

  // Readers with a keyboard and a mouse find the list in the footer, also while keys are off.
  const foot = find(".footer-end") ?? find(".main");
  if (foot && matchMedia("(hover: hover)").matches) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "keys-button";
    button.textContent = keys.split("|")[0];
    button.addEventListener("click", help);
    foot.append(button);
  }
})();
