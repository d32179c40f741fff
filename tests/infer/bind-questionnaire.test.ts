import { describe, expect, it } from "vitest";
import { bindQuestionnaire } from "../../src/infer/questionnaire/bind-questionnaire.ts";
import type { AskedQuestion, OfferedAnswer, Questionnaire } from "../../src/survey/questionnaire.ts";
import { variableId } from "../../src/survey/variable.ts";
import { wording } from "../../src/survey/wording.ts";
import { withCodebook } from "../../src/table/with-codebook.ts";
import { readCsv } from "../read/read-csv.ts";

const answer = (code: string, label: string, more: Partial<OfferedAnswer> = {}): OfferedAnswer => ({
  code,
  label: wording(label),
  spellings: [],
  missing: null,
  ...more,
});

const asked = (code: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  code,
  text: wording(`Question ${code} ?`),
  kind: "single",
  answers: [],
  columns: [{ names: [code], wordings: [`Question ${code} ?`], label: null }],
  joined: null,
  isRouted: false,
  ...more,
});

const boxes = (code: string, answers: readonly OfferedAnswer[], more: Partial<AskedQuestion> = {}) =>
  asked(code, {
    kind: "multiple",
    answers,
    columns: answers.map((option) => ({
      names: [`${code}_${option.code}`],
      wordings: [`Question ${code} ? [${option.label.text}]`],
      label: option.label,
    })),
    ...more,
  });

const questionnaire = (
  questions: readonly AskedQuestion[],
  more: Partial<Questionnaire> = {},
): Questionnaire => ({
  kind: "limesurvey",
  title: wording(""),
  languages: ["fr"],
  questions,
  own: [],
  blanks: [],
  ...more,
});

async function bind(of: Questionnaire, ...lines: readonly string[]) {
  const { table, questions, records, decimal } = await readCsv(lines.join("\n"));
  const { headers, cells, codebook } = table;
  const bound = bindQuestionnaire(of, { headers, questions, cells, records, decimal }, codebook);
  const read = withCodebook(table, bound.codebook);
  return {
    ...bound,
    inferred: codebook,
    variable: (id: string) => bound.codebook.variables.find((one) => one.id === id) ?? expect.fail(id),
    column: (id: string) => read.column(variableId(id)),
  };
}

const rows = (count: number, line: (row: number) => string) =>
  Array.from({ length: count }, (_, row) => line(row));

const USES = [answer("0", "Jamais"), answer("1", "Parfois"), answer("2", "Souvent")];

