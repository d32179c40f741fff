import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync } from "node:zlib";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".woff2": "font/woff2",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Serves a folder as a good host does: text compressed once, what has a hash in its name kept. */
export function compressedHost(folder) {
  const kept = new Map();
  const fileOf = (path) => {
    if (!kept.has(path)) {
      const body = readFileSync(join(folder, path));
      const isText = extname(path) !== ".woff2";
      kept.set(path, { body: isText ? brotliCompressSync(body) : body, isText });
    }
    return kept.get(path);
  };
  const server = createServer(({ url = "" }, response) => {
    const path = normalize(new URL(url, "http://x").pathname).replace(/\/$/, "/index.html");
    try {
      const { body, isText } = fileOf(path);
      response.setHeader("content-type", TYPES[extname(path)] ?? "application/octet-stream");
      if (isText) response.setHeader("content-encoding", "br");
      response.setHeader(
        "cache-control",
        path.includes("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      );
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () =>
      done({ origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }),
    );
  });
}
