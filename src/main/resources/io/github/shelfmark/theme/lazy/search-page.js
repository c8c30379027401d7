// The page of the search: its address has the query, and follows what is typed.
(() => {
  "use strict";
  const main = document.getElementById("main");
  const [form, input, button, sections] = ["form", "input", ".search-more", ".search-sections"].map(
    (part) => main.querySelector(part),
  );
  const { title } = document;
  const shown = (answer, listed) => {
    button.hidden = !(listed < answer?.total);
    sections.hidden = !!answer;
  };
  const { run, more } = self.shelfmarkResults(main, "listitem", "", shown, shown);
  const read = () => {
    input.value = new URLSearchParams(location.search).get("q") ?? "";
    run();
  };
  input.addEventListener("input", () => {
    const address = new URL(location);
    address.searchParams.set("q", input.value);
    history.replaceState(null, "", address);
    document.title = input.value ? `${input.value} · ${title}` : title;
  });
  form.onsubmit = (event) => event.preventDefault();
  button.onclick = more;
  addEventListener("popstate", read);
  addEventListener("shelfmark-search", () => input.select());
  read();
})();
