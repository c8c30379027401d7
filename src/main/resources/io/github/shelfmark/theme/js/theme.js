// Small comforts. Every page is complete without them.
(() => {
  "use strict";

  // The current page in view in a long sidebar, without moving the page itself.
  const sidebar = document.getElementById("sidebar");
  const current = sidebar && sidebar.querySelector('.tree [aria-current="page"]');
  if (current) {
    const below = current.getBoundingClientRect().bottom - sidebar.getBoundingClientRect().bottom;
    if (below > -40) {
      sidebar.scrollTop += below + sidebar.clientHeight / 2;
    }
  }

  // What scrolls sideways can be reached by keyboard.
  for (const box of document.querySelectorAll(".content pre, .content table")) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
    }
  }

  // A button to copy a block of code; its words come with the page's language.
  const words = document.body.dataset;
  if (navigator.clipboard && words.copy) {
    for (const pre of document.querySelectorAll(".content pre:not(pre pre)")) {
      const block = document.createElement("div");
      block.className = "code-block";
      pre.replaceWith(block);
      const button = document.createElement("button");
      button.type = "button";
      button.className = "code-copy";
      button.textContent = words.copy;
      button.addEventListener("click", async () => {
        const code = pre.querySelector(".code pre, .rouge-code pre") || pre;
        await navigator.clipboard.writeText(code.textContent);
        button.textContent = words.copied;
        setTimeout(() => {
          button.textContent = words.copy;
        }, 2000);
      });
      block.append(pre, button);
    }
  }

  // The heading that is being read, marked in the table of contents.
  const links = new Map();
  for (const link of document.querySelectorAll(".toc-wide a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) {
      links.set(heading, link);
    }
  }
  const headings = [...links.keys()];
  const mark = () => {
    let seen = headings[0];
    for (const heading of headings) {
      if (heading.getBoundingClientRect().top < 120) {
        seen = heading;
      }
    }
    links.forEach((link, heading) => link.classList.toggle("seen", heading === seen));
  };
  if (headings.length) {
    addEventListener("scroll", () => requestAnimationFrame(mark), { passive: true });
    mark();
  }
})();
