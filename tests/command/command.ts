import type { Inspection } from "../../src/app/shells/command/inspection.ts";
import { runCommand } from "../../src/app/shells/command/run-command.ts";
import type { Tabulation } from "../../src/app/shells/command/tabulation.ts";

/** What a command came to, as a shell would see it. */
export async function command(...words: readonly string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const exit = await runCommand(words, {
    out: (text) => printed.push(text),
    words: (text) => said.push(text),
  });
  return { exit, out: printed.join(""), words: said.join("") };
}

export async function inspect(file: string, ...words: readonly string[]): Promise<Inspection> {
  const { exit, out } = await command("inspect", file, ...words);
  if (exit !== 0) throw new Error(`${file}: ${out}`);
  return JSON.parse(out);
}

export async function tabulated(file: string, ...words: readonly string[]): Promise<Tabulation> {
  const { exit, out } = await command("tabulate", file, ...words);
  if (exit !== 0) throw new Error(`${file} ${words.join(" ")}: ${out}`);
  return JSON.parse(out);
}

export async function rawCells(file: string, column: string): Promise<string[]> {
  const { exit, out } = await command("inspect", file, "--raw", column);
  if (exit !== 0) throw new Error(`${file} ${column}: ${out}`);
  return out
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}
