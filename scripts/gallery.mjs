// Shows every kind of chart × figure × language × theme as the tests hold it: node scripts/gallery.mjs [--no-open]
import "./node-version.mjs";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { openForPerson, root } from "./tools.mjs";

const folder = join(root, "tests", "pictures", "looked-at");
const page = join(root, ".cache", "gallery.html");

const addressOf = (file) => pathToFileURL(join(folder, file)).href;

/** Pictures of one kind and figure stand side by side: languages and themes. */
const groups = new Map();
for (const file of readdirSync(folder).sort()) {
  const name = file.split(".").slice(0, 2).join(" · ");
  groups.set(name, [...(groups.get(name) ?? []), file]);
}

const figures = [...groups].map(
  ([name, files]) =>
    `<h2>${name}</h2><div>${files.map((file) => `<img loading="lazy" src="${addressOf(file)}" alt="${file}">`).join("")}</div>`,
);
mkdirSync(dirname(page), { recursive: true });
writeFileSync(
  page,
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>body{margin:2rem;font:16px/1.5 sans-serif;background:#777;color:#fff}div{display:grid;grid-template-columns:repeat(auto-fit,minmax(340px,1fr));gap:8px}img{width:100%}</style>
<h1>${groups.size} charts</h1>${figures.join("\n")}</html>
`,
);
console.log(pathToFileURL(page).href);
if (!process.argv.includes("--no-open") && !process.env.CI) openForPerson(pathToFileURL(page).href);
