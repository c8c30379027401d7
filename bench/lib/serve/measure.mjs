// How long it takes from the moment that a file is closed until a browser shows what has changed.
//
//   node measure.mjs CHROMIUM ADDRESS FILE text|title EDITS
//
// ADDRESS is the page that the browser has open. Prints the milliseconds of each edit, one a line.
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { Chromium } from "../chromium.mjs";

const START_SECONDS = 600;
const EDIT_SECONDS = 30;
const PAUSE_MILLIS = 1000;

const [executable, address, file, kind, edits] = process.argv.slice(2);
const original = readFileSync(file, "utf8");

// Runs in each document before anything else, also after a reload.
const watch = `(() => {
  let last = "";
  const look = () => {
    const found = document.documentElement?.textContent.match(/edit-\\d+z/g)?.at(-1) ?? "";
    if (found && found !== last) {
      last = found;
      seen(found);
    }
  };
  new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
})()`;

function edited(name) {
  return kind === "title"
    ? original.replace(/^(title: *"?)([^"\n]*)/m, `$1$2 ${name}`)
    : `${original}\n\n${name}\n`;
}

async function answers() {
  for (let i = 0; i < START_SECONDS * 2; i++) {
    const response = await fetch(address).catch(() => null);
    if (response?.ok) {
      return;
    }
    await sleep(500);
  }
  throw new Error(`${address} does not answer`);
}

const chromium = new Chromium(executable);
try {
  await answers();
  const { targetId } = await chromium.send("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await chromium.send("Target.attachToTarget", { targetId, flatten: true });
  let arrived = () => {};
  chromium.on(sessionId, ({ method, params }) => {
    if (method === "Runtime.bindingCalled") {
      arrived(params.payload, performance.now());
    }
  });
  await chromium.send("Page.enable", {}, sessionId);
  await chromium.send("Runtime.enable", {}, sessionId);
  await chromium.send("Runtime.addBinding", { name: "seen" }, sessionId);
  await chromium.send("Page.addScriptToEvaluateOnNewDocument", { source: watch }, sessionId);
  await chromium.send("Page.navigate", { url: address }, sessionId);
  await sleep(3000);
  for (let i = 1; i <= Number(edits); i++) {
    const name = `edit-${i}z`;
    const shown = new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`${name} was never shown`)), EDIT_SECONDS * 1000);
      arrived = (seen, at) => {
        if (seen === name) {
          clearTimeout(late);
          resolve(at);
        }
      };
    });
    writeFileSync(file, edited(name));
    const closed = performance.now();
    console.log(((await shown) - closed).toFixed(2));
    await sleep(PAUSE_MILLIS);
  }
} finally {
  writeFileSync(file, original);
  await chromium.close();
}
