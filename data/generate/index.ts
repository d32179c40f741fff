import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "./generate.ts";

const folder = process.argv[2] ?? "data";

for (const [name, text] of Object.entries(generate())) writeFileSync(join(folder, name), text);
