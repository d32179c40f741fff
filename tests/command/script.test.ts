import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { command } from "./command.ts";

const root = resolve(import.meta.dirname, "../..");

/** As `npm run -s barometre -- …` from another folder. */
const run = (words: readonly string[], folder = root) =>
  spawnSync(process.execPath, [join(root, "scripts/barometre.mjs"), ...words], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: "utf8",
  });

describe("the script builds the command where it is stale, and prints nothing else", {
  timeout: 60_000,
}, () => {
  it("one JSON value on standard output, files named from where the person is", async () => {
    const { status, stdout, stderr } = run(["inspect", "agents.csv"], join(root, "data"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toBe((await command("inspect", join(root, "data/agents.csv"))).out);
  });

  it("exit codes 1 and 2", () => {
    expect(run(["inspect", "absent.csv"])).toMatchObject({
      status: 1,
      stdout: '{"error":{"code":"file-not-found","params":{"file":"absent.csv"}}}\n',
      stderr: "absent.csv: there is no such file, or it cannot be read.\n",
    });
    expect(run(["inspekt"])).toMatchObject({ status: 2, stdout: "" });
  });
});
