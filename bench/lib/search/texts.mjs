// The texts of the built pages as a browser reads them, and queries made of them.
import { readdirSync } from "node:fs";

/** Reads all pages of a site in a browser: path, language, text, and the text's size in bytes. */
export async function texts(page, root, site) {
  const paths = readdirSync(site, { recursive: true }).filter((path) => path.endsWith(".html")).sort();
  await page.open(root + "404.html");
  const all = [];
  for (let from = 0; from < paths.length; from += 200) {
    all.push(...(await page.value(`(${read})(${JSON.stringify(root)}, ${JSON.stringify(paths.slice(from, from + 200))})`)));
  }
  return all.map((one) => ({ ...one, bytes: Buffer.byteLength(one.text) }));
}

/** Runs in the browser. Texts that are apart on the page are apart here, by a line break. */
async function read(root, paths) {
  const APART = "p, li, dd, dt, td, th, pre, h1, h2, h3, h4, h5, h6, blockquote, figcaption, summary, div";
  const HIDDEN = "script, style, svg, button, [data-chrome], [data-pagefind-ignore]";
  const pages = await Promise.all(
    paths.map(async (path) => {
      const html = await (await fetch(root + path.split("/").map(encodeURIComponent).join("/"))).text();
      const page = new DOMParser().parseFromString(html, "text/html");
      const body = page.querySelector("[data-pagefind-body]");
      if (!body) {
        return [];
      }
      const title = page.querySelector("h1")?.textContent ?? "";
      body.querySelectorAll(HIDDEN).forEach((element) => element.remove());
      body.querySelectorAll(APART).forEach((element) => element.prepend("\n"));
      const text = title + "\n" + body.textContent.replace(/\n\s*/g, "\n");
      return [{ path, language: page.documentElement.lang, text }];
    }),
  );
  return pages.flat();
}

const KINDS = [
  ["characters", /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,}/gu],
  ["characters", /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]{2,}/gu],
  ["word", /(?<![\p{L}\p{N}])[a-z]{4,}(?![\p{L}\p{N}])/gu],
  ["two words", /(?<![\p{L}\p{N}])[a-z]{4,} [a-z]{4,}(?![\p{L}\p{N}])/gu],
  ["identifier", /(?<![\p{L}\p{N}])[A-Z][a-z]+(?:[A-Z][a-z]+)+(?![\p{L}\p{N}])/gu],
  ["coordinate", /[a-z]+\.[a-z]+\d?[a-z]*:[a-z-]+:[\d.]*\d/g],
  ["option", /--[a-z]+(?:-[a-z]+)+/g],
];

/** Queries of all kinds in turn, always the same ones for the same pages. */
export function queries(pages, count) {
  const random = numbers(16);
  const queries = new Map();
  while (queries.size < count) {
    const [kind, pattern] = KINDS[queries.size % KINDS.length];
    const page = pages[random(pages.length)];
    const found = page.text.match(pattern);
    if (found) {
      const text = kind === "characters" ? part(found[random(found.length)], random) : found[random(found.length)];
      queries.set(text, { kind, text, language: page.language });
    }
  }
  return [...queries.values()];
}

/** Parts of two to six characters, for comparison with what the pages have. */
export function substrings(pages, count) {
  const random = numbers(64);
  const all = new Map();
  while (all.size < count) {
    const page = pages[random(pages.length)];
    const found = page.text.match(KINDS[0][1]);
    if (found) {
      const text = part(found[random(found.length)], random);
      all.set(text, { text, language: page.language });
    }
  }
  return [...all.values()];
}

function part(run, random) {
  const characters = [...run];
  const length = Math.min(characters.length, 2 + random(5));
  const from = random(characters.length - length + 1);
  return characters.slice(from, from + length).join("");
}

/** Whole numbers below another, always the same ones (mulberry32). */
function numbers(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}
