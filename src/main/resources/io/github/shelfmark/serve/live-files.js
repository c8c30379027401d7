// Scripts, style sheets and pictures: what another state of the page needs, and what has changed by itself.
(() => {
  "use strict";
  const live = self.shelfmarkLive;
  const runs = (script) => /^(|module|(text|application)\/(java|ecma)script)$/.test(script.type);
  const scriptsOf = (page) =>
    new Map(
      [...page.querySelectorAll("script")]
        .filter((script) => runs(script) && !script.src.includes("/.shelfmark/"))
        .map((script) => [script.getAttribute("src") ?? script.text, script]),
    );
  const nameOf = (address) => /(?:^|\/)shelfmark\/blocks\/[\w-]+/.exec(address)?.[0];
  // Scripts that have run, and cannot be taken back.
  let ran;

  // Scripts to run for a new state of the page; null if only loading it anew runs what it says. Scripts of
  // blocks look for what they are for whenever they are loaded; nobody knows that of others.
  live.newScripts = (old, now) => {
    ran ??= new Set(scriptsOf(old).keys());
    const [was, will] = [scriptsOf(old), scriptsOf(now)];
    const added = [...will.keys()].filter((one) => !was.has(one));
    const removed = [...was.keys()].filter((one) => !will.has(one));
    const names = [...ran].map(nameOf);
    const known = (one) => nameOf(one) && (ran.has(one) || !names.includes(nameOf(one)));
    return added.every(known) && removed.every(nameOf) ? added.filter((one) => !ran.has(one)) : null;
  };
  live.run = (addresses) =>
    Promise.all(
      addresses.map((src) => {
        ran.add(src);
        return new Promise((onload) => {
          const script = document.createElement("script");
          document.head.append(Object.assign(script, { src, async: false, onload, onerror: onload }));
        });
      }),
    );

  // Resolves when all style sheets that the head has got are there.
  live.styled = (roots) =>
    Promise.race([
      new Promise((end) => setTimeout(end, 1000)),
      Promise.all(
        roots
          .filter((one) => one.matches("link[rel=stylesheet]") && !one.sheet)
          .map((one) => new Promise((onload) => Object.assign(one, { onload, onerror: onload }))),
      ),
    ]);

  let count = 0;
  const fresh = (address) => {
    const url = new URL(address, document.baseURI);
    url.searchParams.set("shelfmark", count);
    return url.href;
  };
  // In a rule and in those within it, for all properties that name the file.
  const inRules = (rules, base, is) => {
    for (const rule of rules ?? []) {
      for (const name of rule.style ?? []) {
        const value = rule.style.getPropertyValue(name);
        const next = value.replace(/url\("([^"]*)"\)/g, (text, address) => {
          const url = new URL(address, base);
          return is(url.href) ? `url("${fresh(url)}")` : text;
        });
        if (next !== value) {
          rule.style.setProperty(name, next, rule.style.getPropertyPriority(name));
        }
      }
      inRules(rule.cssRules, base, is);
    }
  };
  const hasImport = ({ sheet }, is) =>
    [...sheet.cssRules].some(
      (rule) =>
        rule instanceof CSSImportRule &&
        rule.styleSheet &&
        (is(rule.styleSheet.href) || hasImport({ sheet: rule.styleSheet }, is)),
    );
  const readable = (link) => {
    try {
      return Boolean(link.sheet?.cssRules);
    } catch {
      return false;
    }
  };

  const relink = async (link) => {
    const next = live.swapLink(link, fresh(link.href));
    for (const written of (await live.written)?.querySelectorAll("link") ?? []) {
      if (live.kept.get(written) === link) {
        live.kept.set(written, next);
      }
    }
  };

  // Shows a file of the site that has changed, wherever the page shows it.
  live.refresh = async (path) => {
    count++;
    const target = new URL(live.base + path.split("/").map(encodeURIComponent).join("/"), location.href);
    const is = (address) => {
      try {
        const url = new URL(address, document.baseURI);
        return url.origin === target.origin && decodeURI(url.pathname) === decodeURI(target.pathname);
      } catch {
        return false;
      }
    };
    const all = (selector) => [...document.querySelectorAll(selector)];
    if (all("script[src]").some((script) => is(script.src))) {
      return live.reload("a script has changed");
    }
    const links = all("link[rel=stylesheet]").filter(readable);
    for (const link of links) {
      if (is(link.href)) {
        await relink(link);
      } else if (hasImport(link, is)) {
        // The browser would take what is imported from its cache.
        await fetch(target, { cache: "reload" }).catch(() => {});
        await relink(link);
      } else {
        inRules(link.sheet.cssRules, link.href, is);
      }
    }
    for (const name of ["src", "poster", "srcset", "data"]) {
      for (const element of all(`[${name}]:not(script)`)) {
        const value = element.getAttribute(name);
        const parts = name === "srcset" ? value.split(/,\s+/) : [value];
        const next = parts.map((part) => {
          const [address, ...size] = part.trim().split(/\s+/);
          return is(address) ? [fresh(address), ...size].join(" ") : part;
        });
        if (next.join(", ") !== parts.join(", ")) {
          element.setAttribute(name, next.join(", "));
        }
      }
    }
    for (const link of all("link[rel~=icon]").filter(({ href }) => is(href))) {
      link.href = fresh(link.href);
    }
  };
})();
