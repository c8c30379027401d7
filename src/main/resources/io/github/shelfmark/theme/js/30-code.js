// A button to copy a block of code. Its texts are in the page's language.
(() => {
  "use strict";
  const words = document.body.dataset;
  if (!navigator.clipboard || !words.copy) {
    return;
  }

  // Of a console session, copy only the commands; with line numbers, only the code.
  const textOf = (pre) => {
    const code = pre.querySelector(".code pre, .rouge-code pre") || pre;
    const prompts = [...code.querySelectorAll(".gp")];
    if (prompts.length === 0) {
      return code.textContent;
    }
    return prompts
      .map((prompt) => {
        let typed = "";
        for (let node = prompt.nextSibling; node; node = node.nextSibling) {
          const end = node.textContent.indexOf("\n");
          if (end >= 0) {
            return typed + node.textContent.slice(0, end);
          }
          typed += node.textContent;
        }
        return typed;
      })
      .map((line) => `${line.trim()}\n`)
      .join("");
  };

  for (const pre of document.querySelectorAll(".content pre")) {
    if (pre.parentElement.closest("pre")) {
      continue;
    }
    const block = pre.closest(".code-block, div.highlight, figure.highlight");
    if (!block) {
      continue;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.className = "code-copy";
    button.textContent = words.copy;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(textOf(pre));
      button.textContent = words.copied;
      button.classList.add("done");
      setTimeout(() => {
        button.textContent = words.copy;
        button.classList.remove("done");
      }, 2000);
    });
    block.append(button);
  }
})();
