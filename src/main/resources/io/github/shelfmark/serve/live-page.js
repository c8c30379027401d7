// Hears from the server what has changed, and brings the page up to date.
(() => {
  "use strict";
  const live = self.shelfmarkLive;
  const { own, notices } = live;
  const MEASURE = "shelfmark-update";
  let page = own.dataset.page;
  let source;
  let retry;

  const doctypeOf = ({ doctype }) => `${doctype?.name} ${doctype?.publicId} ${doctype?.systemId}`;
  const templatesOf = (one) => Array.from(one.querySelectorAll("template"), (box) => box.innerHTML).join();
  // What holds for a whole page from its first moment.
  const frameOf = (one) =>
    [
      doctypeOf(one),
      one.documentElement.lang,
      one.documentElement.dir,
      one.body.className,
      one.querySelector("base")?.outerHTML,
      one.querySelector(".search-box")?.dataset.search,
      one.body.dataset.keysFiles,
      templatesOf(one),
    ].join("\n");

  // Returns why it could not be done, or nothing.
  const merge = async (old, now) => {
    const scripts = live.newScripts(old, now);
    if (!scripts) {
      return "it has other scripts";
    }
    if (frameOf(old) !== frameOf(now)) {
      return "it has another frame";
    }
    const work = { roots: [], after: [] };
    live.attributes(old.documentElement, now.documentElement);
    live.patch(old.head, now.head, work);
    await live.styled(work.roots);

    work.roots = [];
    const back = live.anchor();
    live.patch(old.body, now.body, work);
    if (!old.documentElement.isEqualNode(now.documentElement)) {
      return "the differences could not be brought in";
    }
    if (scripts[0]) {
      await live.run(scripts);
    }
    const roots = work.roots.filter((one) => one.isConnected);
    document.dispatchEvent(new CustomEvent("shelfmark:content", { bubbles: true, detail: { roots } }));
    work.after.forEach((show) => show());
    back();
    return "";
  };

  // The page as the last event has brought it, if it came with one.
  let sent;

  const once = async (start) => {
    const html = sent;
    sent = undefined;
    const [old, next] = await Promise.all([live.written, html ? live.read(html) : live.load()]);
    if (!next) {
      // What the server says when it is back is compared again.
      return;
    }
    if (next.own?.dataset.page !== own.dataset.page) {
      // Another page is served here, for one that is gone that of missing pages.
      const isGone = next.own?.dataset.page === "404.html";
      if (isGone) {
        notices.gone(true);
      } else {
        live.reload("another page is here");
      }
      return;
    }
    notices.gone(false);
    if (next.own.dataset.etag !== own.dataset.etag || next.own.dataset.mark !== own.dataset.mark) {
      const fault = old ? await merge(old, next.page) : "it has changed while it was loaded";
      if (fault) {
        return live.reload(fault);
      }
      notices.mark();
      performance.measure(MEASURE, { start });
    }
  };

  let running = false;
  let again = false;
  const update = async () => {
    again = true;
    if (running) {
      return;
    }
    running = true;
    while (again && !document.hidden) {
      again = false;
      try {
        await once(performance.now());
      } catch (error) {
        live.reload(error);
      }
    }
    running = false;
  };

  // The file of a page that is missing, so that it is shown when it is written.
  const missing = () => {
    const path = decodeURI(location.pathname);
    const rest = path.startsWith(live.base) ? path.slice(live.base.length) : "";
    return /(^|\/)$/.test(rest) ? `${rest}index.html` : rest;
  };
  const hears = {
    hello({ etag, base }) {
      live.base = base;
      notices.connected(true);
      if (own.dataset.page === "404.html") {
        const wanted = missing();
        if (wanted !== page) {
          page = wanted;
          connect();
        } else if (etag && page !== "404.html") {
          live.reload("the page has appeared");
        }
      } else if (!etag) {
        notices.gone(true);
      } else {
        hears.page({ etag });
      }
    },
    page({ etag, html }) {
      sent = html;
      if (page !== own.dataset.page) {
        live.reload("the page has appeared");
      } else if (etag !== own.dataset.etag || again || running) {
        update();
      } else {
        notices.gone(false);
      }
    },
    gone: () => page === own.dataset.page && notices.gone(true),
    file: ({ path }) => live.refresh(path),
    findings: (all) => notices.findings(all),
    building: ({ on }) => notices.building(on),
  };
  const disconnect = () => {
    clearTimeout(retry);
    source?.close();
    source = null;
  };
  const connect = () => {
    disconnect();
    const events = new EventSource(`/.shelfmark/events?page=${encodeURIComponent(page)}`);
    source = events;
    for (const name in hears) {
      events.addEventListener(name, ({ data }) => source === events && hears[name](JSON.parse(data)));
    }
    events.onerror = () => {
      if (source === events) {
        notices.connected(false);
        // The browser tries again by itself unless it was answered with an error.
        retry = events.readyState === EventSource.CLOSED ? setTimeout(connect, 1000) : retry;
      }
    };
  };

  // A page that nobody sees is not kept up to date, because browsers have few connections to a server.
  const follow = () => (document.hidden ? disconnect() : source || connect());
  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", follow);
  follow();
})();
