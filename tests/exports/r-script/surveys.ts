import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Numbers between 0 and 1 that are the same each time. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const pick = <T>(items: readonly T[], at: number): T => items[Math.floor(at * items.length)] as T;

/** Characters of windows-1252 that are not those of Latin-1. */
const WINDOWS: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, "“": 0x93, "”": 0x94 };

const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => WINDOWS[character] ?? character.charCodeAt(0));

/**
 * A French survey as Excel writes it: windows-1252, “;”, decimal commas, CRLF, titles above, a blank line and a total
 * below, answers over columns and in one cell, missing answers of several kinds, spaces around some.
 */
export function frenchSurvey(): Uint8Array {
  const next = chance(7);
  const header = [
    "N°",
    "Tranche d’âge",
    "Satisfaction",
    "Dépenses (€)",
    "Usages [Mail]",
    "Usages [Visio]",
    "Usages [Web]",
    "Démarches",
    "Poids",
  ];
  let spent = 0;
  const rows = Array.from({ length: 240 }, (_, row) => {
    const age = pick(["18–34 ans", " 35–54 ans", "55 ans et plus", "55 ans et plus ", "35–54 ans"], next());
    const amount = Math.round(next() * 250_000) / 10;
    const isBlank = next() < 0.05;
    if (!isBlank) spent += amount;
    const [whole = "0", tenth = "0"] = amount.toFixed(1).split(".");
    const written = `${whole.replace(/\B(?=(\d{3})+$)/g, row % 2 ? " " : "\u00a0")},${tenth}${row % 3 ? "" : " €"}`;
    const isAsked = age.trim() !== "55 ans et plus" || next() < 0.5;
    const asks = [next(), next(), next()].map((one) => (one < 0.1 ? "" : one < 0.6 ? "Oui" : "Non"));
    const chosen = ["Achats, démarches", "Achats", "Santé"].filter(() => next() < 0.5).join(", ");
    return [
      `R${row + 1}`,
      age,
      pick(["1", "2", "3", "4", "5", "4", "5", "98", "99", ""], next()),
      isBlank ? "" : written,
      ...(isAsked ? asks : ["", "", ""]),
      next() < 0.05 ? "NSP" : chosen,
      next() < 0.04 ? "" : (0.2 + 2 * next()).toFixed(3).replace(".", ","),
    ].join(";");
  });
  const total = ["Total", "", "", spent.toFixed(1).replace(".", ","), "", "", "", "", ""].join(";");
  return windows1252(
    [
      "Enquête “numérique” 2021;;;;;;;;",
      ";;;;;;;;",
      header.join(";"),
      ...rows.slice(0, 100),
      "",
      ...rows.slice(100),
      total,
      "",
    ].join("\r\n"),
  );
}

