import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { profile } from "../../src/count/profile.ts";
import { inferCodebook } from "../../src/infer/infer-codebook.ts";
import { bindQuestionnaire } from "../../src/infer/questionnaire/bind-questionnaire.ts";
import { fromBytes } from "../../src/read/file/byte-source.ts";
import type { QuestionnaireReader } from "../../src/read/questionnaire-reader.ts";
import { isQuestionnaire, readQuestionnaire } from "../../src/read/read-questionnaire.ts";
import { RecordNumbers } from "../../src/read/record-numbers.ts";
import type { CodeBook } from "../../src/survey/codebook.ts";
import { readDataPackage } from "../../src/survey/data-package/read.ts";
import { writeDataPackage } from "../../src/survey/data-package/write.ts";
import type { Questionnaire } from "../../src/survey/questionnaire.ts";
import { isCategorical } from "../../src/survey/variable.ts";
import type { TextColumn } from "../../src/table/column.ts";
import { createSurveyTable } from "../../src/table/create-survey-table.ts";
import { answersTo, type Export, type Made } from "./questionnaires/answers.ts";
import { codeOf, LIKED, type PlainQuestionnaire, plainQuestionnaires } from "./questionnaires/plain.ts";
import { WRITERS } from "./questionnaires/writers.ts";

const LAW = { seed: 20261129, numRuns: process.env.LONG ? 2_000 : 100 };

const found = import.meta.glob<QuestionnaireReader>("../../src/read/questionnaires/*.ts", {
  eager: true,
  import: "default",
});
const READERS = Object.values(found);

/** The kinds of the readers that take a file for theirs. */
async function recognisers(bytes: Uint8Array) {
  const said = await Promise.all(READERS.map((reader) => reader.recognises(bytes, "x")));
  return READERS.filter((_, index) => said[index]).map(({ kind }) => kind);
}

/** What every kind says of the same questionnaire; how each calls its columns is its own. */
const saidOf = ({ questions }: Questionnaire) =>
  questions.map(({ code, text, kind, answers, columns, isRouted }) => ({
    code,
    text: text.text,
    kind,
    answers: answers.map((answer) => [kind === "multiple" ? "" : answer.code, answer.label.text]),
    columns: columns.map(({ label }) => label?.text ?? null),
    isRouted,
  }));

const expectedOf = (plain: PlainQuestionnaire) =>
  plain.map(({ code, text, kind, answers, items, isRouted }) => ({
    code,
    text,
    kind: kind === "battery" ? "scale" : kind,
    answers: answers.map((label, at) => [kind === "multiple" ? "" : codeOf(at), label]),
    columns: kind === "battery" ? items : kind === "multiple" ? answers : [null],
    isRouted,
  }));

function textColumn({ cells }: Made): TextColumn {
  const dictionary = [...new Set(cells)];
  return { kind: "text", codes: Uint32Array.from(cells, (cell) => dictionary.indexOf(cell)), dictionary };
}

/** The file that these columns make, read by the questionnaire. */
function bound(questionnaire: Questionnaire, columns: readonly Made[]) {
  const records = new RecordNumbers();
  records.add(columns[0]?.cells.length ?? 0, 2);
  const sheet = {
    name: "réponses.csv",
    headers: columns.map(({ header }) => header),
    questions: null,
    groups: null,
    cells: columns.map(textColumn),
    records,
    decimal: "." as const,
  };
  const read = bindQuestionnaire(questionnaire, sheet, inferCodebook(sheet).codebook);
  return { ...read, table: createSurveyTable({ ...sheet, codebook: read.codebook }) };
}

/** What comes back of a codebook that is saved. */
function savedAndRead(codebook: CodeBook, headers: readonly string[]) {
  const receipt = { format: "csv" as const, encoding: "utf-8", delimiter: ";" };
  const written = writeDataPackage(codebook, { name: "réponses.csv", headers, receipt, indicators: [] });
  const read = readDataPackage(JSON.parse(JSON.stringify(written)));
  return read.ok ? read.value.surveys[0]?.codebook : read.failure;
}

