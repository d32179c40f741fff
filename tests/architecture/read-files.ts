import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Files } from "./check.ts";

const root = join(import.meta.dirname, "..", "..");

/** Every script and style sheet of some folders; what is installed there is not theirs. */
export function readFiles(folders: readonly string[]): Files {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .map((path) => [folder, ...path.split(sep)].join("/"))
      .filter((path) => /\.(?:tsx?|css)$/.test(path) && !path.includes("/node_modules/")),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}
