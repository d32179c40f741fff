import type { KeptFile } from "./kept-state.ts";

/** Rows, columns, headers and cells: what a file is, however it is read. */
const cellsOf = (print: string): string => print.split(".").slice(0, 4).join(".");

/**
 * The kept file that a link asks for by its name and by what it looked like, if there is one; one that was read in the
 * same way before others.
 */
export function wantedIn(files: readonly KeptFile[], name: string, print: string): KeptFile | null {
  const fit = files.filter(
    (file) => file.condition === "whole" && file.name === name && cellsOf(file.print) === cellsOf(print),
  );
  return fit.find((file) => file.print === print) ?? fit[0] ?? null;
}
