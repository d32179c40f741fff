import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Programs that open files, and are not on this machine. */
export const MISSING: readonly string[] = [
  ["python3", "--version"],
  ["soffice", "--version"],
  ["pdftoppm", "-v"],
  ["pdftotext", "-v"],
].flatMap(([program = "", question = ""]) => (spawnSync(program, [question]).status === 0 ? [] : [program]));

const READ_CSV = `
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    json.dump(list(csv.reader(file, delimiter=sys.argv[2], strict=True)), sys.stdout)
`;

/** Cells of a CSV as Python's own reader finds them. */
export const cellsByPython = (path: string, separator: string): readonly (readonly string[])[] =>
  JSON.parse(execFileSync("python3", ["-c", READ_CSV, path, separator], { encoding: "utf8" }));

const folder = mkdtempSync(join(tmpdir(), "office-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

/**
 * What LibreOffice makes of a file.
 *
 * @param filter - how it is to read it, where it cannot tell
 */
export function convertedByOffice(path: string, to: string, filter: string | null = null): string {
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      ...(filter === null ? [] : [`--infilter=${filter}`]),
      "--convert-to",
      to,
      "--outdir",
      folder,
      path,
    ],
    { stdio: "pipe" },
  );
  return join(folder, basename(path).replace(/\.[^.]+$/, `.${to}`));
}

/** Words of a PDF, a page a text. */
export const pagesOf = (pdf: string): readonly string[] =>
  execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);

/** The first page of a PDF as a PNG. */
export function pictureOf(pdf: string): string {
  const root = pdf.replace(/\.pdf$/, "");
  execFileSync("pdftoppm", ["-png", "-r", "60", "-singlefile", pdf, root]);
  return `${root}.png`;
}