/** Cells that programs cut in their own ways: doubled quotes, stray ones, returns, backslashes, commas, records too long. */
export function quotedSurvey(): string {
  const next = chance(11);
  const words = ['"yes, ""really"""', '"no\\"', '5" screen', '"perhaps\r\nnot"', "plain"];
  const rows = Array.from({ length: 150 }, (_, row) =>
    [
      pick(words, next()),
      pick(["north\\", "south", '"east, or west"'], next()),
      (next() * 10).toFixed(2),
      ...(row % 40 === 7 ? ['x"y', '"z'] : []),
    ]
      .join(",")
      .replace(/"z$/, "z"),
  );
  return ['"Answer ""A""",path\\group,score', ...rows].join("\n");
}

/** R's apistrat, of which every tenth has no weight. */
export function withoutSomeWeights(): string {
  const file = join(import.meta.dirname, "..", "..", "oracle", "apistrat.csv");
  const [header = "", ...rows] = readFileSync(file, "utf8").trim().split(/\r?\n/);
  return [header, ...rows.map((row, at) => (at % 10 === 3 ? row.replace(/[^,]*$/, "") : row))].join("\n");
}

const MACINTOSH: Readonly<Record<string, number>> = { é: 0x8e, è: 0x8f, à: 0x88, É: 0x83 };

const utf16 = (text: string): Uint8Array => {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from([0xff, 0xfe, ...units.flatMap((unit) => [unit & 0xff, unit >> 8])]);
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One small survey, in the ways that files are written. */
export function manyWays(): Readonly<Record<string, Uint8Array>> {
  const next = chance(3);
  const rows = Array.from({ length: 90 }, (_, row) => [
    `n${row}`,
    pick(["très bien", "bien", "à revoir", "à revoir ", ""], next()),
    pick(["Été", "Hiver"], next()),
  ]);
  const table = (separator: string, end: string, above: readonly string[] = []) =>
    [...above, ...[["id", "réponse", "saison"], ...rows].map((cells) => cells.join(separator)), ""].join(end);
  const french = table(";", "\n");
  return {
    "utf-16.csv": utf16(table("\t", "\r\n")),
    "macintosh.csv": Uint8Array.from(table(";", "\r"), (letter) => MACINTOSH[letter] ?? letter.charCodeAt(0)),
    "decomposed.csv": utf8(french.normalize("NFD")),
    "bars.csv": utf8(table("|", "\n", ["Enquête d’été||", "||"])),
    "sep.csv": utf8(table(";", "\r\n", ["sep=;"])),
    "nul.csv": utf8(french.replace("n7;", "n7\0;")),
    "double-spaced.csv": utf8(table(",", "\n\n")),
    "ragged.csv": utf8(french.replace(/^(n3[0-9];[^;]*);.*$/gm, "$1").replace(/^(n4[0-9];.*)$/gm, "$1;;")),
    "quoted.csv": utf8(french.replace(/[^;\n]+/g, '"$&"')),
    "formulas.csv": utf8(french.replace(/[^;\n]+/g, '="$&"')),
    "marked.csv": utf8(
      french.replace(/très bien/g, `"'- très;'\u00a0=bien,\n'"`).replace(/Hiver/g, "''=Hiver"),
    ),
    "quoted-formulas.csv": utf8(french.replace(/[^;\n]+/g, '"=""$&"""')),
  };
}

/** A survey of which somebody has to tell the rows: a header over two records, or none; a record below that is no answer. */
export function toldSurvey(headerRows: 0 | 2): Uint8Array {
  const next = chance(9);
  const rows = Array.from({ length: 80 }, (_, row) =>
    [`n${row}`, pick(["oui", "non", "sans avis"], next()), pick(["Nord", "Sud"], next())].join(";"),
  );
  const header = ["Code;Avis;Région", "texte;choix;lieu"].slice(0, headerRows);
  return utf8(["Enquête 2026;;", ...header, ...rows, "", '"Bilan ""final""";non;Est', ""].join("\n"));
}

/** Boxes ticked or left blank, one answer spelt in several ways, codes for missing numbers, numbers of all sorts. */
export function boxesSurvey(): Uint8Array {
  const next = chance(5);
  const tick = (): string => (next() < 0.35 ? "X" : "");
  const sorts = [
    "1 234,5",
    "−12",
    "+3,25 €",
    "45 %",
    "1.234,75",
    "12'500",
    "999",
    "n.c.",
    "1,5e2",
    "douze",
    "7",
  ];
  const rows = Array.from({ length: 160 }, () => {
    const isAsked = next() < 0.85;
    return [
      pick(["oui", "OUI", "Oui ", "non", "Non", "NSP"], next()),
      ...(isAsked ? [tick(), tick(), tick()] : ["", "", ""]),
      pick(sorts, next()),
      `${1 + Math.floor(next() * 5)}`,
      `${1 + Math.floor(next() * 5)}`,
    ].join(";");
  });
  return utf8(["avis;Lieu [Bureau];Lieu [Maison];Lieu [Ailleurs];montant;a;b", ...rows].join("\n"));
}

/** Agents of employers of three sizes, some of no employer that is told, one alone of theirs, weights and all. */
export function drawnSurvey(): Uint8Array {
  const next = chance(13);
  const rows = ["petite", "moyenne", "grande"].flatMap((size, stratum) =>
    Array.from({ length: [14, 9, 6][stratum] ?? 0 }, (_, employer) => {
      const lean = next();
      return Array.from({ length: 2 + Math.floor(next() * 14) }, () => [
        size,
        next() < 0.02 ? "" : `Employeur ${employer + 1}`,
        pick(["oui", "non", lean > 0.5 ? "oui" : "non", "sans avis", ""], next()),
        pick(["moins de 35 ans", "35 à 54 ans", "55 ans et plus"], next()),
        pick(["femme", "homme"], next()),
        next() < 0.05 ? "" : (12 + 20 * lean + 6 * next()).toFixed(1).replace(".", ","),
        pick(["0,5", "1", "1,5", "2,25"], next()),
      ]);
    }).flat(),
  );
  const header = ["Taille", "Employeur", "Plan", "Âge", "Sexe", "Heures", "Poids"];
  return utf8([header, ...rows].map((cells) => cells.join(";")).join("\r\n"));
}
