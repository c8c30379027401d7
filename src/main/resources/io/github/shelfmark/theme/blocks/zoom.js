// Opens pictures that are shown smaller than they are.
(() => {
  "use strict";
  const equip = (image) => {
    // The width with which all of it is seen, or its own, which scrolls.
    const size = () => {
      const { naturalWidth: own, naturalHeight: high, width, src } = image;
      const fit = Math.min((innerWidth - 48) / own, (innerHeight - 48) / high, /\.svg/.test(src) ? 9 : 1);
      return [own * fit, own].find((one) => one > width * 1.2) || 0;
    };
    const mark = () => {
      image.role = size() ? "button" : null;
      image.tabIndex = size() ? 0 : -1;
    };
    image.onclick = image.onkeydown = (event) => {
      if (size() && /^(Enter| )$/.test(event.key ?? " ")) {
        const dialog = document.createElement("dialog");
        dialog.className = "zoom";
        dialog.ariaLabel = image.alt;
        dialog.innerHTML = '<button><img alt=""></button>';
        const button = dialog.firstChild;
        button.ariaLabel = image.dataset.zoom;
        button.firstChild.src = image.currentSrc;
        button.firstChild.width = size();
        dialog.onclick = () => dialog.close();
        dialog.onclose = () => {
          dialog.remove();
          image.focus();
        };
        document.body.append(dialog);
        dialog.showModal();
        event.preventDefault();
      }
    };
    image.onload = mark;
    new ResizeObserver(mark).observe(image);
  };
  const look = () => {
    const images = [...document.querySelectorAll("[data-zoom]:not(a *, .no-zoom *)")];
    images.filter((image) => !image.onclick).forEach(equip);
  };
  addEventListener("shelfmark:content", look);
  look();
})();
