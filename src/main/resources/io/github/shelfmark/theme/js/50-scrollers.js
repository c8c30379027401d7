// Makes horizontally scrolling boxes focusable by keyboard in every browser.
(() => {
  "use strict";
  const observer = new ResizeObserver((boxes) => {
    for (const { target: box } of boxes) {
      const fits = box.scrollWidth <= box.clientWidth;
      box.classList.toggle("fits", fits);
      if (!fits) {
        box.tabIndex = 0;
      } else if (box !== document.activeElement) {
        box.removeAttribute("tabindex");
      }
    }
  });
  const look = () => {
    observer.disconnect();
    document
      .querySelectorAll(".content .table-box, .content .formula")
      .forEach((box) => observer.observe(box));
  };
  addEventListener("shelfmark:content", look);
  look();
})();
