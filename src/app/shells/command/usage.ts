import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../../lib/result.ts";

/** What was asked for on the command line. */
export type Command =
  | { readonly name: "inspect"; readonly file: string; readonly codebook: string | null }
  | {
      readonly name: "raw";
      readonly file: string;
      readonly codebook: string | null;
      readonly column: string;
    };

export const USAGE = `Usage:
  npm run -s barometre -- inspect FILE [--codebook DESCRIPTOR]
      How the file was understood: one JSON value.
  npm run -s barometre -- inspect FILE --raw COLUMN
      The cells of a column as read, one JSON string a line. COLUMN is a header, or #3 for the fourth.
Exit codes: 0 done, 1 the file cannot be answered for, 2 usage.
`;

/** The command that these words are; what is wrong with them otherwise. */
export function readCommand(words: readonly string[]): Result<Command, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { codebook: { type: "string" }, raw: { type: "string" } },
    });
    const [name, file, ...others] = positionals;
    if (name !== "inspect") return fail(name ? `There is no command “${name}”.` : "A command is needed.");
    if (!file) return fail("inspect needs a file.");
    if (others.length > 0) return fail(`inspect takes one file: “${others[0]}” is one too many.`);
    const codebook = values.codebook ?? null;
    return ok(
      values.raw === undefined
        ? { name: "inspect", file, codebook }
        : { name: "raw", file, codebook, column: values.raw },
    );
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}
