import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/**
 * Serves a folder as a good host does: text compressed before anybody asks for it (it takes longer than the page does),
 * what has a hash in its name kept.
 */
export function compressedHost(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const kept = new Map(
    entries.flatMap((entry) => {
      if (!entry.isFile()) return [];
      const path = join(entry.parentPath, entry.name);
      const isText = extname(path) !== ".woff2";
      const body = readFileSync(path);
      return [[`/${relative(folder, path)}`, { body: isText ? brotliCompressSync(body) : body, isText }]];
    }),
  );
  const server = createServer(({ url = "" }, response) => {
    const path = new URL(url, "http://x").pathname.replace(/\/$/, "/index.html");
    const found = kept.get(path);
    if (found) {
      const { body, isText } = found;
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      if (isText) response.setHeader("content-encoding", "br");
      response.setHeader(
        "cache-control",
        path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      );
      response.end(body);
    } else response.writeHead(404).end();
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () =>
      done({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}
