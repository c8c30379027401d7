// Annotations of code open beside their numbers; arrow keys walk along the numbers of lines.
(() => {
  "use strict";
  const equip = (block) => {
    const list = block.nextElementSibling;
    const refs = [...block.querySelectorAll(".ref")];
    const items = list?.tagName === "OL" ? [...list.children] : [];
    const itemOf = (ref) => items[ref.textContent - list.start];
    // Where numbers and items do not fit, the list stays below the block.
    if (!items.length || !refs.every(itemOf) || !items.every((item) => refs.some((ref) => itemOf(ref) === item))) {
      block.classList.remove("annotated");
      return;
    }
    for (const ref of refs) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "ref";
      button.textContent = ref.textContent;
      const item = itemOf(ref);
      item.popover = "auto";
      button.popoverTargetElement = item;
      ref.replaceWith(button);
    }
  };
  const look = () => document.querySelectorAll(".annotated:not(:has(button.ref))").forEach(equip);
  addEventListener("shelfmark:content", look);
  look();

  addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const line = document.activeElement?.closest(".line");
    if (step && line && document.activeElement.matches(".line > a")) {
      const numbers = [...line.closest("code").querySelectorAll(".line > a")];
      const next = numbers[numbers.indexOf(document.activeElement) + step];
      if (next?.checkVisibility()) {
        next.focus();
        event.preventDefault();
      }
    }
  });
})();