/** Holds every variable against what was asked, and what was answered. */
function expectRight(plain: PlainQuestionnaire, questionnaire: Questionnaire, how: Export, seed: number) {
  const rows = 40;
  const { columns, wanted } = answersTo(plain, questionnaire, how, rows, seed);
  const { table, codebook, issues } = bound(questionnaire, columns);
  expect(savedAndRead(codebook, table.headers)).toEqual(codebook);
  expect(issues).toEqual([]);
  expect(codebook.variables.map((variable) => variable.columns)).toEqual(wanted.map((one) => one.columns));
  const profiles = profile(table);
  wanted.forEach((one, index) => {
    const variable = codebook.variables[index] ?? expect.fail("no variable");
    const { categories, missing, numbers } = profiles[index] ?? expect.fail("no profile");
    const labels = isCategorical(variable) ? variable.categories.map(({ label }) => label.text) : [];
    expect(labels.map((label, at) => [label, categories[at]])).toEqual(one.counts);
    const kinds = one.kind === "listed" ? ["single", "scale"] : [one.kind];
    expect(kinds).toContain(variable.kind);
    if (numbers) expect(numbers.n).toBe(one.answered);
    const blank = one.isRouted ? "not-asked" : "no-answer";
    if (one.kind !== "text" && one.kind !== "date")
      expect(missing).toMatchObject({ [blank]: rows - one.answered, unreadable: 0 });
  });
  const batteries = plain.filter(({ kind }) => kind === "battery");
  expect(codebook.batteries?.map(({ label, items }) => [label.text, items.length]) ?? []).toEqual(
    batteries.map(({ text, items }) => [text, items.length]),
  );
}

it("there is a reader for each kind, and a writer", () => {
  expect(READERS.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(WRITERS).toSorted());
});

describe.each(READERS.map((reader) => [reader.kind, reader] as const))("questionnaires of %s", (kind) => {
  const write = WRITERS[kind];
  const read = async (bytes: Uint8Array): Promise<Questionnaire> => {
    const questionnaire = await readQuestionnaire(fromBytes("questionnaire", bytes));
    return questionnaire?.ok ? questionnaire.value : expect.fail(JSON.stringify(questionnaire));
  };

  it("are recognised by their reader alone, whatever they are called; answers by none", async () => {
    const bytes = write(LIKED);
    expect(await recognisers(bytes)).toEqual([kind]);
    expect(await isQuestionnaire(fromBytes("x", bytes))).toBe(true);
    const csv = new TextEncoder().encode('"Variable";"Type";"survey"\n1;2;3\n');
    expect(await recognisers(csv)).toEqual([]);
  });

  it("that are cut short are damaged, and said to be; cut after any byte, nothing breaks", async () => {
    const bytes = write(LIKED);
    for (let end = 0; end < bytes.length; end += 97) {
      const questionnaire = await readQuestionnaire(fromBytes("x", bytes.subarray(0, end)));
      if (questionnaire && !questionnaire.ok) expect(questionnaire.failure.code).toBe("broken-questionnaire");
    }
  });

  it("say the same as those of every other kind", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.constant(LIKED), plainQuestionnaires), async (plain) => {
        expect(saidOf(await read(write(plain)))).toEqual(expectedOf(plain));
      }),
      LAW,
    );
  });

  it("bring back every variable of the answers to them, however they were exported", async () => {
    const exported: fc.Arbitrary<Export> = fc.record({
      headers: fc.constantFrom<Export["headers"][]>("names", "wordings"),
      cells: fc.constantFrom<Export["cells"][]>("codes", "labels"),
      joined: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constant(LIKED), plainQuestionnaires),
        exported,
        fc.nat(1_000_000),
        async (plain, how, seed) => {
          expectRight(plain, await read(write(plain)), how, seed);
        },
      ),
      LAW,
    );
  });

  it("say what the file has besides, what it lacks, and which answers were not offered", async () => {
    const questionnaire = await read(write(LIKED));
    const how: Export = { headers: "names", cells: "labels", joined: false };
    const { columns } = answersTo(LIKED, questionnaire, how, 40, 1);
    const [first, ...others] = columns.filter(({ header }) => !header.startsWith("q4"));
    const cells = first?.cells.map((cell, row) => (row < 3 ? "Téléphone" : cell)) ?? [];
    const own = questionnaire.own[0] ? [{ header: questionnaire.own[0], cells: cells.map(() => "x") }] : [];
    const strange = { header: "Région", cells: cells.map((_, row) => ["Nord", "Sud"][row % 2] ?? "") };
    const { issues, codebook } = bound(questionnaire, [
      { header: first?.header ?? "", cells },
      ...others,
      ...own,
      strange,
    ]);
    expect(issues.map(({ code, count, params }) => [code, count, params.name])).toEqual([
      ["questions-not-found", 1, "q4"],
      ["columns-not-asked", 1, "Région"],
      ["answers-not-offered", 3, "q1"],
    ]);
    const [tool] = codebook.variables;
    expect(tool?.kind === "single" && tool.categories.map(({ label }) => label.text)).toEqual([
      ...(LIKED[0]?.answers ?? []),
      "Téléphone",
    ]);
  });
});
