import { readCsv } from "../read/read-csv.ts";

/** A file of these columns, each with its cells over and over, as many as the rows. */
export async function fileOf(columns: Readonly<Record<string, readonly string[]>>, rows = 60) {
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  const lines = Array.from({ length: rows }, (_, row) =>
    Object.values(columns)
      .map((cells) => quote(cells[row % cells.length] ?? ""))
      .join(";"),
  );
  const header = Object.keys(columns).map(quote).join(";");
  const { table, issues } = await readCsv(`${header}\n${lines.join("\n")}\n`);
  const of = (name: string) => table.codebook.variables.find(({ id }) => String(id) === name);
  return { table, issues, of, roles: table.codebook.variables.map(({ id, role }) => `${id}: ${role}`) };
}

export const OPINIONS = ["Oui", "Non", "Non"];
