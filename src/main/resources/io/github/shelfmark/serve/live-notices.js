// What is told about the site: errors, marks, and whether the server is there. It is in a shadow root, so that the
// page's styles do not reach it, and texts of documents are only ever text.
(() => {
  "use strict";
  const live = self.shelfmarkLive;
  const root = document.documentElement;
  const make = (name, properties, ...inside) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...inside.filter((one) => one !== ""));
    return element;
  };
  const count = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;

  const host = make("shelfmark-live", {});
  host.dataset.chrome = "";
  host.style.visibility = "hidden";
  const style = make("link", { rel: "stylesheet", href: live.own.src.replace(/js$/, "css") });
  style.onload = () => host.removeAttribute("style");
  const line = make("div", { className: "line", hidden: true });
  const title = make("h2", { id: "title" });
  const also = make("p", { className: "also" });
  const closer = make("button", { type: "button", className: "close" }, "Hide", make("kbd", {}, "Esc"));
  const list = make("ol", { tabIndex: 0, ariaLabel: "Errors" });
  const panel = make("section", { className: "errors", hidden: true }, make("header", {}, title, also, closer), list);
  panel.setAttribute("aria-labelledby", title.id);
  const pill = make("button", { type: "button", className: "mark pill", hidden: true });
  const warned = make("span", { className: "mark warned", hidden: true });
  const badge = make("span", { className: "mark badge", hidden: true });
  const stopped = make("span", { className: "mark stopped", hidden: true }, "Server stopped");
  const home = make("a", {}, "Go to the home page");
  const gone = make("span", { className: "mark gone", hidden: true }, "This page is no longer there. ", home);
  const marks = make("div", { className: "marks" }, gone, stopped, badge, warned, pill);
  const said = make("p", { className: "said", role: "status" });
  host.attachShadow({ mode: "open" }).append(style, line, panel, marks, said);

  // The theme's choice holds here too.
  const follow = () => (host.dataset.theme = root.dataset.theme ?? "");
  new MutationObserver(follow).observe(root, { attributeFilter: ["data-theme"] });
  follow();
  const say = (text) => (said.textContent = text);

  // An excerpt with the word marked at which the error is.
  const excerptOf = ({ excerpt, line: at, column }) =>
    make(
      "pre",
      {},
      ...excerpt.map(({ number, text }) => {
        const is = number === at;
        const from = is && column > 0 ? column - 1 : text.length;
        const word = /^[^]?[\p{L}\p{N}_-]*/u.exec(text.slice(from))[0];
        const marked = word && make("mark", {}, word);
        const code = make("code", {}, text.slice(0, from), marked, text.slice(from + word.length));
        return make("span", { className: is ? "row at" : "row" }, make("i", {}, `${number}`), code);
      }),
    );
  const errorOf = (error) => {
    const { code, file, line: at, column, message, hint, excerpt, editor } = error;
    const text = file + (at ? `:${at}` : "") + (at && column ? `:${column}` : "");
    const isLink = /^[a-z][a-z\d+.-]*:\/\//i.test(editor ?? "") && !/^(javascript|data|vbscript):/i.test(editor);
    const place = isLink
      ? make("a", { className: "place", href: editor, title: "Open in the editor" }, text)
      : make("span", { className: "place" }, text);
    return make(
      "li",
      {},
      make("p", { className: "head" }, place, make("span", { className: "code" }, code ?? "")),
      make("p", { className: "message" }, message),
      excerpt?.length ? excerptOf(error) : "",
      hint ? make("p", { className: "hint" }, hint) : "",
    );
  };
  const stemOf = (path) => path.replace(/\.\w+$/, "").replace(/(^|\/)(index|README)$/, "");
  const isOfPage = ({ file }) => {
    const stem = stemOf(live.own.dataset.page);
    return stem !== "" && `/${stemOf(file)}`.endsWith(`/${stem}`);
  };

  // Errors that the reader has put away stay away until there are some in other files.
  const AWAY = "shelfmark-away";
  let errors = [];
  let before;
  const show = (isOpen) => {
    const focused = host.shadowRoot.activeElement;
    panel.hidden = !isOpen;
    pill.hidden = isOpen || !errors.length;
    if (!isOpen && panel.contains(focused)) {
      (pill.hidden ? before : pill)?.focus({ preventScroll: true });
    }
  };
  const putAway = () => {
    live.stored(AWAY, errors.map(({ file }) => file));
    show(false);
  };
  closer.onclick = putAway;
  pill.onclick = () => {
    before = document.activeElement === host ? document.getElementById("main") : document.activeElement;
    live.stored(AWAY, []);
    show(true);
    closer.focus();
  };
  addEventListener("keydown", (event) => {
    if (
      event.key === "Escape" &&
      !panel.hidden &&
      !event.defaultPrevented &&
      !document.querySelector("dialog[open], :popover-open")
    ) {
      putAway();
    }
  });

  let shown = "";
  const findings = ({ errors: all = [], warnings = 0, more = 0 }) => {
    const text = JSON.stringify([all, more]);
    warned.hidden = !warnings;
    warned.textContent = count(warnings, "warning");
    also.textContent = warnings ? `and ${warned.textContent}` : "";
    if (text === shown) {
      return;
    }
    shown = text;
    const had = errors.length;
    errors = [...all.filter(isOfPage), ...all.filter((error) => !isOfPage(error))];
    const files = new Set(errors.map(({ file }) => file)).size;
    const total = count(errors.length + more, "error");
    title.textContent = files > 1 ? `${total} in ${files} files` : total;
    pill.textContent = total;
    list.replaceChildren(...errors.map(errorOf), more ? make("li", { className: "more" }, `And ${more} more.`) : "");
    const away = live.stored(AWAY) ?? [];
    show(errors.some(({ file }) => !away.includes(file)));
    if (errors.length) {
      say(`${title.textContent}: ${errors[0].file}: ${errors[0].message}`);
    } else {
      live.stored(AWAY, []);
      say(had ? "No more errors." : "");
    }
  };

  const mark = () => {
    const { mark: kind } = live.own.dataset;
    const date = document.querySelector("meta[property='article:published_time']")?.content.slice(0, 10);
    badge.hidden = !kind;
    const later = date ? `Dated ${date} — not in the published site until then` : "Dated in the future";
    badge.textContent = kind === "future" ? later : "Draft — not in the published site";
  };
  let timer;
  live.notices = {
    findings,
    mark,
    gone(is) {
      home.href = live.base;
      if (gone.hidden === is) {
        gone.hidden = !is;
        say(is ? "This page is no longer there." : "This page is there again.");
      }
    },
    // A server that is started anew is back within seconds.
    connected(is) {
      if (is) {
        clearTimeout(timer);
        timer = undefined;
        stopped.hidden = true;
      } else {
        timer ??= setTimeout(() => (stopped.hidden = false), 3000);
      }
    },
    building: (is) => (line.hidden = !is),
  };
  mark();
  root.append(host);
})();
