// The page of the search: its address has the query, and follows what is typed.
(() => {
  "use strict";
  const main = document.getElementById("main");
  const find = (selector) => main.querySelector(selector);
  const [form, input, button, sections] = ["form", "input", ".search-more", ".search-sections"].map(find);
  const title = document.title;
  const link = (kind, href, inside, extra = "") =>
    `<a class="search-${kind}" href="${href}"${extra}>${inside}</a>`;

  const { run, more } = self.shelfmarkResults(
    main,
    (href, inside) =>
      `<div class="search-item" role="listitem">${link("page", href, inside, " data-search-page")}</div>`,
    (href, inside) => link("part", href, inside),
    () => shown(),
    (answer, listed) => shown(answer, listed),
  );
  const shown = (answer, listed) => {
    button.hidden = !(listed < answer?.total);
    sections.hidden = !!answer;
  };
  const follow = () => {
    const address = new URL(location);
    address.searchParams.set("q", input.value);
    history.replaceState(null, "", address);
    document.title = input.value ? `${input.value} · ${title}` : title;
  };
  const start = () => {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    run();
  };
  input.addEventListener("input", follow);
  form.onsubmit = (event) => {
    event.preventDefault();
    input.blur();
  };
  button.onclick = more;
  addEventListener("popstate", start);
  addEventListener("shelfmark-search", () => input.select());
  start();
  if (!input.value) {
    input.focus();
  }
})();
