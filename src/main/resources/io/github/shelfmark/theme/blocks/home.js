// Buttons that copy the lines of a landing page.
(() => {
  "use strict";
  const words = document.body.dataset;
  const copy = async (line) => {
    if (navigator.clipboard) {
      return navigator.clipboard.writeText(line.textContent);
    }
    // Without HTTPS, browsers copy only what is selected.
    getSelection().selectAllChildren(line);
    document.execCommand("copy");
    getSelection().removeAllRanges();
  };
  for (const button of document.querySelectorAll(".install-copy")) {
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
  }
})();
