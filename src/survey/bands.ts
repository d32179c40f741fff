import { fail, ok, type Result } from "../lib/result.ts";
import { type Category, categoryCode } from "./category.ts";
import type { CorrectionProblem } from "./correction.ts";
import type { NumberFormat, ScaleVariable, Variable } from "./variable.ts";
import { wording } from "./wording.ts";

const MOST = 100;

/**
 * A number cut into bands, or bands made numbers again where there are no cut points. The missing codes stay: who did
 * not answer is in no band.
 */
export function banded(variable: Variable, cuts: readonly number[]): Result<Variable, CorrectionProblem> {
  const of = numbersOf(variable);
  if (!of) return fail("unfit-kind");
  const { decimal, unit, mixed } = of;
  const { id, label, question, note, columns, role, missing } = variable;
  const shared = {
    id,
    label,
    ...(question ? { question } : {}),
    ...(note ? { note } : {}),
    columns,
    missing,
  };
  const numbers = { decimal, ...(unit === undefined ? {} : { unit }), ...(mixed ? { mixed } : {}) };
  if (cuts.length === 0) return ok({ ...shared, role, kind: "numeric", ...numbers });
  const isRising = cuts.every(
    (cut, index) => Number.isFinite(cut) && (index === 0 || cut > (cuts[index - 1] ?? cut)),
  );
  if (!isRising || cuts.length >= MOST) return fail("unfit-kind");
  const scale: ScaleVariable = {
    ...shared,
    role: role === "weight" || role === "identifier" ? "answer" : role,
    kind: "scale",
    categories: bandsOf(cuts, decimal, unit ?? ""),
    bands: { cuts, ...numbers },
  };
  return ok(scale);
}

const numbersOf = (variable: Variable): NumberFormat | null => {
  if (variable.kind === "numeric") return variable;
  return variable.kind === "scale" && variable.bands ? variable.bands : null;
};

/** “Moins de 30”, “30 à 49”, “50 et plus”: whole numbers end before the next band, others at it. */
function bandsOf(cuts: readonly number[], decimal: string, unit: string): Category[] {
  const isWhole = cuts.every(Number.isInteger);
  const say = (value: number) => String(value).replace(".", decimal);
  const after = unit === "" ? "" : ` ${unit}`;
  const last = cuts.at(-1) ?? 0;
  const band = (code: string, french: string, english: string): Category => ({
    code: categoryCode(code),
    label: wording(french, { en: english }),
  });
  return [
    band(`<${cuts[0]}`, `Moins de ${say(cuts[0] ?? 0)}${after}`, `Under ${cuts[0]}${after}`),
    ...cuts.slice(0, -1).map((from, index) => {
      const to = cuts[index + 1] ?? from;
      const end = isWhole ? to - 1 : to;
      const one = isWhole && end === from;
      const [french, english] = isWhole ? ["à", "to"] : ["à moins de", "to under"];
      return band(
        `${from}-${to}`,
        one ? `${say(from)}${after}` : `${say(from)} ${french} ${say(end)}${after}`,
        one ? `${from}${after}` : `${from} ${english} ${end}${after}`,
      );
    }),
    band(`≥${last}`, `${say(last)}${after} et plus`, `${last}${after} and over`),
  ];
}
