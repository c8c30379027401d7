// Serves directories as static hosts do: texts compressed, everything else as it is.
import { createServer } from "node:http";
import { readFileSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
  ".json": "application/json", ".svg": "image/svg+xml", ".xml": "application/xml",
};

/** Serves the first of some directories that has a file; answers with the address. */
export async function serve(...directories) {
  const packed = new Map();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname));
    const file = directories.map((at) => join(at, path)).map(page).find(Boolean);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const headers = { "content-type": type ?? "application/octet-stream", "cache-control": "max-age=600" };
    if (type) {
      headers["content-encoding"] = "gzip";
      if (!packed.has(file)) {
        packed.set(file, gzipSync(readFileSync(file)));
      }
    }
    response.writeHead(200, headers).end(type ? packed.get(file) : readFileSync(file));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { root: `http://localhost:${server.address().port}/`, close: () => server.close() };
}

function page(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found?.isDirectory() ? page(join(file, "index.html")) : found && file;
}
