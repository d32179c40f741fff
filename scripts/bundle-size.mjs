// Measures the JavaScript that the built page loads before it shows anything, and holds it to the budget.
import "./node-version.mjs";
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseAst } from "vite";
import { root } from "./tools.mjs";

/** In thousands of bytes, gzipped. */
const BUDGET = 200;

const read = (path) => readFileSync(join(root, "dist", path));

/** The scripts that a page names: modules, and what it asks to have ready for them. */
function scriptsOf(html) {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags.flatMap((tag) => {
    const address = /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1];
    const isScript = tag.startsWith("<script") || /\brel="modulepreload"/.test(tag);
    return address && isScript ? [posix.normalize(address)] : [];
  });
}

/** The scripts that a script cannot run without. */
function importsOf(path) {
  return parseAst(read(path).toString("utf8")).body.flatMap(({ source }) =>
    source?.value.startsWith(".") ? [posix.join(posix.dirname(path), source.value)] : [],
  );
}

const initial = new Set(scriptsOf(read("index.html").toString("utf8")));
for (const path of initial) for (const imported of importsOf(path)) initial.add(imported);

let total = 0;
for (const path of initial) {
  const size = gzipSync(read(path), { level: 9 }).length / 1000;
  total += size;
  console.log(`${size.toFixed(1).padStart(7)} kB  ${path}`);
}
console.log(`${total.toFixed(1).padStart(7)} kB  initial JavaScript, gzipped; the budget is ${BUDGET} kB`);

/** The script that an embed loads before it shows anything: the largest, of one for each language. */
const EMBED_BUDGET = 65;
const embeds =
  read("embed.html")
    .toString("utf8")
    .match(/\.\/assets\/embed-main-[\w-]+\.js/g) ?? [];
const embedSize = Math.max(0, ...embeds.map((path) => gzipSync(read(path), { level: 9 }).length / 1000));
console.log(
  `${embedSize.toFixed(1).padStart(7)} kB  script of an embed, gzipped; the budget is ${EMBED_BUDGET} kB`,
);

if (initial.size === 0) console.error("index.html names no script: this is not the built page.");
if (embeds.length === 0) console.error("embed.html names no script: this is not the built page.");
if (total > BUDGET || embedSize > EMBED_BUDGET || initial.size === 0 || embeds.length === 0)
  process.exitCode = 1;
