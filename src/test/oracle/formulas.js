// Makes the expectations of src/test/resources/math/katex/*.txt anew with the KaTeX at hand:
//   npm install --prefix /tmp/katex katex
//   NODE_PATH=/tmp/katex/node_modules node src/test/oracle/formulas.js
// A line is a formula; one after "$$ " is a block of its own. The line after it, which begins with
// a tabulator, is the MathML that KaTeX makes of it, without the element math and the TeX.
const fs = require("fs");
const path = require("path");
const katex = require("katex");

const root = path.join(__dirname, "..", "resources", "math", "katex");

function mathml(line) {
  const display = line.startsWith("$$ ");
  try {
    return katex
      .renderToString(display ? line.slice(3) : line, {
        displayMode: display,
        output: "mathml",
        strict: "ignore",
      })
      .replace(/^.*?<semantics>/s, "")
      .replace(/<annotation[^]*$/, "")
      .replace(/class =/g, "class=");
  } catch (unknown) {
    return "-";
  }
}

for (const name of fs.readdirSync(root).sort()) {
  const file = path.join(root, name);
  const lines = fs.readFileSync(file, "utf8").split("\n");
  const formulas = lines.filter((line) => line !== "" && !line.startsWith("\t"));
  fs.writeFileSync(file, formulas.map((line) => `${line}\n\t${mathml(line)}\n`).join(""));
}
