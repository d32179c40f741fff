import type { Issue } from "../../survey/issue.ts";
import type { Variable } from "../../survey/variable.ts";
import type { TextColumn } from "../../table/column.ts";

/** So many blanks do not follow an earlier answer by chance. */
const ENOUGH = 20;
const MOST_ANSWERS = 12;
/** Cells looked at; files with more columns times rows are left as they are. */
const MOST_WORK = 50_000_000;

/**
 * Routing: a question that is blank for all who gave some answer before, and for nobody else, was not asked of them.
 * Its blank is then “not asked” rather than “no answer”. One exception, and nothing is changed.
 */
export function findRouting(
  variables: readonly Variable[],
  cells: readonly TextColumn[],
): { variables: Variable[]; issues: Issue[] } {
  const rows = cells[0]?.codes.length ?? 0;
  const gates = variables.flatMap((variable) => gateOf(variable, cells));
  const targets = variables.filter((variable) => columnWithBlanks(variable, cells)).length;
  if (targets * gates.length * rows > MOST_WORK) return { variables: [...variables], issues: [] };
  const skipped = variables.map((variable) => blanksOf(variable, cells));

  let first: number | null = null;
  let count = 0;
  const routed = variables.map((variable, index): Variable => {
    const [column = 0] = variable.columns;
    const blanks = skipped[index];
    if (!blanks || !gates.some((gate) => gate.column < column && decides(gate, blanks))) return variable;
    first ??= column;
    count += 1;
    const missing = variable.missing.map((code) =>
      code.code === "" ? { ...code, kind: "not-asked" as const } : code,
    );
    return { ...variable, missing };
  });
  const issue: Issue = {
    code: "routing-found",
    severity: "info",
    count,
    where: { row: 1, column: first },
    params: {},
  };
  return { variables: routed, issues: count === 0 ? [] : [issue] };
}

interface Gate {
  readonly column: number;
  readonly codes: TextColumn["codes"];
  readonly answers: number;
}

/** A question that everybody answered, with few answers. */
function gateOf(variable: Variable, cells: readonly TextColumn[]): Gate[] {
  const [column = 0] = variable.columns;
  const answers = cells[column];
  if ((variable.kind !== "single" && variable.kind !== "scale") || !answers) return [];
  const { dictionary, codes } = answers;
  const isWhole = dictionary.length <= MOST_ANSWERS && dictionary.every((cell) => cell.trim() !== "");
  return isWhole && dictionary.length > 1 ? [{ column, codes, answers: dictionary.length }] : [];
}

/** 1 for each respondent whose cell is blank; null where they are few, or nearly all. */
function blanksOf(variable: Variable, cells: readonly TextColumn[]): Uint8Array | null {
  const column = columnWithBlanks(variable, cells);
  if (!column) return null;
  const isBlank = column.dictionary.map((cell) => cell.trim() === "");
  const blanks = Uint8Array.from(column.codes, (code) => (isBlank[code] ? 1 : 0));
  const count = blanks.reduce((sum, blank) => sum + blank, 0);
  return count >= ENOUGH && blanks.length - count >= ENOUGH ? blanks : null;
}

function decides({ codes, answers }: Gate, blanks: Uint8Array): boolean {
  const blank = new Uint32Array(answers);
  const written = new Uint32Array(answers);
  for (let row = 0; row < blanks.length; row += 1) {
    const answer = codes[row] ?? 0;
    if (blanks[row]) blank[answer] = (blank[answer] ?? 0) + 1;
    else written[answer] = (written[answer] ?? 0) + 1;
  }
  return blank.every((count, answer) => count === 0 || written[answer] === 0);
}

function columnWithBlanks({ columns, kind }: Variable, cells: readonly TextColumn[]): TextColumn | null {
  const column = columns.length === 1 && kind !== "identifier" ? cells[columns[0] ?? 0] : undefined;
  return column?.dictionary.some((cell) => cell.trim() === "") ? column : null;
}
