import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { root } from "../../tools.mjs";

const README = join(root, "tests", "bench", "README.md");

const TOP = `# What the bench found

Written by \`npm run bench ingest|query|load|render|memory|embed\`: each writes its own part and leaves the others as they are. Medians, with the least and the most; ratios are medians of the ratios of single rounds. *CPU* is the time of the thread that does the work, where the system tells it. Contenders take turns, each run in a new worker, page or process, and agree on their sums before their times count. The peers are those of [package.json](package.json).

`;

const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (head, rows) =>
  [line(head), line(head.map((_, at) => (at === 0 ? ":--" : "--:"))), ...rows.map(line)].join("\n");

/** A goal: what has to be at most so much. */
const judged = ({ what, found, most }) => ({ what, found, most, isMet: found <= most });

/**
 * Puts what a race found into the README of the bench, misses first, and prints it.
 *
 * @param {string} name of the race
 * @param {{ title: string, where: string, how: string, rounds: number,
 *   goals: readonly { what: string, found: number, most: number }[],
 *   tables: readonly { title: string, head: readonly string[], rows: readonly (readonly string[])[] }[] }} found
 */
export function report(name, { title, where, how, rounds, goals, tables }) {
  const [{ model }] = cpus();
  const date = new Date().toISOString().slice(0, 16).replace("T", " ");
  const load = loadavg()[0].toFixed(1);
  const sorted = goals.map(judged).sort((one, other) => Number(one.isMet) - Number(other.isMet));
  const text = [
    `<!-- ${name} -->`,
    `## ${title}`,
    `${date} UTC, ${cpus().length} × ${model.trim()}, ${where}, ${rounds} rounds; load of the machine at the end: ${load}. ${how}`,
    ...(sorted.length > 0
      ? [
          table(
            ["goal", "found", "at most", ""],
            sorted.map(({ what, found, most, isMet }) => [
              what,
              found.toFixed(2),
              String(most),
              isMet ? "met" : "**missed**",
            ]),
          ),
        ]
      : []),
    ...tables.map((each) => `**${each.title}**\n\n${table(each.head, each.rows)}`),
    `<!-- /${name} -->`,
  ].join("\n\n");
  console.log(`\n${text}\n`);
  const old = existsSync(README) ? readFileSync(README, "utf8") : TOP;
  const place = new RegExp(`<!-- ${name} -->[^]*<!-- /${name} -->`);
  writeFileSync(README, place.test(old) ? old.replace(place, () => text) : `${old.trimEnd()}\n\n${text}\n`);
}
