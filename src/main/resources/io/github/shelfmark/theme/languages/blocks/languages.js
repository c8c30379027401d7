// The menu of languages closes when readers turn to something else.
(() => {
  "use strict";
  const open = () => document.querySelector(".languages[open]");

  const leave = ({ target }) => {
    const menu = open();
    if (menu && !menu.contains(target)) {
      menu.open = false;
    }
  };
  addEventListener("click", leave);
  addEventListener("focusin", leave);

  addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && open();
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
