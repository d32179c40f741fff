import { fold } from "../../lib/fold.ts";
import { present } from "../../lib/invariant.ts";
import { plainText } from "../../lib/plain-text.ts";
import { categoryCode } from "../../survey/category.ts";
import type { Issue } from "../../survey/issue.ts";
import type { MissingCode } from "../../survey/missing.ts";
import { type MultipleVariable, type Variable, variableId } from "../../survey/variable.ts";
import { wording } from "../../survey/wording.ts";
import type { TextColumn } from "../../table/column.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import { type Boxes, isBox, readBoxes } from "./boxes.ts";
import { groupRuns } from "./group-runs.ts";
import { type HeaderRun, headerRuns } from "./header-parts.ts";
import { nameBeside } from "./name-beside.ts";
import { ownRuns } from "./own-runs.ts";
import { tickRuns } from "./tick-runs.ts";

/** Columns between the boxes of a question that are none. */
const OTHERS = 1;

/** A column, and the variable that it would be alone. */
export interface InferredColumn {
  readonly profile: ColumnProfile;
  readonly variable: Variable;
}

/**
 * Questions with several answers that are spread over columns, an option each, made one variable; and the column that
 * holds the same answers joined, left aside, so that nothing is counted twice.
 */
export function gatherOptions(
  columns: readonly InferredColumn[],
  cells: readonly TextColumn[],
  groups: readonly string[] | null,
): { variables: Variable[]; issues: Issue[] } {
  const taken = new Map<number, Variable | null>();
  const names = new Set(columns.map(({ variable }) => variable.id as string));
  const repeated: number[] = [];
  let gathered = 0;

  const profiles = columns.map(({ profile }) => profile);
  const isOpen = (column: number) => !taken.has(column) && isBox(present(profiles[column], "profile"));
  const gather = (found: HeaderRun) => {
    const read = boxesOf(found, columns);
    if (read) join(read);
  };
  const join = ({ run, boxes }: { readonly run: HeaderRun; readonly boxes: Boxes }) => {
    const parts = run.columns.map((column) => present(columns[column], "column"));
    const variable = multipleOf(run, parts, boxes, names);
    names.add(variable.id);
    for (const column of run.columns) taken.set(column, null);
    taken.set(run.columns[0] ?? 0, variable);
    gathered += 1;

    const before = (run.columns[0] ?? 0) - 1;
    const joined = columns[before];
    if (joined && !taken.has(before) && repeats(cells, before, run, boxes)) {
      taken.set(before, { ...joined.variable, role: "ignored" });
      repeated.push(before);
    }
  };
  for (const { boxes, ...run } of ownRuns(groups, profiles, isOpen)) join({ run, boxes });
  for (const run of groupRuns(groups, profiles, isOpen)) gather(run);
  for (const run of headerRuns(
    profiles.map(({ header }) => header),
    isOpen,
    OTHERS,
  ))
    gather(run);
  for (const run of tickRuns(profiles, isOpen)) gather(run);

  return {
    variables: columns.flatMap(({ variable }, column) =>
      taken.has(column) ? (taken.get(column) ?? []) : variable,
    ),
    issues: [
      ...info("options-gathered", gathered, null),
      ...info("answers-repeated", repeated.length, repeated[0] ?? null),
    ],
  };
}

/** The boxes of a run, without the columns at its end that are none: what is specified under “other”. */
function boxesOf(
  run: HeaderRun,
  columns: readonly InferredColumn[],
): { run: HeaderRun; boxes: Boxes } | null {
  for (let length = run.columns.length; length >= Math.min(2, run.columns.length); length -= 1) {
    const shorter = { ...run, columns: run.columns.slice(0, length), parts: run.parts.slice(0, length) };
    const profiles = shorter.columns.map((column) => present(columns[column], "column").profile);
    // The same question asked twice is no list of options.
    const names = shorter.parts.map((part, index) => (part === "" ? String(index) : fold(part)));
    if (new Set(names).size < names.length) continue;
    // “Do you smoke?”, “Do you drink?”: questions of their own under one header.
    if (shorter.parts.filter((part) => part.trim().endsWith("?")).length * 2 > length) return null;
    const boxes = readBoxes(profiles, shorter.parts);
    if (boxes) return { run: shorter, boxes };
  }
  return null;
}

function multipleOf(
  { stem, columns, parts }: HeaderRun,
  inferred: readonly InferredColumn[],
  boxes: Boxes,
  names: ReadonlySet<string>,
): MultipleVariable {
  const missing = new Map<string, MissingCode>();
  const ticks = new Set(boxes.chosen);
  for (const { profile } of inferred)
    for (const code of profile.missing) if (!ticks.has(code.code)) missing.set(code.code, code);
  const own =
    boxes.chosen.length === columns.length &&
    boxes.unchosen[0] === "" &&
    !boxes.chosen.every((tick) => /^\d+$/.test(tick));
  return {
    id: variableId(nameBeside(stem, (name) => names.has(name))),
    label: wording(plainText(stem).replace(/\s+/g, " ")),
    kind: "multiple",
    columns,
    role: "answer",
    missing: [...missing.values()],
    categories: inferred.map(({ profile }, index) => ({
      code: categoryCode(profile.name),
      label: wording(plainText(own ? (profile.entries[0]?.key ?? parts[index] ?? "") : (parts[index] ?? ""))),
    })),
    storage: { kind: "columns", chosen: boxes.chosen, unchosen: boxes.unchosen },
  };
}

/** Whether the column says in words what the boxes say: wherever a box is ticked, its option is written there. */
function repeats(
  cells: readonly TextColumn[],
  joined: number,
  { columns, parts }: HeaderRun,
  { chosen }: Boxes,
): boolean {
  const words = present(cells[joined], "column");
  const yes = new Set(chosen);
  let ticked = 0;
  let written = 0;
  columns.forEach((column, index) => {
    const boxes = present(cells[column], "column");
    const part = (parts[index] ?? "").toLowerCase();
    for (let row = 0; row < boxes.codes.length; row += 1) {
      if (!yes.has(boxes.dictionary[boxes.codes[row] ?? 0]?.trim() ?? "")) continue;
      ticked += 1;
      if (words.dictionary[words.codes[row] ?? 0]?.toLowerCase().includes(part)) written += 1;
    }
  });
  return ticked > 0 && written === ticked;
}

const info = (code: string, count: number, column: number | null): Issue[] =>
  count === 0
    ? []
    : [
        {
          code,
          severity: "info",
          count,
          where: column === null ? null : { row: 1, column },
          params: {},
        },
      ];
