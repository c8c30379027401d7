// Buttons that copy the lines of a landing page.
(() => {
  "use strict";
  const words = document.body.dataset;
  const copy = async (line) => {
    try {
      await navigator.clipboard.writeText(line.textContent);
    } catch {
      // Pages on plain HTTP have no clipboard, but can copy a selection.
      getSelection().selectAllChildren(line);
      document.execCommand("copy");
      getSelection().removeAllRanges();
    }
  };
  const look = () => document.querySelectorAll(".install-copy:not(:has(+ [role=status]))").forEach(equip);
  const equip = (button) => {
    const said = document.createElement("span");
    said.className = "hidden";
    said.role = "status";
    button.after(said);
    button.addEventListener("click", async () => {
      await copy(button.previousElementSibling);
      button.classList.add("done");
      said.textContent = words.copied;
      setTimeout(() => {
        button.classList.remove("done");
        said.textContent = "";
      }, 2000);
    });
  };
  addEventListener("shelfmark:content", look);
  look();
})();
