import type { ImportedSurvey, Receipt, VariableProfile } from "../../../engine/protocol.ts";
import type { CodebookChanges } from "../../../survey/codebook-changes.ts";
import type { Issue } from "../../../survey/issue.ts";
import { MISSING_KINDS, type Missing } from "../../../survey/missing.ts";
import { isCategorical, type Role, type Variable, type VariableKind } from "../../../survey/variable.ts";

/** Respondents without an answer, by what their cells say; what no code of the codebook says has the label “”. */
interface MissingCount {
  readonly kind: Missing;
  readonly label: string;
  readonly n: number;
}

/** What every receipt says, and beside it what its format had to decide. */
type InspectedReceipt = {
  readonly headerRows: number;
  readonly skippedRows: number;
  readonly repairs: readonly { readonly code: string; readonly count: number }[];
} & (
  | Pick<
      Extract<Receipt, { readonly format: "csv" }>,
      "format" | "encoding" | "delimiter" | "quoting" | "decimal"
    >
  | Pick<Extract<Receipt, { readonly format: "xlsx" }>, "format" | "sheet" | "sheets">
  | Pick<Extract<Receipt, { readonly format: "sav" }>, "format" | "encoding" | "labelled" | "weight">
);

/** Inspection: how a file was understood, as `inspect` prints it. */
export interface Inspection {
  readonly file: string;
  readonly rows: number;
  readonly columns: readonly string[];
  readonly receipt: InspectedReceipt;
  /** The questionnaire that it was read by, where it was by one. */
  readonly questionnaire?: {
    readonly kind: string;
    readonly title: string;
    readonly questions: number;
    readonly found: number;
  };
  readonly variables: readonly {
    readonly name: string;
    readonly label: string;
    readonly columns: readonly number[];
    readonly kind: VariableKind;
    readonly role: Role;
    readonly categories: readonly { readonly label: string; readonly n: number }[];
    readonly missing: readonly MissingCount[];
    readonly numeric: {
      readonly n: number;
      readonly mean: number;
      readonly min: number;
      readonly max: number;
    } | null;
  }[];
  readonly issues: readonly {
    readonly code: string;
    readonly severity: string;
    readonly count: number;
    readonly where: { readonly row: number; readonly column: number | null } | null;
    /** What it is about: names, answers, counts. */
    readonly params: Issue["params"];
  }[];
  /** Guesses that the file does not prove: in which columns, from 0, and which of its readings is in use. */
  readonly doubts: readonly {
    readonly code: string;
    readonly columns: readonly number[];
    readonly reading: string | null;
  }[];
  /** What is not as the codebook given has it: questions and answers new, gone, renamed; absent without one. */
  readonly changes?: CodebookChanges;
}

export function inspection(survey: ImportedSurvey, profiles: readonly VariableProfile[]): Inspection {
  const found = new Map(profiles.map((profile) => [profile.variable, profile]));
  return {
    file: survey.file,
    rows: survey.rows,
    columns: survey.headers,
    receipt: inspectReceipt(survey.receipt),
    ...(survey.questionnaire
      ? { questionnaire: { ...survey.questionnaire, title: survey.questionnaire.title.text } }
      : {}),
    variables: survey.codebook.variables.map((variable) => {
      const profile = found.get(variable.id);
      return {
        name: variable.id,
        label: variable.label.text,
        columns: variable.columns,
        kind: variable.kind,
        role: variable.role,
        categories: isCategorical(variable)
          ? variable.categories.map(({ label }, index) => ({
              label: label.text,
              n: profile?.categories[index] ?? 0,
            }))
          : [],
        missing: profile ? missingOf(variable, profile) : [],
        numeric: profile?.numbers ?? null,
      };
    }),
    issues: survey.issues.map(({ code, severity, count, where, params }) => ({
      code,
      severity,
      count,
      where,
      params,
    })),
    doubts: survey.doubts.map(({ code, columns, options, now }) => ({
      code,
      columns,
      reading: now === null ? null : (options[now]?.code ?? null),
    })),
    ...(survey.changes ? { changes: survey.changes } : {}),
  };
}

function inspectReceipt(receipt: Receipt): InspectedReceipt {
  const { headerRows, skippedRows } = receipt;
  const repairs = receipt.repairs.map(({ code, count }) => ({ code, count }));
  switch (receipt.format) {
    case "csv": {
      const { format, encoding, delimiter, quoting, decimal } = receipt;
      return { format, encoding, delimiter, quoting, decimal, headerRows, skippedRows, repairs };
    }
    case "xlsx": {
      const { format, sheet, sheets } = receipt;
      return { format, sheet, sheets, headerRows, skippedRows, repairs };
    }
    case "sav": {
      const { format, encoding, labelled, weight } = receipt;
      return { format, encoding, labelled, weight, headerRows, skippedRows, repairs };
    }
  }
}

function missingOf(variable: Variable, profile: VariableProfile): MissingCount[] {
  const left: Record<Missing, number> = { ...profile.missing };
  const coded = variable.missing.map(({ code, kind }, index) => {
    const n = profile.missingCodes[index] ?? 0;
    left[kind] -= n;
    return { kind, label: code, n };
  });
  const uncoded = MISSING_KINDS.map((kind) => ({ kind, label: "", n: left[kind] }));
  return [...coded, ...uncoded].filter(({ n }) => n > 0);
}
