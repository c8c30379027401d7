// The search: asks the engine, and shows what it finds. First what its dialog and its page share, then the page,
// whose address has the query and follows what is typed, then the dialog. The words are in the page.
(() => {
  "use strict";
  const box = document.querySelector(".search-box");
  const { dataset, textContent: name } = box.children[1];
  const texts = dataset.words.split("|");
  const keys =
    "recent sections narrow total all none nowhere without instead loading offline broken local select open tab close";
  const say = Object.fromEntries(keys.split(" ").map((key, i) => [key, texts[i]]));
  const [base, target, , , engine, inflate, marks] = box.dataset.search
    .split(" ")
    .map((address) => address && new URL(address, location).href);
  // Texts in HTML; whatever is written with innerHTML has its texts from these.
  const safe = (text) => `${text}`.replace(/[&<"]/g, (c) => `&#${c.charCodeAt()};`);
  const fill = (text, ...values) => text.replace(/\{(\d)}/g, (_, i) => values[i]);
  const marked = (parts) =>
    parts.map(({ text, mark }) => (mark ? `<mark>${safe(text)}</mark>` : safe(text))).join("");
  const list = (all, write) => all.map(write).join("");
  const link = (kind, attributes, href, inside) =>
    `<a class="search-${kind}"${attributes} href="${safe(href)}">${inside}</a>`;
  const script = (src) =>
    new Promise((onload, onerror) => {
      document.head.append(
        Object.assign(document.createElement("script"), { src, onload, onerror }),
      );
    });

  // The engine: in a worker, or in this page if that is a file, which cannot start one.
  let site;
  const connect = async () => {
    let call;
    if (location.protocol === "file:") {
      await script(engine);
      const calls = self.shelfmarkSearch.create(base, { inflate });
      call = (name, args) => calls[name](args);
    } else {
      const worker = new Worker(engine);
      const waiting = [];
      worker.onmessage = ({ data }) => waiting[data.id](data);
      worker.onerror = () => {
        const code = navigator.onLine ? "broken" : "offline";
        waiting.forEach((end) => end({ error: { code } }));
      };
      call = async (call, args) => {
        const { result, error } = await new Promise((end) =>
          worker.postMessage({ id: waiting.push(end) - 1, call, args }),
        );
        if (error) {
          throw error;
        }
        return result;
      };
    }
    // It is told where the files are, and tells what the site has.
    site = await call("open", { base, inflate });
    return call;
  };
  let connected;
  const ask = async (call, args) => {
    connected ??= connect().catch((error) => {
      connected = undefined;
      throw error;
    });
    return (await connected)(call, args);
  };

  // Searches for what the input in an element says, and shows results there, as items with a role and links with
  // attributes. `start` fills their list if there are none, `shown` is told when it has changed.
  const results = (root, role, attributes, start, shown) => {
    const [input, facets, note, status, found] = root.querySelectorAll("[data-search]");
    const filter = {};
    let items = [];
    let answer;
    let query;
    let told;
    let turn = 0;
    let timer;

    const tellReader = (text, more = "") => {
      status.textContent = text;
      note.innerHTML = text && `<p>${safe(text)}</p>${more}`;
    };
    // Only where a site wants it, for a script of its own.
    const tellSite = () => {
      if ("log" in box.dataset && answer && told !== query) {
        told = query;
        const detail = { query, total: answer.total };
        document.dispatchEvent(new CustomEvent("shelfmark:search", { detail }));
      }
    };

    // The texts of some results, and then their headings; they belong to what has been asked for last.
    const details = async (some) => {
      const mine = turn;
      some.forEach((one) => (one.asked = true));
      const pages = some.map(({ page }) => page);
      const all = some[0] ? await ask("details", { q: query, pages }).catch(() => []) : [];
      return mine === turn ? all : [];
    };
    const complete = (all = []) => {
      for (const { page, title, excerpt, headings, words } of all) {
        const i = items.findIndex((one) => one.page === page && !one.words);
        const element = found.children[i];
        if (element) {
          const { href } = Object.assign(items[i], { words });
          element.querySelector("b").innerHTML = marked(title);
          element.querySelector("span").innerHTML = marked(excerpt);
          const parts = list(headings, ({ id, title }) =>
            link("part", attributes, `${href}#${encodeURIComponent(id)}`, marked(title)),
          );
          element.insertAdjacentHTML("beforeend", parts);
        }
      }
    };
    const look = async () => {
      const near = ({ asked }, i) =>
        !asked && found.children[i].getBoundingClientRect().top < innerHeight;
      complete(await details(items.filter(near)));
    };
    const append = ({ results }) => {
      results.forEach((one) => (one.href = new URL("../../" + one.url, base).href));
      items.push(...results);
      const added = list(results, ({ href, path, title }) => {
        const inside = `<small>${safe(path.join(" › "))}</small><b>${safe(title)}</b><span></span>`;
        const page = link("page", `${attributes} data-search-page`, href, inside);
        return `<div class="search-item" role="${role}">${page}</div>`;
      });
      found.insertAdjacentHTML("beforeend", added);
    };
    const more = async () => {
      const mine = turn;
      if (items.length < answer?.total) {
        const next = await ask("search", { q: query, ...filter, from: items.length, count: 10 });
        if (next && mine === turn) {
          append(next);
          shown(answer, items.length);
          look();
        }
      }
    };

    const chips = (key, all, title) =>
      all[1] || filter[key] !== undefined
        ? list(
            all.slice(0, 12),
            ({ id, count }) =>
              `<button type="button" value="${key} ${id}" aria-pressed="${filter[key] === id}">${safe(title(id))}<small>${count}</small></button>`,
          )
        : "";
    const narrow = ({ sections, languages }) => {
      const names = new Intl.DisplayNames(document.documentElement.lang, { type: "language" });
      const top = sections.filter(({ id }) => !(site.sections[id].parent >= 0));
      const { value } = document.activeElement;
      facets.innerHTML =
        chips("section", top, (id) => site.sections[id].title) +
        chips("lang", languages, (id) => names.of(site.languages[id]));
      [...facets.children].find((chip) => chip.value === value)?.focus();
    };

    // Which words are on no page, and searches without one of them.
    const nothing = ({ missing }) => {
      const all = query.match(/-?["“„«「『].+?["”“»」』]|\S+/g);
      const tries = all.filter((one) => !missing[0] || missing.includes(one));
      const buttons = list(tries, (one) => {
        const rest = safe(all.filter((other) => other !== one).join(" "));
        return `<button type="button" value="${rest}">${safe(fill(say.without, one))}</button>`;
      });
      const words = missing[0] ? `<p>${safe(fill(say.nowhere, missing.join(", ")))}</p>` : "";
      tellReader(fill(say.none, query.trim()), all[1] && words + buttons);
    };
    root.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
      const button = target.closest("button");
      if (facets.contains(button)) {
        const [key, id] = button.value.split(" ");
        filter[key] = filter[key] === +id ? undefined : +id;
        run();
      } else if (note.contains(button)) {
        input.value = button.value;
        input.focus();
        run();
      }
      const one = items.find((one, i) => found.children[i].contains(target));
      if (one?.words && !ctrlKey && !metaKey && !shiftKey) {
        tellSite();
        try {
          sessionStorage["shelfmark-marks"] = JSON.stringify([one.href, one.words]);
        } catch {
          // Storage is not available: nothing is marked.
        }
      }
    });

    const done = (searchTotal) =>
      Object.assign(found.dataset, { searchTotal, searchDone: query });
    const clear = (text) => {
      clearTimeout(timer);
      answer = undefined;
      items = [];
      found.ariaBusy = false;
      found.innerHTML = "";
      tellReader(text);
    };
    const run = async () => {
      const mine = ++turn;
      query = input.value;
      delete found.dataset.searchDone;
      clearTimeout(timer);
      if (!query.trim()) {
        clear("");
        facets.innerHTML = "";
        start(true);
        return done(0);
      }
      timer = setTimeout(() => {
        found.ariaBusy = true;
        status.textContent = say.loading;
      }, 150);
      try {
        if ("lang" in box.dataset && !("lang" in filter)) {
          // On a site in several languages, readers first find what is in theirs.
          await ask("open", {});
          const own = site.languages.indexOf(document.documentElement.lang);
          filter.lang = own < 0 ? undefined : own;
        }
        const next = await ask("search", { q: query, ...filter, from: 0, count: 10 });
        // With the first texts, if these come soon, so that lines do not jump.
        const soon = details(next?.results.slice(0, 4) ?? []);
        const texts = await Promise.race([soon, new Promise((end) => setTimeout(end, 120))]);
        if (next && mine === turn) {
          clear(next.instead ? fill(say.instead, next.instead.to, next.instead.from) : "");
          answer = next;
          narrow(next.facets);
          append(next);
          complete(texts);
          if (next.total) {
            status.textContent += ` ${fill(say.total, next.total)}`;
            shown(next, items.length);
          } else {
            nothing(next);
            start();
          }
          done(next.total);
          timer = setTimeout(tellSite, 1500);
          complete(await soon);
          look();
        }
      } catch ({ code }) {
        if (mine === turn) {
          clear(say[code] ?? say.broken);
          start();
        }
      }
    };
    // Nothing is searched for while characters are being composed.
    input.oninput = (event) => {
      if (!event.isComposing && input.value !== query) {
        run();
      }
    };
    input.addEventListener("compositionend", input.oninput);
    addEventListener("online", () => answer || run());
    addEventListener("scroll", look, true);
    return { run, more };
  };
  // The index is there when the first letter is typed; what fails is told then.
  ask("open", {}).catch(() => {});

  const main = document.querySelector(".layout-search main");
  if (main) {
    const [form, input, button, sections] = ["form", "input", ".search-more", ".search-sections"].map(
      (part) => main.querySelector(part),
    );
    const { title } = document;
    const shown = (answer, listed) => {
      button.hidden = !(listed < answer?.total);
      sections.hidden = !!answer;
    };
    const { run, more } = results(main, "listitem", "", shown, shown);
    const read = () => {
      input.value = new URLSearchParams(location.search).get("q") ?? "";
      run();
    };
    input.addEventListener("input", () => {
      history.replaceState(null, "", `?q=${encodeURIComponent(input.value)}`);
      document.title = `${input.value} · ${title}`;
    });
    form.onsubmit = (event) => event.preventDefault();
    button.onclick = more;
    onpopstate = read;
    addEventListener("shelfmark-search", () => input.select());
    return read();
  }

  const dialog = document.createElement("dialog");
  dialog.className = "search";
  const title = safe(name);
  const cap = (key, text) => `<span><kbd>${key}</kbd>${safe(text)}</span>`;
  dialog.innerHTML =
    `<div class="search-head">${box.firstElementChild.outerHTML}<input data-search role="combobox" aria-label="${title}" placeholder="${title}" aria-expanded="true" aria-autocomplete="list" aria-controls="search-list" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go"><button type="button" class="search-close" aria-label="${safe(say.close)}"></button></div>` +
    `<div data-search class="search-facets" role="group" aria-label="${safe(say.narrow)}"></div><div data-search class="search-note"></div><p data-search class="hidden" role="status"></p><div data-search class="search-list" id="search-list" role="listbox" aria-label="${title}"></div>` +
    `<div class="search-foot">${cap("↑ ↓", say.select)}${cap("↵", say.open)}${cap(box.lastElementChild.textContent.replace("K", "↵"), say.tab)}<a></a></div>`;
  document.body.append(dialog);
  const input = dialog.querySelector("input");
  const found = dialog.querySelector(".search-list");
  const all = dialog.querySelector(".search-foot a");

  let active;
  let moved;
  let count = 0;
  const activate = (option) => {
    active?.removeAttribute("aria-selected");
    active = option;
    if (option) {
      option.ariaSelected = true;
      option.id ||= `search-${++count}`;
    }
    input.setAttribute("aria-activedescendant", option?.id ?? "");
  };
  const shown = (answer, listed = 0) => {
    if (listed <= 10) {
      found.scrollTop = moved = 0;
      activate(found.querySelector("a"));
    }
    all.hidden = !answer || !target;
    all.href = `${target}?q=${encodeURIComponent(input.value)}`;
    all.innerHTML = `${safe(say.all)}<small>${answer?.total}</small>`;
  };
  // Where the reader has been, and where to go.
  const option = ' role="option" tabindex="-1"';
  const offer = (title, links) =>
    links[0]
      ? `<div class="search-item" role="group" aria-label="${safe(title)}"><small aria-hidden="true">${safe(title)}</small>${list(links, ([href, text]) => link("part", option, href, safe(text)))}</div>`
      : "";
  const start = (first) => {
    const tree = [...document.querySelectorAll(".tree > ul > .shelf > a")];
    const ways = tree.map((link) => [link.href, link.textContent]);
    found.innerHTML = offer(say.recent, (first && box.recent) || []) + offer(say.sections, ways);
    shown();
    if (!first) {
      activate();
    }
  };
  const { run, more } = results(dialog, "group", option, start, shown);
  found.onscroll = () => {
    if (found.scrollTop + 2 * found.clientHeight > found.scrollHeight) {
      more();
    }
  };

  dialog.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -1e9, End: 1e9 }[event.key];
    if (event.isComposing || event.keyCode === 229) {
      return;
    }
    if (step && (moved || step * step === 1)) {
      const options = [...found.querySelectorAll("a")];
      const next = options.indexOf(active) + step;
      activate(options[Math.max(0, Math.min(next, options.length - 1))]);
      active?.scrollIntoView({ block: "nearest" });
      moved = true;
      input.focus();
    } else if (event.key === "Enter" && event.target === input) {
      if (event.ctrlKey || event.metaKey) {
        open(active.href, "_blank", "noopener");
      } else {
        active?.click();
      }
    } else {
      return;
    }
    event.preventDefault();
  };
  found.onpointermove = ({ target }) => {
    const option = target.closest("a");
    if (option && option !== active) {
      activate(option);
    }
  };
  dialog.onclick = ({ target }) => {
    const link = target.closest("a");
    if (target === dialog || target.closest(".search-close")) {
      dialog.close();
    } else if (link?.hash && link.pathname === location.pathname) {
      dialog.close();
      script(marks);
    }
  };
  addEventListener("pagehide", () => dialog.close());
  visualViewport.onresize = () =>
    dialog.style.setProperty("--seen", `${visualViewport.height}px`);

  addEventListener("shelfmark-search", ({ detail }) => {
    if (dialog.open) {
      return dialog.close();
    }
    dialog.showModal();
    input.select();
    input.value = detail || input.value;
    run();
  });
})();
