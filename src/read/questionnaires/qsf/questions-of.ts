import { wordsOfHtml } from "../../../lib/plain-text.ts";
import type { AskedColumn, AskedKind, AskedQuestion, OfferedAnswer } from "../../../survey/questionnaire.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import { answersOf, type Choice, choicesOf } from "./choices.ts";
import { entriesOf, numberAt, textAt, under } from "./json.ts";

/** A rating of more steps is a number. */
const MOST_STEPS = 11;

/** The columns of a question, by what Qualtrics calls its type: none for texts that are only shown. */
export function questionsOf(payload: unknown, isRouted: boolean): AskedQuestion[] {
  const tag = textAt(payload, "DataExportTag");
  const choices = choicesOf(payload, "Choices");
  const asked = { code: tag, text: textOf(payload), answers: [], joined: null, isRouted };
  const alone = [columnOf(tag, asked.text, null)];
  const items = choices.map((choice) => columnOf(tagOf(payload, tag, choice), asked.text, choice.label));
  const others = choices
    .filter(({ hasText }) => hasText)
    .map((choice) => written(asked, tagOf(payload, tag, choice), choice));
  const only = (kind: AskedKind, columns: readonly AskedColumn[], answers: readonly OfferedAnswer[] = []) => [
    { ...asked, kind, columns, answers },
  ];

  switch (textAt(payload, "QuestionType")) {
    case "MC": {
      const selector = textAt(payload, "Selector");
      if (selector === "NPS") return only("scale", alone, steps(0, 10));
      const answers = answersOf(payload, choices);
      if (!/^M/.test(selector)) return [...only("single", alone, answers), ...others];
      const joined = { names: [tag], wordings: wordings(asked.text), separator: "," };
      return [{ ...asked, kind: "multiple", columns: items, answers, joined }, ...others];
    }
    case "Matrix":
      return [...matrix(payload, asked, items, choices), ...others];
    case "Slider": {
      const isStar = textAt(payload, "Selector") === "STAR";
      const settings = under(payload, "Configuration");
      const low = isStar ? 1 : (numberAt(settings, "CSSliderMin") ?? 0);
      const high = numberAt(settings, isStar ? "StarCount" : "CSSliderMax") ?? (isStar ? 5 : 100);
      const isRating =
        high > low && high - low < MOST_STEPS && (numberAt(settings, "NumDecimals") ?? 0) === 0;
      return isRating ? only("scale", items, steps(low, high)) : only("numeric", items);
    }
    case "TE": {
      const settings = under(under(payload, "Validation"), "Settings");
      const kind =
        textAt(settings, "Type") === "ContentType" ? contentOf(textAt(settings, "ContentType")) : "text";
      return only(kind, textAt(payload, "Selector") === "FORM" ? items : alone);
    }
    case "RO":
    case "CS":
      return only("numeric", items);
    case "DD":
      return only("text", items);
    case "DB":
    case "Captcha":
      return [];
    case "Timing":
      return only("numeric", parts(asked, tag, ["First Click", "Last Click", "Page Submit", "Click Count"]));
    case "Meta":
      return only("text", parts(asked, tag, ["Browser", "Version", "Operating System", "Resolution"]));
    default:
      return only("unsaid", items.length > 0 ? [...alone, ...items] : alone);
  }
}

type Asked = Omit<AskedQuestion, "kind" | "columns">;

function matrix(
  payload: unknown,
  asked: Asked,
  items: readonly AskedColumn[],
  rows: readonly Choice[],
): AskedQuestion[] {
  const across = choicesOf(payload, "Answers");
  const cells = (row: Choice) =>
    across.map((column) =>
      columnOf(
        `${tagOf(payload, asked.code, row)}_${column.id}`,
        asked.text,
        wording(`${row.label.text} - ${column.label.text}`),
      ),
    );
  const selector = textAt(payload, "Selector");
  if (textAt(payload, "SubSelector") === "MultipleAnswer")
    return rows.map((row) => {
      const code = tagOf(payload, asked.code, row);
      return {
        ...asked,
        code,
        text: wording(`${asked.text.text} - ${row.label.text}`),
        kind: "multiple",
        answers: answersOf(payload, across),
        columns: across.map((column) => columnOf(`${code}_${column.id}`, asked.text, column.label)),
        joined: { names: [code], wordings: wordings(asked.text, row.label), separator: "," },
      };
    });
  if (selector === "TE" || selector === "CS")
    return [{ ...asked, kind: selector === "CS" ? "numeric" : "text", columns: rows.flatMap(cells) }];
  if (!["Likert", "Bipolar", "Profile"].includes(selector))
    return [{ ...asked, kind: "unsaid", columns: items }];
  return [{ ...asked, kind: "scale", answers: answersOf(payload, across), columns: items }];
}

/** “Q1_4_TEXT”: what respondents wrote beside a choice. */
function written(asked: Asked, tag: string, { label }: Choice): AskedQuestion {
  const code = `${tag}_TEXT`;
  const column = { names: [code], wordings: [`${asked.text.text} - ${label.text} - Text`], label: null };
  return {
    ...asked,
    code,
    text: wording(`${asked.text.text} – ${label.text}`),
    kind: "text",
    columns: [column],
  };
}

function textOf(payload: unknown): Wording {
  const translations = entriesOf(under(payload, "Language")).flatMap(([tag, words]): [string, string][] => {
    const text = wordsOfHtml(textAt(words, "QuestionText"));
    return text === "" ? [] : [[tag.toLowerCase(), text]];
  });
  return wording(wordsOfHtml(textAt(payload, "QuestionText")), Object.fromEntries(translations));
}

/** “Q1_3”, or the tag that somebody gave the choice. */
const tagOf = (payload: unknown, tag: string, { id }: Choice): string =>
  textAt(under(payload, "ChoiceDataExportTags"), id) || `${tag}_${id}`;

const columnOf = (tag: string, question: Wording, label: Wording | null): AskedColumn => ({
  names: [tag],
  wordings: label && label.text !== "" ? wordings(question, label) : wordings(question),
  label: label && label.text !== "" ? label : null,
});

const wordings = ({ text }: Wording, label?: Wording): string[] =>
  label
    ? [`${text} - ${label.text}`, `${text} - Selected Choice - ${label.text}`]
    : [text, `${text} - Selected Choice`];

const parts = (asked: Asked, tag: string, names: readonly string[]): AskedColumn[] =>
  names.map((name) => columnOf(`${tag}_${name}`, asked.text, wording(name)));

const steps = (from: number, to: number): OfferedAnswer[] =>
  Array.from({ length: to - from + 1 }, (_, index) => ({
    code: String(from + index),
    label: wording(String(from + index)),
    spellings: [],
    missing: null,
  }));

function contentOf(type: string): AskedKind {
  if (type === "ValidNumber") return "numeric";
  return type === "ValidDate" ? "date" : "text";
}
