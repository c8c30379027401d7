// The buttons of blocks of code: copy, and wrap long lines. The link that copies the page as Markdown.
(() => {
  "use strict";
  const root = document.documentElement;
  const words = document.body.dataset;
  let blocks;
  if (!words.copy) {
    return;
  }

  // What readers mean: commands without output, changes without signs.
  const textOf = (block) => {
    const code = block.querySelector(":is(.code, .rouge-code) pre, pre").cloneNode(true);
    const all = (selector) => code.querySelectorAll(selector);
    const without = (selector) => {
      all(selector).forEach((part) => (part.textContent = part.textContent.replace(/[^\n]+/g, "\0")));
      return code.textContent.replace(/.*\0.*\n?/g, "");
    };
    const session = all(".gp").length;
    const spaces = all(".ref").length ? / +$/gm : "";
    all("label, .ref, .line.del, .lineno, .gp").forEach((part) => part.remove());
    if (session) {
      return without(".go").replace(/^\n/gm, "");
    }
    if (all(".gd, .gi").length && !all(".gh, .gu").length) {
      const lines = without(".gd");
      return lines.replace(/^[^+ \n]/m.test(lines) ? /^\+/gm : /^[+ ]/gm, "");
    }
    return code.textContent.replace(spaces, "");
  };

  // Pages on plain HTTP have no clipboard, but can copy a selection.
  const write = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const focused = document.activeElement;
      const area = document.createElement("textarea");
      area.className = "hidden";
      area.value = text;
      document.body.append(area);
      area.select();
      const done = document.execCommand("copy");
      area.remove();
      focused.focus();
      return done;
    }
  };

  const told = document.createElement("div");
  told.className = "hidden";
  told.role = "status";
  document.body.append(told);

  const put = async (text, button) => {
    const done = await write(text);
    told.textContent = done ? words.copied : "";
    button.classList.toggle("done", done);
    setTimeout(() => {
      told.textContent = "";
      button.classList.remove("done");
    }, 2000);
    return done;
  };

  const wraps = (block) => (root.dataset.wrap || (block.matches(".wrap") ? "on" : "off")) === "on";
  const show = (block) => {
    const pre = block.querySelector("pre");
    const scrolls = pre.scrollWidth > pre.clientWidth;
    block.classList.toggle("wide", scrolls || wraps(block));
    block.querySelector(".code-wrap").ariaPressed = wraps(block);
    pre.tabIndex = scrolls ? 0 : -1;
  };
  const sizes = new ResizeObserver((all) => all.forEach((size) => show(size.target.closest(".code-block"))));

  const equip = (block) => {
    const tools = document.createElement("div");
    tools.className = "code-tools";
    const add = (name, click) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = `code-${name}`;
      button.title = button.ariaLabel = words[name];
      button.onclick = click;
      tools.append(button);
      return button;
    };
    add("wrap", () => {
      const top = block.getBoundingClientRect().top;
      root.dataset.wrap = wraps(block) ? "off" : "on";
      blocks.forEach(show);
      scrollBy({ top: block.getBoundingClientRect().top - top, behavior: "instant" });
      try {
        localStorage.setItem("shelfmark-wrap", root.dataset.wrap);
      } catch {
        // It holds for this page.
      }
    });
    const copy = add("copy", () => put(textOf(block), copy));
    block.append(tools);
  };
  // The link opens the twin where it may not be read, as from disk, and with a key for a new tab or window.
  const copyTwin = async (event) => {
    const link = event.currentTarget;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    const done = await fetch(link.href)
      .then(async (twin) => twin.ok && put(await twin.text(), link))
      .catch(() => false);
    if (!done) {
      location = link.href;
    }
  };
  const look = () => {
    document.querySelectorAll(".edit [type]").forEach((link) => (link.onclick = copyTwin));
    blocks = [...document.querySelectorAll(".code-block:has(pre)")];
    blocks.filter((block) => !block.querySelector(".code-tools")).forEach(equip);
    // Twice, because room for the buttons can make a line too long; so nothing moves later.
    blocks.concat(blocks).forEach(show);
    blocks.forEach((block) => sizes.observe(block.querySelector("pre")));
  };
  addEventListener("shelfmark:content", look);
  look();
})();
