import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
const cases = join(root, "../shared/cases");
const run = promisify(execFile);

/** The last line of what a checker says; it calls the command for every file. */
async function lastLine(checker: string, ...words: readonly string[]): Promise<string> {
  const asked = [join(cases, checker), ...words, "--project", root];
  const { stdout } = await run("python3", asked, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  return stdout.trim().split("\n").at(-1) ?? "";
}

/** “ordered fr 93/111 (84 %)” is [93, 111]. */
const part = (line: string, name: string): number[] =>
  new RegExp(`${name} (\\d+)/(\\d+)`).exec(line)?.slice(1).map(Number) ?? [];

const share = (line: string, name: string): number => {
  const [right = 0, all = 1] = part(line, name);
  return right / all;
};

describe.skipIf(!existsSync(cases))(
  "files of surveys, read as whoever knows surveys would (skipped where they are missing)",
  () => {
    it("every fact of every case holds", { timeout: 300_000 }, async () => {
      const said = await lastLine("check_cases.py", join(cases, "reading"));
      const [, held, all] = /^(\d+) of (\d+) facts hold/.exec(said) ?? [];
      expect(Number(all) - Number(held), said).toBe(0);
    });

    it("lists of answers keep their designers' order, or none", { timeout: 300_000 }, async () => {
      const said = await lastLine("check_scales.py", join(cases, "scales/lists.jsonl"), "--only", "0-c");
      expect(share(said, "ordered fr"), said).toBeGreaterThanOrEqual(0.8);
      expect(share(said, "ordered en"), said).toBeGreaterThanOrEqual(0.88);
      expect(share(said, "ordered others"), said).toBeGreaterThanOrEqual(0.7);
      expect(share(said, "brackets"), said).toBeGreaterThanOrEqual(0.97);
      expect(share(said, "nominal and binary kept"), said).toBeGreaterThanOrEqual(0.99);
      expect(share(said, "missing told"), said).toBeGreaterThanOrEqual(0.92);
    });
  },
);
