// Makes horizontally scrolling boxes focusable by keyboard in every browser.
(() => {
  "use strict";
  for (const box of document.querySelectorAll(".content pre, .content .table-box")) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }
})();
