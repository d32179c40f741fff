import { readdirSync, readFileSync } from "node:fs";
import { encodeText } from "../write-csv.ts";

const MARKS = [";", ",", "\t", "|"] as const;
const ENDS = ["\n", "\r\n", "\r"] as const;

const GRIDS: readonly (readonly (readonly string[])[])[] = [
  [
    ["id", "Âge", "Avis", "Outils", "Note", "Poids"],
    ["R1", "18–34 ans", "Tout à fait d’accord", "Mail, Visio", "4", "0,9"],
    ["R2", "35–54 ans", "Pas d’accord", "Mail", "2,5", "1,1"],
    ["R3", "55 ans et plus", "NSP", "", "99", "1,0"],
    ["R4", "18–34 ans", "D’accord", "Visio, Intranet", "3", "1,2"],
    ["R5", "35–54 ans", "D’accord", "Mail", "", "0,8"],
  ],
  [
    ["Commune", "Niveau", "Budget (k€)", "Remarque"],
    ["L’Haÿ", "élevé", "1 250,5", 'dit "bien" ; ou presque'],
    ["Étampes", "moyen", "-3,25", "une ligne\nune autre"],
    ["Nîmes", "faible", "", "+ de 60 ans"],
    ["Total", "", "1 247,25", ""],
  ],
  [
    ["__proto__", "constructor", "toString", ""],
    ["1", "oui", "x", "01/02/2021"],
    ["2", "non", "y", "13/02/2021"],
    ["3", "oui", "", "28/02/2021"],
  ],
  [
    ["Q1", "Q1", "Q2 [a]", "Q2 [b]", "Q2 [c]"],
    ["5", "oui", "X", "", "X"],
    ["4", "non", "", "X", ""],
    ["1", "oui", "", "", ""],
    ["2", "sans opinion", "X", "X", "X"],
  ],
];

const written = (grid: readonly (readonly string[])[], mark: string, end: string, quoted: boolean): string =>
  grid
    .map((row) =>
      row
        .map((cell) => (quoted || /["\r\n;,|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(mark),
    )
    .join(end) + end;

/** The first lines of what is published here, as they are. */
function published(): Uint8Array[] {
  const folder = new URL("../../../data/", import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => {
      const bytes = readFileSync(new URL(name, folder));
      return new Uint8Array(bytes.subarray(0, bytes.subarray(0, 1400).lastIndexOf(10) + 1));
    });
}

function quirks(): Uint8Array[] {
  const folder = new URL("../../fixtures/csv/", import.meta.url);
  return readdirSync(folder).map(
    (name) => new Uint8Array(readFileSync(new URL(`${name}/input.csv`, folder))),
  );
}

/** What is mutated: the fixtures, the data, and tables in every separator, line end and encoding. */
export function seedInputs(): Uint8Array[] {
  const encodings = ["utf-8", "utf-8-bom", "utf-16", "windows-1252"] as const;
  const tables = GRIDS.flatMap((grid) =>
    MARKS.flatMap((mark) =>
      ENDS.flatMap((end, e) =>
        encodings.map((encoding, c) => encodeText(written(grid, mark, end, (e + c) % 3 === 0), encoding)),
      ),
    ),
  );
  return [...quirks(), ...published(), ...tables];
}
