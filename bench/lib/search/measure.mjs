// Measures queries in Chromium: node measure.mjs CHROMIUM SITE PAGEFIND QUERIES SUBSTRINGS
// SITE has a search of its own; PAGEFIND is a directory with pagefind/ for the same pages. Prints JSON.
import { dialog, ours, pagefind } from "./engines.mjs";
import { Chromium } from "../chromium.mjs";
import { serve } from "./serve.mjs";
import { queries, substrings, texts } from "./texts.mjs";

const FIRST_VIEW = [1440, 900];
const TEN = [1440, 3000];
const [executable, site, bundle, queryCount, substringCount] = process.argv.slice(2);

const chromium = new Chromium(executable);
const server = await serve(bundle, site);

/** One query of a reader who has never been here. */
function cold(engine, query, [width, height]) {
  return chromium.reader(width, height, async (page) => {
    await page.open(server.root + engine.page(query.language));
    await page.value(engine.focus);
    await page.idle();
    const worked = await page.worked();
    const before = page.requests.length;
    await page.value(engine.prepare);
    await page.type(query.text);
    const total = await page.value("self.benchDone");
    const main = (await page.worked()) - worked;
    await page.idle();
    const own = (requests) => {
      const some = requests.filter(({ url }) => engine.own.test(url));
      return { requests: some.length, bytes: some.reduce((sum, { bytes }) => sum + bytes, 0) };
    };
    return {
      kind: query.kind,
      text: query.text,
      total,
      all: own(page.requests),
      query: own(page.requests.slice(before)),
      urls: page.requests.filter(({ url }) => engine.own.test(url)).map(({ url }) => url.slice(server.root.length)),
      main,
      heap: await page.heap(),
    };
  });
}

/** Of what has been found, and of what should have been. */
async function exactness(engine, pages) {
  const sums = { there: 0, found: 0, right: 0, queries: 0, exact: 0 };
  for (const language of engine.byLanguage ? ["zh", "ja"] : ["zh"]) {
    await chromium.reader(...FIRST_VIEW, async (page) => {
      await page.open(server.root + engine.page(language));
      for (const query of substrings(pages, Number(substringCount))) {
        if (!engine.byLanguage || query.language === language) {
          const there = pages
            .filter((one) => one.text.includes(query.text))
            .filter((one) => !engine.byLanguage || one.language === language)
            .map((one) => one.path);
          const found = await page.value(`(${engine.all})(${JSON.stringify(query.text)})`);
          const right = there.filter((path) => found.includes(path)).length;
          sums.queries++;
          sums.there += there.length;
          sums.found += found.length;
          sums.right += right;
          sums.exact += right === there.length && right === found.length ? 1 : 0;
        }
      }
    });
  }
  return sums;
}

try {
  const pages = await chromium.reader(...FIRST_VIEW, (page) => texts(page, server.root, site));
  const figures = {
    pages: pages.length,
    text: pages.reduce((sum, { bytes }) => sum + bytes, 0),
    view: [],
    ten: [],
    pagefind: [],
  };
  for (const query of queries(pages, Number(queryCount))) {
    figures.view.push(await cold(dialog, query, FIRST_VIEW));
    figures.ten.push(await cold(ours, query, TEN));
    if (bundle !== "none") {
      figures.pagefind.push(await cold(pagefind, query, TEN));
    }
  }
  if (Number(substringCount) > 0) {
    figures.exactness = { ours: await exactness(ours, pages), pagefind: await exactness(pagefind, pages) };
  }
  console.log(JSON.stringify(figures, null, 1));
} finally {
  server.close();
  await chromium.close();
}