describe("a file of answers and its questionnaire", () => {
  it("tells codes from labels by the rest of the file where both would do", async () => {
    const children = [answer("1", "0"), answer("2", "1"), answer("3", "2"), answer("4", "3")];
    const of = questionnaire([asked("uses", { answers: USES }), asked("children", { answers: children })]);
    const labels = await bind(
      of,
      "uses;children",
      ...rows(12, (row) => `${["Jamais", "Souvent"][row % 2]};${(row % 2) + 1}`),
    );
    const codes = await bind(of, "uses;children", ...rows(12, (row) => `${row % 3};${(row % 2) + 1}`));
    const offered = (bound: typeof codes) => {
      const variable = bound.variable("children");
      return "categories" in variable ? variable.categories.map(({ code, label }) => [code, label.text]) : [];
    };
    expect(offered(labels)).toEqual([
      ["0", "0"],
      ["1", "1"],
      ["2", "2"],
      ["3", "3"],
    ]);
    expect(offered(codes)).toEqual([
      ["1", "0"],
      ["2", "1"],
      ["3", "2"],
      ["4", "3"],
    ]);
  });

  it("takes “01” and “2.0” for the codes 1 and 2", async () => {
    const { variable, issues } = await bind(
      questionnaire([asked("uses", { answers: USES })]),
      "id;uses",
      ...rows(12, (row) => `R${row};${["00", "01", "2.0", "2"][row % 4]}`),
    );
    expect(issues.map(({ code }) => code)).toEqual(["columns-not-asked"]);
    expect(variable("uses")).toMatchObject({
      kind: "scale",
      categories: [{ code: "00" }, { code: "01" }, { code: "2.0", spellings: ["2"] }],
    });
  });

  it("reads 0 as no where all boxes are 0 or 1, though an option is coded 0", async () => {
    const { column } = await bind(
      questionnaire([boxes("q", USES)]),
      "q_0;q_1;q_2",
      ...rows(12, (row) => `${Number(row % 2 === 0)};0;${Number(row % 3 === 0)}`),
    );
    const mask = column("q");
    expect(mask.kind === "mask" && [...mask.codes].map((choice) => mask.bits[choice])).toEqual([
      5, 0, 1, 4, 1, 0, 5, 0, 1, 4, 1, 0,
    ]);
  });

  it("ticks an option by its own words, be they “Non”", async () => {
    const { column } = await bind(
      questionnaire([boxes("q", [answer("1", "Peut-être"), answer("2", "Non")])]),
      "q_1;q_2",
      ...rows(12, (row) => (row % 2 === 0 ? "Peut-être;Non" : "Peut-être;")),
    );
    const mask = column("q");
    expect(mask.kind === "mask" && [...mask.bits.slice(0, 2)]).toEqual([3, 1]);
  });

  it("counts 99 where a number is asked for: the questionnaire has no code for missing answers", async () => {
    const { variable, inferred } = await bind(
      questionnaire([asked("jours", { kind: "numeric" })]),
      "jours",
      ...rows(60, (row) => String([1, 2, 3, 99][row % 4])),
    );
    expect(inferred.variables[0]?.missing.map(({ code }) => code)).toEqual(["", "99"]);
    expect(variable("jours").missing.map(({ code }) => code)).toEqual([""]);
  });

  it("takes what the tool writes into empty cells for one, as not asked where only some were", async () => {
    const of = questionnaire([asked("uses", { answers: USES, isRouted: true })], { blanks: ["-x-"] });
    const { variable } = await bind(of, "uses", ...rows(12, (row) => ["0", "-x-", "2"][row % 3] ?? ""));
    expect(variable("uses").missing).toEqual([
      { code: "", kind: "not-asked", label: { text: "" } },
      { code: "-x-", kind: "not-asked", label: { text: "-x-" } },
    ]);
  });

  it("keeps answers that mean none apart: those that the questionnaire marks, and those whose words say so", async () => {
    const answers = [...USES, answer("8", "Ne sait pas"), answer("9", "Sauté", { missing: "not-asked" })];
    const { variable } = await bind(
      questionnaire([asked("uses", { answers })]),
      "uses",
      ...rows(15, (row) => ["0", "1", "2", "8", "9"][row % 5] ?? ""),
    );
    expect(variable("uses").missing).toMatchObject([
      { code: "", kind: "no-answer" },
      { code: "8", kind: "dont-know", label: { text: "Ne sait pas" } },
      { code: "9", kind: "not-asked", label: { text: "Sauté" } },
    ]);
  });

  it("leaves the joined column aside where each option has a column too", async () => {
    const options = [answer("mail", "Courriel"), answer("chat", "Messagerie")];
    const joined = { names: ["q"], wordings: [], separator: " " };
    const { codebook } = await bind(
      questionnaire([boxes("q", options, { joined })]),
      "q;q_mail;q_chat",
      ...rows(12, (row) => ["mail chat;1;1", "mail;1;0", "chat;0;1"][row % 3] ?? ""),
    );
    expect(codebook.variables.map(({ id, kind, role }) => [id, kind, role])).toEqual([
      ["q", codebook.variables[0]?.kind, "ignored"],
      ["q …", "multiple", "answer"],
    ]);
  });

  it("finds questions by the words of their headers, the first of two alike for the first of two alike", async () => {
    const words = { text: wording("Précisez"), kind: "text" as const };
    const column = (name: string) => [{ names: [name], wordings: ["Précisez"], label: null }];
    const { codebook, found } = await bind(
      questionnaire([
        asked("a", { ...words, columns: column("a") }),
        asked("b", { ...words, columns: column("b"), isRouted: true }),
      ]),
      " précisez ;Précisez",
      ...rows(12, (row) => `un mot ${row};deux`),
    );
    expect(found).toBe(2);
    expect(codebook.variables.map(({ missing }) => missing[0]?.kind)).toEqual(["no-answer", "not-asked"]);
  });

  it("keeps what was inferred of a column that holds something else, and says so", async () => {
    const { variable, issues } = await bind(
      questionnaire([asked("uses", { answers: USES })]),
      "uses",
      ...rows(12, (row) => ["rouge", "vert"][row % 2] ?? ""),
    );
    expect(variable("uses")).toMatchObject({
      kind: "single",
      label: { text: "Question uses ?" },
      categories: [{ code: "rouge" }, { code: "vert" }],
    });
    expect(issues).toMatchObject([{ code: "answers-not-offered", count: 12 }]);
  });

  it("takes options apart that the headers alone had put together", async () => {
    const { codebook, inferred } = await bind(
      questionnaire([boxes("q", [answer("1", "Un"), answer("2", "Deux")])]),
      "q_1;q_2;q_3",
      ...rows(12, (row) => `${row % 2};1;${row % 2}`),
    );
    expect(inferred.variables.map(({ columns }) => columns)).toEqual([[0, 1, 2]]);
    expect(codebook.variables.map(({ id, columns }) => [id, columns])).toEqual([
      [inferred.variables[0]?.id, [0, 1]],
      ["q_3", [2]],
    ]);
  });

  it("shows answers of one label once where the file has labels", async () => {
    const { variable } = await bind(
      questionnaire([
        asked("q", { answers: [answer("a", "Paris"), answer("b", "Lyon"), answer("c", "Paris")] }),
      ]),
      "q",
      ...rows(12, (row) => ["Paris", "Lyon"][row % 2] ?? ""),
    );
    expect(variable("q")).toMatchObject({ categories: [{ code: "Paris" }, { code: "Lyon" }] });
  });

  it("takes nothing that was asked for a weight; what a codebook of data describes may be one", async () => {
    const of = (kind: Questionnaire["kind"]) =>
      questionnaire([asked("poids", { kind: "numeric", text: wording("Poids") })], { kind });
    const lines = ["poids;avis", ...rows(40, (row) => `${["0,8", "1,2", "0,9", "1,1"][row % 4]};oui`)];
    const weighed = await bind(of("ddi"), ...lines);
    const answered = await bind(of("limesurvey"), ...lines);
    expect([weighed.codebook.weight, weighed.variable("poids").role]).toEqual(["poids", "weight"]);
    expect([answered.codebook.weight, answered.variable("poids").role]).toEqual([null, "answer"]);
  });

  it("leaves a file as it was inferred where nothing of the questionnaire is in it", async () => {
    const other = questionnaire([asked("uses", { answers: USES })], { title: wording("Une autre") });
    const { codebook, inferred, found, issues } = await bind(other, "age;ville", ...rows(12, () => "3;Lyon"));
    expect({ codebook, found }).toEqual({ codebook: inferred, found: 0 });
    expect(issues.map(({ code, count }) => [code, count])).toEqual([
      ["questions-not-found", 1],
      ["columns-not-asked", 2],
    ]);
  });

  it("lets words be numbers or dates where all are: a box for words takes both", async () => {
    const { variable } = await bind(
      questionnaire([asked("age", { kind: "text" })]),
      "age",
      ...rows(40, (row) => String(18 + ((row * 7) % 60))),
    );
    expect(variable("age").kind).toBe("numeric");
  });
});
