// Makes tabs of panels. Those with the same data-sync share a choice, which is kept.
(() => {
  "use strict";
  const kept = (key, name) => {
    try {
      return name ? localStorage.setItem(key, name) : localStorage[key];
    } catch {
      // Without storage a choice ends with the page.
    }
  };

  let count = 0;
  let groups = [];
  const equip = (box) => {
    const n = count++;
    const panels = [...box.querySelectorAll(":scope > .tab")];
    const key = box.dataset.sync && "shelfmark-tabs-" + box.dataset.sync;
    const list = document.createElement("div");
    list.className = "tab-list";
    list.role = "tablist";
    list.ariaLabel = box.dataset.label ?? null;
    const tabs = panels.map((panel, i) => {
      const tab = document.createElement("button");
      tab.textContent = panel.firstElementChild.textContent;
      panel.id ||= `tab-${n}-${i}`;
      tab.id = panel.id + "-name";
      tab.role = "tab";
      tab.setAttribute("aria-controls", panel.id);
      panel.role = "tabpanel";
      panel.setAttribute("aria-labelledby", tab.id);
      tab.onclick = panel.onbeforematch = () => choose(i);
      list.append(tab);
      return tab;
    });

    const show = (chosen) =>
      tabs[chosen] &&
      tabs.forEach((tab, i) => {
        tab.ariaSelected = i === chosen;
        tab.tabIndex = i === chosen ? 0 : -1;
        panels[i].tabIndex = tab.tabIndex;
        panels[i].hidden = i !== chosen && "until-found";
      });
    const find = (name) => show(tabs.findIndex((tab) => tab.textContent === name));

    const choose = (i) => {
      const top = list.getBoundingClientRect().top;
      show(i);
      if (key) {
        groups.forEach((other) => other.key === key && other.find(tabs[i].textContent));
        kept(key, tabs[i].textContent);
      }
      // What changes above does not move what the reader looks at.
      scrollBy({ top: list.getBoundingClientRect().top - top, behavior: "instant" });
    };

    list.onkeydown = (event) => {
      const step = getComputedStyle(list).direction === "rtl" ? -1 : 1;
      const at = tabs.indexOf(document.activeElement);
      const to = { ArrowLeft: at - step, ArrowRight: at + step, Home: 0, End: -1 }[event.key];
      if (to !== undefined) {
        event.preventDefault();
        const tab = tabs.at(to % tabs.length);
        tab.click();
        tab.focus();
      }
    };

    box.prepend(list);
    show(0);
    find(key && kept(key));
    groups.push({ box, key, find, open: (node) => show(panels.findIndex((panel) => panel.contains(node))) });
  };
  const look = () => {
    groups = groups.filter(({ box }) => box.isConnected);
    document.querySelectorAll(".tabs:has(> .tab):not(:has(> .tab-list))").forEach(equip);
  };
  addEventListener("shelfmark:content", look);
  look();

  // A link to something in a panel opens it.
  const open = () => {
    try {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (target?.closest(".tab")) {
        groups.forEach((group) => group.open(target));
        target.scrollIntoView();
      }
    } catch {
      // No address of ours.
    }
  };
  onhashchange = open;
  open();
})();
