// What shelfmark:serve adds to each page. It is the first of the deferred scripts, and so sees the page as the
// server wrote it, before scripts of the theme or of the author change anything but what early scripts have set.
//
// A page is brought up to date by comparing what the server wrote then with what it writes now, and by making only
// these differences in the document. So whatever scripts and readers have done to the document stays.
(() => {
  "use strict";
  const own = document.currentScript;
  // pages: what the server wrote, as a document of its own, which is asked for once more because
  // early scripts have already set attributes here. kept: its nodes to those of this document.
  const live = (self.shelfmarkLive = { own, kept: new WeakMap() });

  live.reload = (why) => {
    console.info(`shelfmark: loads the page anew: ${why}`);
    const now = Date.now();
    const [path, , , last, times] = live.stored("shelfmark-live") ?? [];
    const again = path === location.pathname && now - last < 5000 ? times + 1 : 0;
    if (again < 5) {
      live.stored("shelfmark-live", [location.pathname, scrollX, scrollY, now, again]);
      location.reload();
    }
  };
  live.stored = (name, value) => {
    try {
      if (value) {
        sessionStorage[name] = JSON.stringify(value);
      }
      return JSON.parse(sessionStorage[name] ?? "null");
    } catch {
      return null;
    }
  };

  live.read = (html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    return { page, own: page.querySelector("script[src$='/.shelfmark/live.js']") };
  };
  // The page as it is now; null while the server cannot tell.
  live.load = async () => {
    const address = location.href.split("#")[0];
    const answer = await fetch(address, { cache: "no-store" }).catch(() => null);
    if (!answer?.ok && answer?.status !== 404) {
      return null;
    }
    return live.read(await answer.text());
  };

  // Nodes of two trees that have the same children; below others, nothing is known.
  live.join = (written, shown, inside) => {
    live.kept.set(written, shown);
    const children = inside ?? Array.from(shown.childNodes, (node) => [node]);
    const { childNodes } = written;
    if (
      childNodes.length === children.length &&
      children.every(([node], i) => node.nodeName === childNodes[i].nodeName)
    ) {
      children.forEach(([node, ...more], i) => live.join(childNodes[i], node, more[0]));
    }
  };
  const shape = (node) => [node, Array.from(node.childNodes, shape)];
  const [root, children] = shape(document.documentElement);
  live.written = live.load().then((loaded) => {
    if (loaded?.own?.dataset.etag !== own.dataset.etag) {
      return null;
    }
    live.join(loaded.page.documentElement, root, children);
    return loaded.page;
  });

  for (const name of ["match", "merge", "state", "files", "notices", "page"]) {
    const script = document.createElement("script");
    script.src = own.src.replace("live.js", `live-${name}.js`);
    script.async = false;
    document.head.append(script);
  }
  const [path, x, y, time] = live.stored("shelfmark-live") ?? [];
  if (path === location.pathname && Date.now() - time < 5000) {
    addEventListener("load", () => scrollTo({ left: x, top: y, behavior: "instant" }));
  }
})();
