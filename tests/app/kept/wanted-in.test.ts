import { describe, expect, it } from "vitest";
import type { KeptFile } from "../../../src/app/kept/kept-state.ts";
import { wantedIn } from "../../../src/app/kept/wanted-in.ts";

const CELLS = "12.2.aaaaaaaa.bbbbbbbb";

const file = (id: string, change: Partial<KeptFile> = {}): KeptFile => ({
  id,
  name: "avis.csv",
  length: 1,
  since: "",
  steps: 0,
  codebook: "",
  print: `${CELLS}.cccccccc`,
  condition: "whole",
  ...change,
});

describe("the kept file that a link asks for", () => {
  it("has its name and its cells, and is read in the same way where one is", () => {
    const files = [file("other reading", { print: `${CELLS}.dddddddd` }), file("same")];
    expect(wantedIn(files, "avis.csv", `${CELLS}.cccccccc`)?.id).toBe("same");
    expect(wantedIn(files, "avis.csv", `${CELLS}.eeeeeeee`)?.id).toBe("other reading");
  });

  it.each([
    ["another name", { name: "autre.csv" }],
    ["another cell", { print: "12.2.aaaaaaaa.bbbbbbbc.cccccccc" }],
    ["another number of rows", { print: "13.2.aaaaaaaa.bbbbbbbb.cccccccc" }],
    ["nothing known of what it looked like", { print: "" }],
    ["damage", { condition: "damaged" }],
  ] as const)("is not one with %s", (_, change) => {
    expect(wantedIn([file("f", change)], "avis.csv", `${CELLS}.cccccccc`)).toBe(null);
  });
});
