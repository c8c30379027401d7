// How the two searches are used. `focus` is what a reader does before typing, `prepare` waits for the
// answer of the next query, `all` lists the paths that a query finds.

const OURS = /\/shelfmark\/(search|lazy\/(search|inflate))/;

/** Waits in a list for the answer of the next query. */
const answer = (list) => `{
  const list = document.querySelector("${list}");
  list.removeAttribute("data-search-done");
  self.benchDone = new Promise((done) => {
    new MutationObserver((_, observer) => {
      if (list.hasAttribute("data-search-done")) {
        observer.disconnect();
        done(Number(list.dataset.searchTotal));
      }
    }).observe(list, { attributes: true });
  });
  undefined;
}`;

/** The dialog, on a page like any other. */
export const dialog = {
  own: OURS,
  page: () => "index.html",
  focus: `(async () => {
    document.querySelector(".search-box").focus();
    document.querySelector(".search-box").click();
    while (!document.activeElement.matches("dialog.search input")) {
      await new Promise((done) => setTimeout(done, 10));
    }
  })()`,
  prepare: answer("dialog .search-list"),
};

/** The page of results. */
export const ours = {
  own: OURS,
  page: () => "search.html",
  focus: `document.querySelector("main input[name=q]").focus()`,
  prepare: answer("[data-search-results]"),
  all: async (query) => {
    const list = document.querySelector("[data-search-results]");
    const more = document.querySelector(".search-more");
    const links = () => [...list.querySelectorAll("[data-search-page]")];
    const until = (condition) =>
      new Promise((done) => {
        const observer = new MutationObserver(() => condition() && end());
        const end = () => (observer.disconnect(), done());
        observer.observe(document.body, { attributes: true, childList: true, subtree: true });
        condition() && end();
      });
    const input = document.querySelector("main input[name=q]");
    input.value = query;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await until(() => list.hasAttribute("data-search-done"));
    while (!more.hidden) {
      const listed = links().length;
      more.click();
      await until(() => links().length > listed || more.hidden);
    }
    return links().map((link) => decodeURIComponent(new URL(link.href).pathname.slice(1)));
  },
};

export const pagefind = {
  own: /\/pagefind\//,
  byLanguage: true, // it has an index for each, and a page searches that of its own
  page: (language) => `pagefind-${language}.html`,
  focus: `document.querySelector("input").focus()`,
  prepare: `self.benchDone = self.asked; undefined`,
  all: async (query) => {
    const { results } = await (await self.load()).search(query);
    const all = await Promise.all(results.map((result) => result.data()));
    return all.map(({ url }) => decodeURIComponent(url.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html")));
  },
};

/** A page that uses Pagefind as its manual says: loaded at focus, ten results with their excerpts. */
export const pagefindPage = (language) => `<!doctype html>
<html lang="${language}"><meta charset="utf-8"><title>Pagefind</title>
<input><ol></ol>
<script type="module">
const input = document.querySelector("input");
const load = async () => {
  const pagefind = await import("./pagefind/pagefind.js");
  await pagefind.init();
  return pagefind;
};
self.load = () => (self.loaded ??= load());
input.addEventListener("focus", self.load);
self.asked = new Promise((done) => {
  input.addEventListener("input", async () => {
    const { results } = await (await self.load()).search(input.value);
    const ten = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    document.querySelector("ol").innerHTML = ten
      .map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a><p>\${excerpt}</p>\`).join("");
    done(results.length);
  });
});
</script>
`;
