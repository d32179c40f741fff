import type { Variable } from "../../survey/variable.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";
import type { InferredColumn } from "./gather-options.ts";
import { headerRuns } from "./header-parts.ts";

/** More are no list to choose from. */
const MOST = 12;

/**
 * Columns that a word of their own header makes identifiers, or somebody's data, among others of the same question with
 * the same answers: “Canaux [Siret]” beside “Canaux [Guichet]”. What is asked of the others is asked of them.
 *
 * @param inferOne - the variable of a column, by its header and cells
 */
export function likeNeighbours(
  columns: readonly InferredColumn[],
  inferOne: (profile: ColumnProfile) => Variable,
): readonly InferredColumn[] {
  const isNaming = ({ variable: { kind, personal } }: InferredColumn) =>
    kind === "identifier" || personal === "name";
  if (!columns.some(isNaming)) return columns;
  const result = [...columns];
  for (const { stem, columns: places } of headerRuns(
    columns.map(({ profile }) => profile.header),
    () => true,
  )) {
    const run = places.flatMap((place) => columns[place] ?? []);
    const answers = new Set(
      run.flatMap((one) => (isNaming(one) ? [] : one.profile.entries.map(({ key }) => key))),
    );
    for (const place of places) {
      const one = columns[place];
      if (!one || !isNaming(one) || one.profile.entries.length > MOST) continue;
      if (!one.profile.entries.every(({ key }) => answers.has(key))) continue;
      const { id, label } = one.variable;
      const alike = inferOne({ ...one.profile, header: stem });
      result[place] = { profile: one.profile, variable: { ...alike, id, label } };
    }
  }
  return result;
}
