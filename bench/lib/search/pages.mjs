// Writes the pages that use Pagefind: node pages.mjs DIRECTORY LANGUAGE…
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagefindPage } from "./engines.mjs";

const [directory, ...languages] = process.argv.slice(2);
for (const language of languages) {
  writeFileSync(join(directory, `pagefind-${language}.html`), pagefindPage(language));
}
