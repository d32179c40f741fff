import type { CategoryCode } from "../../survey/category.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { OrderProposal } from "../../survey/order-proposal.ts";
import type { SingleVariable, Variable } from "../../survey/variable.ts";
import { cellKey } from "../../table/cell-key.ts";
import type { TextColumn } from "../../table/column.ts";
import { findLadder } from "../ladders/find-ladder.ts";
import { notationOf } from "../ladders/notation.ts";

const FEWEST = 3;
/** More answers are a list, rarely a scale. */
const MOST = 12;

/**
 * Orders that answers in none may have. What words do not say is not guessed at: whoever knows the question presses
 * once.
 *
 * @param cells - of the file, one column per header
 */
export function orderProposals(
  variable: Variable,
  { variables }: CodeBook,
  cells: readonly TextColumn[],
): readonly OrderProposal[] {
  if (variable.kind !== "single" || variable.columns.length > 1) return [];
  if (variable.categories.length < FEWEST || variable.categories.length > MOST) return [];
  const proposals = [
    ...byCodes(variable),
    ...byQuestion(variable, variables),
    ...byWords(variable),
    ...byAppearance(variable, cells[variable.columns[0] ?? 0]),
  ];
  const known = new Set<string>();
  return proposals.filter(({ codes }) => {
    const key = codes.join("\n");
    return known.has(key) ? false : known.add(key);
  });
}

const codesOf = ({ categories }: { readonly categories: SingleVariable["categories"] }) =>
  categories.map(({ code }) => code);

function byCodes(variable: SingleVariable): OrderProposal[] {
  const codes = codesOf(variable);
  const values = codes.every((code) => /^-?\d+$/.test(code))
    ? codes.map(Number)
    : notationOf(codes.map(String))?.codes;
  if (!values) return [];
  const order = codes
    .map((code, index) => ({ code, value: values[index] ?? 0 }))
    .sort((a, b) => a.value - b.value);
  return [{ by: "codes", like: null, codes: order.map(({ code }) => code) }];
}

/** The first scale that has all of these answers. */
function byQuestion(variable: SingleVariable, variables: readonly Variable[]): OrderProposal[] {
  const codes = new Set(codesOf(variable));
  for (const other of variables) {
    if (other.kind !== "scale" || other.bands) continue;
    const order = codesOf(other).filter((code) => codes.has(code));
    if (order.length === codes.size) return [{ by: "question", like: other.id, codes: order }];
  }
  return [];
}

function byWords(variable: SingleVariable): OrderProposal[] {
  const codes = codesOf(variable);
  const ladder = findLadder(codes.map(String));
  const inOrder = ladder ? [...ladder.order, ...ladder.apart] : [];
  const order = inOrder.flatMap((text) => codes.filter((code) => code === text));
  return ladder && ladder.odd.length > 0 ? [{ by: "words", like: null, codes: order }] : [];
}

function byAppearance(variable: SingleVariable, cells: TextColumn | undefined): OrderProposal[] {
  const codeOf = new Map<string, CategoryCode>();
  for (const { code, spellings = [] } of variable.categories)
    for (const text of [code, ...spellings]) codeOf.set(text, code);
  const seen = new Set((cells?.dictionary ?? []).flatMap((cell) => codeOf.get(cellKey(cell)) ?? []));
  const codes = [...seen];
  return codes.length === variable.categories.length ? [{ by: "appearance", like: null, codes }] : [];
}
