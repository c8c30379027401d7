// Brings the differences between two states of a page, as the server wrote them, into the document. The first
// state is changed into the second at the same time, and so is the first of the next comparison.
(() => {
  "use strict";
  const live = self.shelfmarkLive;
  const { kept } = live;
  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

  const set = (element, { namespaceURI, name, value }) =>
    element.setAttributeNS(namespaceURI, name, value);
  live.attributes = (p, n) => {
    const node = kept.get(p);
    for (const name of new Set([...p.getAttributeNames(), ...n.getAttributeNames()])) {
      const now = n.getAttributeNode(name);
      if (p.getAttribute(name) === (now?.value ?? null)) {
        continue;
      }
      if (name === "class") {
        // Scripts have added and removed some.
        const [was, will] = [[...p.classList], [...n.classList]];
        node.classList.remove(...was.filter((one) => !will.includes(one)));
        node.classList.add(...will.filter((one) => !was.includes(one)));
      } else if (name === "href" && node.matches("link[rel=stylesheet]") && now) {
        kept.set(p, live.swapLink(node, now.value));
      } else if (now) {
        set(node, now);
      } else {
        node.removeAttribute(name);
      }
      if (now) {
        set(p, now);
      } else {
        p.removeAttribute(name);
      }
    }
  };

  // Loads another style sheet before the one that it replaces is given up, so that nothing flashes.
  live.swapLink = (old, href) => {
    const link = old.cloneNode();
    link.href = href;
    link.given = [...(old.given ?? []), old];
    link.onload = link.onerror = () => link.given.splice(0).forEach((one) => one.remove());
    old.after(link);
    return link;
  };

  // Only what differs, so that a selection before or behind it stays.
  const text = (p, n) => {
    const node = kept.get(p);
    const [was, will] = [node.data, n.data];
    const most = Math.min(was.length, will.length);
    let start = 0;
    while (start < most && was[start] === will[start]) {
      start++;
    }
    let end = 0;
    while (end < most - start && was.at(-1 - end) === will.at(-1 - end)) {
      end++;
    }
    node.replaceData(start, was.length - start - end, will.slice(start, will.length - end));
    p.data = will;
  };

  // A new node for both trees.
  const copies = (p, n) => {
    const both = [p.ownerDocument.importNode(n, true), document.importNode(n, true)];
    live.join(...both);
    if (isElement(n)) {
      for (const box of [both[1], ...both[1].querySelectorAll("noscript")]) {
        if (box.localName === "noscript") {
          // With scripts, what is in it is a text.
          box.textContent = box.innerHTML;
        }
      }
    }
    return both;
  };
  const replace = (p, n, work) => {
    const node = kept.get(p);
    if (!node?.isConnected || /^(html|head|body)$/.test(p.localName)) {
      throw new Error(`cannot bring in a change of ${p.nodeName}`);
    }
    const [written, shown] = copies(p, n);
    if (isElement(node)) {
      work.after.push(live.stateOf(node, shown));
      work.roots.push(shown);
    }
    node.replaceWith(shown);
    p.replaceWith(written);
  };

  // What scripts of the theme make of a whole: tabs of their titles, annotations of a block and its list.
  const titles = (box) =>
    Array.from(box.querySelectorAll(":scope > .tab > :first-child"), (one) => one.textContent).join("\n");
  const isWhole = (p, n) => p.matches(".tabs") && titles(p) !== titles(n);
  const wholes = (pairs, differ) => {
    const all = new Set();
    for (const [n, p] of pairs) {
      const list = isElement(p) && p.matches(".annotated") && p.nextElementSibling;
      const isParted = list && pairs.get(n.nextElementSibling) !== list;
      if (list && (isParted || differ.has(p) || differ.has(list))) {
        all.add(p).add(list);
      }
      const before = isElement(p) && p.matches(".annotated + ol") && p.previousElementSibling;
      if (before && pairs.get(n.previousElementSibling) !== before) {
        all.add(p);
      }
    }
    return all;
  };

  live.patch = (p, n, work) => {
    if (isWhole(p, n)) {
      return replace(p, n, work);
    }
    const node = kept.get(p);
    const found = live.matched(p, n);
    const olds = [...p.childNodes];
    const continued = new Set(found.values());
    const differ = new Set();
    for (const [now, was] of found) {
      if (!was.isEqualNode(now)) {
        differ.add(was);
      }
    }
    // Scripts have taken away what would have to be changed.
    const isHere = (child) => kept.get(child)?.parentNode === node;
    if (olds.some((child) => (!continued.has(child) || differ.has(child)) && !isHere(child))) {
      return replace(p, n, work);
    }
    live.attributes(p, n);

    // What has only moved is moved, with all that readers and scripts have made of it.
    const gone = new Map();
    for (const child of olds) {
      if (!continued.has(child) && isElement(child)) {
        gone.set(live.htmlOf(child), child);
      }
    }
    const whole = wholes(found, differ);
    const first = olds.find(isHere);
    let last = null;
    let lastShown = null;
    for (const now of [...n.childNodes]) {
      let was = found.get(now);
      if (was && !differ.has(was) && !whole.has(was)) {
        last = was;
        lastShown = isHere(was) ? kept.get(was) : lastShown;
        continue;
      }
      if (was) {
        const before = was.previousSibling;
        if (!isElement(was)) {
          text(was, now);
        } else if (whole.has(was)) {
          replace(was, now, work);
        } else {
          live.patch(was, now, work);
        }
        last = before ? before.nextSibling : p.firstChild;
        lastShown = kept.get(last);
        continue;
      }
      was = isElement(now) ? gone.get(live.htmlOf(now)) : undefined;
      gone.delete(was && live.htmlOf(was));
      const moved = was && [was, kept.get(was)];
      const [written, shown] = moved ?? copies(p, now);
      continued.add(written);
      if (last) {
        last.after(written);
      } else {
        p.prepend(written);
      }
      node.insertBefore(shown, lastShown ? lastShown.nextSibling : (first && kept.get(first)) ?? node.firstChild);
      last = written;
      lastShown = shown;
      if (isElement(shown)) {
        work.roots.push(shown);
      }
    }
    for (const child of olds) {
      if (!continued.has(child) && child.parentNode === p) {
        kept.get(child).remove();
        child.remove();
      }
    }
    if (differ.size) {
      work.roots.push(node);
    }
  };
})();
