import type { AskedColumn, AskedKind, AskedQuestion, OfferedAnswer } from "../../../survey/questionnaire.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import type { FormRow } from "./form-rows.ts";

/** A group that is open, and what it does to the questions in it. */
interface Group {
  readonly name: string;
  readonly label: Wording;
  readonly isRouted: boolean;
  readonly isTable: boolean;
}

/** The questions of a form, in order, each with the path of the groups that it is in. */
export function questionsOf(
  rows: readonly FormRow[],
  lists: ReadonlyMap<string, readonly OfferedAnswer[]>,
): AskedQuestion[] {
  const questions: AskedQuestion[] = [];
  const groups: Group[] = [];
  let table: Group | null = null;
  for (const row of rows) {
    const type = row.cell("type").toLowerCase().replace(/\s+/g, " ").trim();
    if (/^begin[ _]/.test(type)) {
      const isTable = /\btable-list\b/.test(row.cell("appearance"));
      groups.push({ name: row.cell("name"), label: row.label, isRouted: isRelevant(row), isTable });
    } else if (/^end[ _]/.test(type)) groups.pop();
    else {
      const inside = groups.at(-1);
      const asked = questionOf(row, groups, lists);
      const [first, ...others] = asked;
      const before = questions.at(-1);
      // A table asks the same of each of its rows: one battery, under the words of its group.
      if (inside?.isTable && first?.kind === "single") {
        if (inside === table && before && sameAnswers(before, first))
          questions[questions.length - 1] = {
            ...before,
            columns: [...before.columns, ...itemsOf(first)],
            isRouted: before.isRouted || first.isRouted,
          };
        else
          questions.push({
            ...first,
            code: inside.name,
            text: inside.label,
            kind: "scale",
            columns: itemsOf(first),
          });
        questions.push(...others);
        table = inside;
      } else questions.push(...asked);
    }
  }
  return questions;
}

const itemsOf = ({ columns, text }: AskedQuestion): AskedColumn[] =>
  columns.map((column) => ({ ...column, label: text }));

const sameAnswers = (one: AskedQuestion, other: AskedQuestion): boolean =>
  one.kind === "scale" && JSON.stringify(one.answers) === JSON.stringify(other.answers);

const isRelevant = (row: FormRow): boolean => {
  const relevant = row.cell("relevant", "relevance");
  return relevant !== "" && !/^(true\(\)|1)$/i.test(relevant);
};

/** Types that a form has no column for, or one that nobody fills in. */
const SHOWN = /^(note|geoshape|geotrace|audit|xml-external|csv-external)$/;
/** Rows that note something of the respondent's device. */
export const NOTED =
  /^(start|end|today|deviceid|device id|phonenumber|username|email|subscriberid|simserial|start-geopoint|background-audio|audit)$/;

function questionOf(
  row: FormRow,
  groups: readonly Group[],
  lists: ReadonlyMap<string, readonly OfferedAnswer[]>,
): AskedQuestion[] {
  const name = row.cell("name");
  const type = row.cell("type").replace(/\s+/g, " ").trim();
  if (name === "" || type === "" || SHOWN.test(type.toLowerCase()) || NOTED.test(type.toLowerCase()))
    return [];
  const paths = pathsOf([...groups.map((group) => group.name), name]);
  const isRouted = isRelevant(row) || groups.some((group) => group.isRouted);
  const text = row.label;
  const words = [text.text, ...Object.values(text.translations ?? {})].filter((each) => each !== "");
  const alone: AskedColumn = { names: paths, wordings: words, label: null };
  const base = { code: name, text, answers: [], columns: [alone], joined: null, isRouted };

  const select = /^select[ _](one|multiple)(?: from)? (\S+)( or[ _]other)?$/i.exec(
    type
      .replace(/^select all that apply from /i, "select_multiple ")
      .replace(/^select_one_from_file .*/i, "hidden"),
  );
  if (select) {
    const [, how = "", list = "", orOther] = select;
    const answers = [...(lists.get(list) ?? []), ...(orOther ? [OTHER] : [])];
    const other = orOther ? [specified(base, paths)] : [];
    if (answers.length === 0 || /\blabel\b/.test(row.cell("appearance")))
      return [{ ...base, kind: "unsaid" }];
    if (how.toLowerCase() === "one")
      return [
        { ...base, kind: /\blikert\b/.test(row.cell("appearance")) ? "scale" : "single", answers },
        ...other,
      ];
    const columns = answers.map(({ code, label }) => ({
      names: paths.flatMap((path) => ["/", ".", "_", ":"].map((mark) => `${path}${mark}${code}`)),
      wordings: words.map((word) => `${word}/${label.text}`),
      label,
    }));
    return [{ ...base, kind: "multiple", answers, columns, joined: { ...alone, separator: " " } }, ...other];
  }
  const steps = type.toLowerCase() === "range" ? stepsOf(row.cell("parameters")) : [];
  return [steps.length > 0 ? { ...base, kind: "scale", answers: steps } : { ...base, kind: kindOf(type) }];
}

function kindOf(type: string): AskedKind {
  switch (type.toLowerCase()) {
    case "integer":
    case "int":
    case "decimal":
    case "range":
      return "numeric";
    case "date":
    case "datetime":
      return "date";
    case "text":
    case "string":
    case "time":
    case "image":
    case "photo":
    case "audio":
    case "video":
    case "file":
    case "barcode":
      return "text";
    default:
      return "unsaid";
  }
}

/** What pyxform adds for “or_other”. */
const OTHER: OfferedAnswer = { code: "other", label: wording("Other"), spellings: [], missing: null };

const specified = (asked: Omit<AskedQuestion, "kind">, paths: readonly string[]): AskedQuestion => ({
  ...asked,
  code: `${asked.code}_other`,
  text: wording(`${asked.text.text} – Other`),
  kind: "text",
  columns: [{ names: paths.map((path) => `${path}_other`), wordings: [], label: null }],
});

/** “a/b/c” as each tool joins it, and “c”, which most write where it is enough. */
const pathsOf = (path: readonly string[]): string[] => {
  const named = path.filter((each) => each !== "");
  const joined = ["/", "-", ".", ":", "_"].map((mark) => named.join(mark));
  return [...new Set([...joined, named.at(-1) ?? ""])];
};

/** A rating of more steps is a number. */
const MOST_STEPS = 11;

/** “start=1 end=5 step=1”: the whole numbers from one end to the other. */
function stepsOf(parameters: string): OfferedAnswer[] {
  const given = (name: string, usual: number) =>
    Number(new RegExp(`\\b${name}\\s*=\\s*(-?\\d{1,6}(?:\\.\\d{1,6})?)`).exec(parameters)?.[1] ?? usual);
  const [start, end, step] = [given("start", 1), given("end", 10), given("step", 1)];
  const count = step === 0 ? 0 : Math.floor((end - start) / step) + 1;
  if (![start, end, step].every(Number.isInteger) || count < 2 || count > MOST_STEPS) return [];
  return Array.from({ length: count }, (_, index) => {
    const code = String(start + index * step);
    return { code, label: wording(code), spellings: [], missing: null };
  });
}
