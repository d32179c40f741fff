import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** R in a locale that has every character, as it is on every machine of today. */
const env = { ...process.env, LC_ALL: "C.UTF-8" };

/** Whether this machine can run the scripts. */
export const hasSurvey = (): boolean =>
  spawnSync("Rscript", ["-e", 'quit(status = !requireNamespace("survey", quietly = TRUE))'], { env })
    .status === 0;

export interface RLine {
  readonly row: string;
  readonly column: string;
  /** n, value, se, lower, upper; null where R has NA. */
  readonly numbers: readonly (number | null)[];
}

export interface RRun {
  /** What stopped the script, or “”. */
  readonly error: string;
  readonly lines: readonly RLine[];
}

const DRIVER = `
suppressPackageStartupMessages(library(survey))
options(warn = 1)
folder <- commandArgs(TRUE)[1]
setwd(folder)
for (script in list.files(pattern = "[.]R$")) {
  scope <- new.env()
  error <- ""
  invisible(capture.output(tryCatch(
    source(script, local = scope, encoding = "UTF-8"),
    error = function(e) error <<- conditionMessage(e)
  )))
  r <- scope$result
  lines <- if (is.null(r)) character() else do.call(paste, c(
    lapply(r[c("row", "column")], function(x) gsub("[\\t\\n\\r]", " ", enc2utf8(x))),
    lapply(r[c("n", "value", "se", "lower", "upper")], function(x) sprintf("%.17g", as.numeric(x))),
    sep = "\\t"
  ))
  writeLines(c(gsub("[\\t\\n]", " ", error), lines), sub("[.]R$", ".out", script), useBytes = TRUE)
}
`;

/** Runs scripts beside the files that they read, all in one R. */
export function runR(
  files: Readonly<Record<string, Uint8Array>>,
  scripts: Readonly<Record<string, string>>,
): ReadonlyMap<string, RRun> {
  const folder = mkdtempSync(join(tmpdir(), "r-script-"));
  try {
    const driver = join(folder, "driver.txt");
    writeFileSync(driver, DRIVER);
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    for (const [name, text] of Object.entries(scripts)) writeFileSync(join(folder, `${name}.R`), text);
    const run = spawnSync("Rscript", [driver, folder], { env, encoding: "utf8" });
    if (run.status !== 0) throw new Error(run.stderr);
    return new Map(
      Object.keys(scripts).map((name) => {
        const [error = "", ...lines] = readFileSync(join(folder, `${name}.out`), "utf8")
          .trimEnd()
          .split("\n");
        return [name, { error, lines: lines.map(lineOf) }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lineOf(line: string): RLine {
  const [row = "", column = "", ...numbers] = line.split("\t");
  return { row, column, numbers: numbers.map((text) => (text === "NA" ? null : Number(text))) };
}
