// Tables of what has been measured: node report.mjs DIRECTORY
import { readFileSync } from "node:fs";
import { join } from "node:path";

const directory = process.argv[2];
const read = (name) => readFileSync(join(directory, name), "utf8");
const rows = (name) => read(name).trim().split("\n").map((line) => line.split("\t").map(Number));
const { view, ten, pagefind, exactness, pages, text } = JSON.parse(read("figures.json"));
const base64 = JSON.parse(read("figures-base64.json"));

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const at = (numbers, share) => sorted(numbers)[Math.max(0, Math.ceil(numbers.length * share) - 1)];
const median = (numbers) => (at(numbers, 0.5) + at([...numbers].map((n) => -n), 0.5) * -1) / 2;
const of = (all, key) => all.map((one) => one[key]);
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const kB = (bytes) => (bytes / 1000).toFixed(1);
const MB = (bytes) => (bytes / 1e6).toFixed(1);
const whole = (number) => number.toFixed(0);
const three = (numbers, write) => [median(numbers), at(numbers, 0.95), Math.max(...numbers)].map(write).join(" / ");

const table = (head, lines) =>
  [head, head.map((_, i) => (i ? "--:" : "---")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n") + "\n";

const builds = rows("builds.tsv");
const without = of(builds, 0);
const added = builds.map(([a, b]) => b / a - 1);
const indexing = rows("pagefind-times-with").flat();
const { ALL_BYTES, TEXT_BYTES, PAGEFIND_BYTES } = process.env;
const index = ALL_BYTES - TEXT_BYTES;

console.log(`${pages.toLocaleString("en")} pages with ${MB(text)} MB of text; ${ten.length} queries.\n`);
console.log("## Build and index\n");
console.log(
  table(
    ["", "asked", "Shelfmark", "Pagefind"],
    [
      ["build without search, s (median)", "", median(without).toFixed(2), ""],
      ["search, s (median)", "", median(builds.map(([a, b]) => b - a)).toFixed(2), median(indexing).toFixed(2)],
      [
        "search, share of the build (median of pairs)",
        "15 %",
        percent(median(added)),
        percent(median(indexing) / median(without)),
      ],
      ["index, share of the text", "20 %", percent(index / text), ""],
      ["texts for excerpts, share of the text", "", percent(TEXT_BYTES / text), ""],
      ["both, share of the text", "", percent(ALL_BYTES / text), percent(PAGEFIND_BYTES / text)],
    ],
  ),
);

const heap = (all) => Math.max(...of(all, "heap"));
const each = (count) => [view, ten, pagefind].map(count);
console.log("## One query of a new reader\n");
console.log("Median / 95th percentile / highest. Asked is for a query and ten excerpts.\n");
console.log(
  table(
    ["", "asked", "Shelfmark, dialog", "Shelfmark, ten excerpts", "Pagefind, ten excerpts"],
    [
      ["requests from the first key on", "4", ...each((all) => three(of(of(all, "query"), "requests"), whole))],
      ["kB from the first key on", "80", ...each((all) => three(of(of(all, "query"), "bytes"), kB))],
      ["requests, with what focus loads", "", ...each((all) => three(of(of(all, "all"), "requests"), whole))],
      ["kB, with what focus loads", "", ...each((all) => three(of(of(all, "all"), "bytes"), kB))],
      ["main thread from key to results, ms", "50", ...each((all) => three(of(all, "main"), whole))],
      ["heap of page and worker, MB (highest)", "64", ...each((all) => MB(heap(all)))],
      [
        "the same with 1 MB of base64 on a page",
        "64",
        ...[base64.view, base64.ten, base64.pagefind].map((all) => MB(heap(all))),
      ],
    ],
  ),
);

const kinds = [...new Set(of(ten, "kind"))];
console.log("By kind of query, ten excerpts, medians:\n");
console.log(
  table(
    ["query", "pages found", "requests", "kB", "main thread, ms"],
    kinds.map((kind) => {
      const some = ten.filter((one) => one.kind === kind);
      return [
        kind,
        whole(median(of(some, "total"))),
        whole(median(of(of(some, "query"), "requests"))),
        kB(median(of(of(some, "query"), "bytes"))),
        whole(median(of(some, "main"))),
      ];
    }),
  ),
);

if (exactness) {
  const share = (key, of) => ["ours", "pagefind"].map((engine) => percent(exactness[engine][key] / exactness[engine][of]));
  console.log("## Chinese and Japanese substrings of two to six characters\n");
  console.log(
    table(
      ["", "asked", "Shelfmark", "Pagefind"],
      [
        ["queries", "", exactness.ours.queries, exactness.pagefind.queries],
        ["recall", "100 %", ...share("right", "there")],
        ["precision", "100 %", ...share("right", "found")],
        ["queries with exactly the right pages", "100 %", ...share("exact", "queries")],
      ],
    ),
  );
}
