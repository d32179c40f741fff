import { describe, expect, it } from "vitest";
import { differences, filePrint, hasSameCells, isPrint } from "../../src/app/state/file-print.ts";
import { codebookText } from "../../src/app/state/remembered.ts";
import { toLink } from "../../src/app/state/url.ts";
import { START } from "../../src/app/state/view-state.ts";
import { Engine } from "../../src/engine/engine.ts";
import type { CodebookFile, ImportedSurvey } from "../../src/engine/protocol.ts";
import type { Correction } from "../../src/survey/correction.ts";
import { variableId } from "../../src/survey/variable.ts";
import { ask, barometerFiles } from "../engine/barometer.ts";

const ROWS = [
  ["service", "sexe", "note"],
  ...Array.from({ length: 40 }, (_, n) => [
    n % 3 ? "Voirie" : "État civil",
    n % 2 ? "Femme" : "Homme",
    String(n % 5),
  ]),
];

const csv = (rows: readonly (readonly string[])[], separator = ";") =>
  rows.map((row) => row.join(separator)).join("\n");

const open = (
  text: string | Uint8Array<ArrayBuffer>,
  how: {
    readonly name?: string;
    readonly codebook?: CodebookFile;
    readonly corrections?: readonly Correction[];
  } = {},
): Promise<ImportedSurvey> =>
  ask(new Engine(barometerFiles()), "open-file", { file: new Blob([text]), name: "agents.csv", ...how });

const relabelled: Correction = { do: "rename", variable: variableId("note"), label: "Note donnée" };

describe("the fingerprint of a file in a link", async () => {
  const first = await open(csv(ROWS));
  const asked = filePrint(first);
  const codes = (survey: ImportedSurvey) => differences(asked, survey).map(({ code }) => code);

  it("is short, and what links carry", () => {
    expect(isPrint(asked)).toBe(true);
    expect(asked.length).toBeLessThan(50);
    expect(toLink({ ...START, page: "explore", survey: "file", print: asked })).toContain(`print=${asked}`);
  });

  it("is the same for the same answers, however they were saved and called", async () => {
    const latin = Uint8Array.from(Buffer.from(csv(ROWS, "\t"), "latin1"));
    const again = await open(latin, { name: "agents (1).txt" });
    expect(filePrint(again)).toBe(asked);
    expect(codes(again)).toEqual([]);
    expect(hasSameCells(asked, again)).toBe(true);
  });

  it("says what differs: rows, columns, their names, answers", async () => {
    expect(differences(asked, await open(csv(ROWS.slice(0, -2))))).toEqual([
      { code: "rows", asked: 40, here: 38 },
    ]);
    expect(differences(asked, await open(csv(ROWS.map((row) => row.slice(0, 2)))))).toEqual([
      { code: "columns", asked: 3, here: 2 },
    ]);
    expect(codes(await open(csv([["service", "genre", "note"], ...ROWS.slice(1)])))).toEqual(["headers"]);
    const other = ROWS.with(5, ["Voirie", "Homme", "1"]);
    expect(codes(await open(csv(other)))).toEqual(["cells"]);
    expect(hasSameCells(asked, await open(csv(other)))).toBe(false);
  });

  it("says that the same answers are read otherwise, until the codebook is handed on as well", async () => {
    const corrected = await open(csv(ROWS), { corrections: [relabelled] });
    expect(corrected.refused).toEqual([]);
    expect(codes(corrected)).toEqual(["codebook"]);
    const sent = filePrint(corrected);
    const received = await open(csv(ROWS), {
      codebook: { name: "agents.json", file: new Blob([codebookText(corrected)]) },
    });
    expect(differences(sent, received)).toEqual([]);
  });
});
