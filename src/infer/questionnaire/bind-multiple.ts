import { fold } from "../../lib/fold.ts";
import { categoryCode } from "../../survey/category.ts";
import type { AskedQuestion } from "../../survey/questionnaire.ts";
import { type Variable, variableId } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import { type Binding, type Bound, blanksOf, type Placed, withoutTwins } from "./bound.ts";
import { described } from "./described.ts";
import { textsOf } from "./match-answers.ts";

/** What tools tick with, by language; then what they leave. */
const YES = new Set(
  "y yes oui o ja j si sim tak da kylla igen evet 1 1.0 1,0 true vrai x ✓ ✔ ☑ checked selected coche cochee choisi quoted mentionne".split(
    " ",
  ),
);
const NO = new Set([
  ..."n no non nein nee nao nie ne ei nem hayir 0 0.0 0,0 false faux ☐ - unchecked".split(" "),
  ...["not selected", "non coche", "non cochee", "not quoted", "non mentionne", "not checked"],
]);

/**
 * Options in a column each. A box holds a word for yes or no, or the option itself.
 *
 * @returns null where the cells hold anything else
 */
export function bindBoxes(
  question: AskedQuestion,
  placed: readonly Placed[],
  id: string,
  binding: Binding,
): Bound | null {
  const { file } = binding;
  const columns = placed.map(({ column }) => column);
  const blanks = blanksOf(question, columns, binding);
  const isBlank = new Set(blanks.map(({ code }) => code));
  const isMissing = new Set(
    columns.flatMap((column) => file.profile(column).missing.map(({ code }) => code)),
  );
  const boxes = placed.map(({ asked, column }) => ({
    option: question.answers[question.columns.indexOf(asked)],
    keys: file
      .entries([column])
      .map(({ key }) => key)
      .filter((key) => !isBlank.has(key)),
  }));
  // Where every box says yes or no, 0 is no, though it is an option's code as well.
  const areTicks = boxes.every(({ keys }) =>
    keys.every((key) => YES.has(fold(key)) || NO.has(fold(key)) || isMissing.has(key)),
  );
  const chosen = new Set<string>();
  const unchosen = new Set<string>();
  for (const { option, keys } of boxes) {
    const own = new Set(areTicks || !option ? [] : [...textsOf(option, "labels"), option.code].map(fold));
    for (const key of keys) {
      const text = fold(key);
      if (own.has(text) || YES.has(text)) chosen.add(key);
      else if (NO.has(text)) unchosen.add(key);
      else if (!isMissing.has(key)) return null;
    }
  }
  const recognised = columns.flatMap((column) => file.profile(column).missing);
  const said = new Set([...chosen, ...unchosen]);
  const variable: Variable = {
    kind: "multiple",
    id: variableId(id),
    ...described(question, null),
    columns,
    role: "answer",
    missing: withoutTwins([...blanks, ...recognised.filter(({ code }) => !said.has(code))]),
    categories: placed.map(({ asked, column }) => ({
      code: categoryCode(file.name(column)),
      label: asked.label ?? wording(file.name(column)),
    })),
    storage: {
      kind: "columns",
      // Boxes that nobody has ticked would be ticked so.
      chosen: chosen.size > 0 ? [...chosen] : [unchosen.has("0") ? "1" : "Y"],
      unchosen: unchosen.size > 0 ? [...unchosen] : [""],
    },
  };
  return { variables: [variable], battery: null, issues: [] };
}
