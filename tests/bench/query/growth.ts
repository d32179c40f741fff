import { countingOf } from "../../../src/count/columns/count-columns.ts";
import { answer } from "../../../src/engine/answer.ts";
import { rankedBy, releaseTogether } from "../../../src/engine/questions.ts";
import { gaps, hidingAlone } from "../../../src/stats/gaps.ts";
import { sampleOf } from "../../../src/stats/sample-of.ts";
import { categoryCode } from "../../../src/survey/category.ts";
import type { Question } from "../../../src/survey/question.ts";
import { thresholdOf } from "../../../src/survey/threshold.ts";
import { type Variable, variableId } from "../../../src/survey/variable.ts";
import { type Weighting, weightedBy } from "../../../src/survey/weighting.ts";
import { wording } from "../../../src/survey/wording.ts";
import type { SurveyTable } from "../../../src/table/survey-table.ts";
import { withCodebook } from "../../../src/table/with-codebook.ts";
import { tableOf } from "../../table/table-of.ts";

/** What grows faster than the rows: asked of a survey of which nothing was counted yet. */
const [name = ""] = process.argv.slice(2);

const ROWS = 100_000;
const OPTIONS = 64;
const MARGINS = [2, 3, 4, 4, 5, 5];
const BREAKDOWNS = 12;
/** Groups of two breakdowns together, many of them small. */
const CROSSED = [300, 10];
const HIDDEN_ROWS = 20_000;
const FIGURES = 20;
/** Times, and milliseconds: as in `run.ts`. */
const REPEATS = 7;
const LONG_ENOUGH = 1000;

let seed = 20_211_125;
const share = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};
const one = (count: number): string => `a${Math.floor(share() * share() * count)}`;
const all = (count: number): readonly string[] => Array.from({ length: count }, (_, k) => `a${k}`);

interface Asked {
  readonly name: string;
  readonly answers: readonly string[];
  readonly cell: () => string;
  readonly kind?: "single" | "multiple";
}

function survey(rows: number, questions: readonly Asked[]): SurveyTable {
  const variables = questions.map(({ name, answers, kind = "single" }, column): Variable => {
    const categories = answers.map((code) => ({ code: categoryCode(code), label: wording(code) }));
    const common = { id: variableId(name), label: wording(name), columns: [column], missing: [], categories };
    return kind === "multiple"
      ? { ...common, kind, role: "answer", storage: { kind: "delimited", separator: "|" } }
      : { ...common, kind, role: "answer" };
  });
  const weight: Variable = {
    ...{ id: variableId("w"), label: wording("w"), columns: [questions.length], missing: [] },
    ...{ kind: "numeric", role: "weight", decimal: "." },
  };
  const records = Array.from({ length: rows }, () => [
    ...questions.map(({ cell }) => cell()),
    (0.2 + Math.floor(share() * 2000) / 1000).toFixed(3),
  ]);
  const columns = [...questions, weight].map((_, column) => records.map((record) => record[column] ?? ""));
  return tableOf(columns, [...variables, weight]);
}

const question = (item: string, by: readonly string[], more: Partial<Question> = {}): Question => ({
  measure: { kind: "share", items: [variableId(item)] },
  breakdowns: by.map(variableId),
  filter: [],
  weight: weightedBy(variableId("w")),
  ...{ confidence: 0.95, interval: "wilson", compared: "whole" },
  ...more,
});

const questions = (counts: readonly number[]): readonly Asked[] =>
  counts.map((count, k) => ({ name: `q${k}`, answers: all(count), cell: () => one(count) }));

const plain = survey(ROWS, questions([5, ...Array.from({ length: BREAKDOWNS + 8 }, (_, k) => 2 + (k % 5))]));

function answered(table: SurveyTable, asked: Question): void {
  const tab = answer(table, asked);
  if (!tab.ok) throw new Error(tab.failure.code);
}

/** What is timed. */
const JOBS: Readonly<Record<string, (table: SurveyTable) => void>> = {
  pairs: (table) => answered(table, question("q0", ["many"], { compared: "pairs" })),
  gaps: (table) => {
    const counting = countingOf(table);
    const sample = sampleOf(counting, weightedBy(variableId("w")));
    if (!sample.ok) throw new Error(sample.failure.code);
    const by = Array.from({ length: BREAKDOWNS }, (_, k) => variableId(`q${k + 1}`));
    const hiddenIn = hidingAlone(counting, sample.value, thresholdOf(table.codebook.wave));
    gaps(counting, question("q0", []), 0, rankedBy(by, true), sample.value, hiddenIn);
  },
  raking: (table) => {
    const margins = MARGINS.map((count, k) => ({
      variable: variableId(`q${k + 1}`),
      totals: all(count).map((code) => ({ code: categoryCode(code), total: ROWS / count })),
    }));
    const weight: Weighting = { kind: "raked", raking: { base: null, margins, trim: null } };
    answered(table, question("q0", ["q7"], { weight }));
  },
  hiding: (table) => answered(table, question("q0", ["q1", "q2"])),
  release: (table) => {
    const released = releaseTogether(
      table,
      Array.from({ length: FIGURES }, (_, k) => question(`q${k}`, ["q20"])),
    );
    if (!released.ok) throw new Error(released.failure.code);
  },
};

const TABLES: Readonly<Record<string, () => SurveyTable>> = {
  pairs: () =>
    survey(ROWS, [
      ...questions([5]),
      {
        ...{ name: "many", answers: all(OPTIONS), kind: "multiple" },
        cell: () =>
          all(OPTIONS)
            .filter(() => share() < 0.2)
            .join("|"),
      },
    ]),
  raking: () => survey(ROWS, questions([5, ...MARGINS, 4])),
  hiding: () => survey(HIDDEN_ROWS, questions([5, ...CROSSED])),
};

const table = TABLES[name]?.() ?? plain;
const job = JOBS[name];
if (!job) throw new Error(`no job ${name}`);
const times: { readonly wall: number; readonly cpu: number }[] = [];
const begin = performance.now();
while (times.length <= REPEATS || performance.now() - begin < LONG_ENOUGH) {
  const fresh = withCodebook(table, table.codebook);
  for (const { id } of fresh.codebook.variables) fresh.column(id);
  const [since, used] = [performance.now(), process.cpuUsage()];
  job(fresh);
  const { user, system } = process.cpuUsage(used);
  times.push({ wall: performance.now() - since, cpu: (user + system) / 1000 });
}
const [first, ...others] = times;
others.sort((a, b) => a.cpu - b.cpu);
process.stdout.write(JSON.stringify({ ...others[others.length >> 1], first: first?.wall }));
