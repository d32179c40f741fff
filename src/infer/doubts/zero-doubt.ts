import type { FoundDoubt } from "../../survey/doubt.ts";
import type { TextColumn } from "../../table/column.ts";
import { numberOf } from "../../table/number-of.ts";
import { binned } from "./binned.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

/** So many coincide with others by no accident. */
const ENOUGH = 5;
/** Fewer questions are left blank together by chance. */
const FEWEST = 3;

/**
 * A number that is 0 for exactly those who answered none of the questions of a battery: a score computed of nothing,
 * more likely than the worst there is.
 */
export function zeroDoubt(file: Understood): FoundDoubt[] {
  const alone = aloneIn(file);
  const blocks = (file.codebook.batteries ?? []).flatMap(({ items }) => {
    const columns = items.flatMap((id) => alone.find(({ variable }) => variable.id === id) ?? []);
    return columns.length >= FEWEST ? [columns] : [];
  });
  if (blocks.length === 0) return [];
  const scores = alone.filter(({ variable: { kind } }) => kind === "numeric" || kind === "scale");
  return scores.flatMap((score): FoundDoubt[] => {
    const noughts = score.profile.entries.filter(({ key }) => numberOf(key, ".") === 0);
    const count = noughts.reduce((sum, entry) => sum + entry.count, 0);
    const block = count < ENOUGH ? undefined : blocks.find((each) => areSame(score, each, count, file.cells));
    return block
      ? [
          doubtOf(
            score,
            block,
            count,
            noughts.map(({ key }) => key),
          ),
        ]
      : [];
  });
}

function doubtOf(
  { variable, profile, column }: Alone,
  block: readonly Alone[],
  count: number,
  codes: readonly string[],
): FoundDoubt {
  const values = profile.entries.flatMap((entry) => {
    const value = numberOf(entry.key, ".") ?? numberOf(entry.key, ",");
    return value === null ? [] : [{ value, count: entry.count }];
  });
  const { id } = variable;
  return {
    code: "zero-alone",
    columns: [column],
    facts: {
      name: variable.label.text,
      count,
      questions: block.length,
      first: block[0]?.variable.id ?? "",
      last: block.at(-1)?.variable.id ?? "",
    },
    picture: { kind: "bars", heights: binned(values), at: 0 },
    options: [
      { code: "answer", corrections: codes.map((code) => ({ do: "answer", variable: id, code })) },
      {
        code: "missing",
        corrections: codes.map((code) => ({ do: "missing", variable: id, code, kind: "no-answer" })),
      },
    ],
  };
}

/** Whether the rows with 0 are those where the whole block is blank. */
function areSame(
  { column, variable }: Alone,
  block: readonly Alone[],
  count: number,
  cells: readonly TextColumn[],
): boolean {
  if (block.some((one) => one.variable.id === variable.id)) return false;
  const score = cells[column];
  const parts = block.flatMap((one) => cells[one.column] ?? []);
  if (!score) return false;
  const isNought = score.dictionary.map((cell) => numberOf(cell.trim(), ".") === 0);
  const isBlank = parts.map(({ dictionary }) => dictionary.map((cell) => cell.trim() === ""));
  let blank = 0;
  for (let row = 0; row < score.codes.length; row += 1) {
    const none = parts.every(({ codes }, part) => isBlank[part]?.[codes[row] ?? 0] === true);
    if (none !== (isNought[score.codes[row] ?? 0] === true)) return false;
    if (none) blank += 1;
  }
  return blank === count;
}
