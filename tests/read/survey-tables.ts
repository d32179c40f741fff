import fc from "fast-check";

/** A table of text: distinct headers, and rows as wide as they are many. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const headerOf = (width: number) =>
  Array.from({ length: width }, (_, column) => `Question ${"abcdefgh"[column]}`);

const tableOf = (cell: fc.Arbitrary<string>) =>
  fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc
        .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
        .map((rows): TextTable => ({ header: headerOf(width), rows })),
    );

/** Any text at all, but what no encoding holds (half a character) and what no text file does (NUL). */
const anyText = fc
  .string({ unit: "binary", maxLength: 8 })
  .map((text) => text.replace(/[\0\ufeff]|\p{Surrogate}/gu, ""));

const nasty = fc.string({ unit: fc.constantFrom(...'aé;,|\t"\r\n ’'), maxLength: 6 });

/** Tables of any text whatever. */
export const anyTable = tableOf(fc.oneof(anyText, nasty));

/** Control characters are no text, but for the tab and the ends of lines. */
const isText = (char: string) => (char >= " " ? char !== "\x7f" : "\t\r\n".includes(char));

/** Tables of any text that these characters write. */
export const tableIn = (characters: string) =>
  tableOf(
    fc.oneof(
      fc.string({ unit: fc.constantFrom(...[...characters].filter(isText)), maxLength: 8 }),
      nasty.map((text) => [...text].filter((char) => characters.includes(char)).join("")),
    ),
  );

const answer = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("Oui", "Élevé", "", "12,5", "3.5", "L’Haÿ", "c’est cœur", "0123", "a b"),
  },
  { weight: 1, arbitrary: nasty },
);

/** Tables as surveys have them: something is written in the first cell of each row, and the header is of words. */
export const ordinaryTable = (mostRows: number) =>
  fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc
      .array(
        fc.tuple(fc.nat({ max: 99 }), fc.array(answer, { minLength: width - 1, maxLength: width - 1 })),
        {
          minLength: 2,
          maxLength: mostRows,
        },
      )
      .map(
        (rows): TextTable => ({
          header: headerOf(width),
          rows: rows.map(([first, rest]) => [`réponse ${first}`, ...rest]),
        }),
      ),
  );

/** What questions of surveys are answered with. */
const QUESTIONS: readonly (readonly string[])[] = [
  ["Oui", "Non"],
  ["Oui", "Non", "NSP", ""],
  ["Tout à fait d’accord", "Plutôt d’accord", "Plutôt pas d’accord", "Pas du tout d’accord", "Sans réponse"],
  ["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"],
  ["1", "2", "3", "4", "5", "99"],
  ["0 – non abordé", "1 – débuté", "2 – en cours", "3 – acquis"],
  ["Moins de 2 000 hab.", "2 000 à 9 999 hab.", "10 000 à 49 999 hab.", "50 000 hab. et plus", "N/A"],
  ["18-24 ans", "25-34 ans", "35-49 ans", "50 ans et plus", "Refus"],
  ["12,5", "1 250,75", "3", "-4,25", ""],
  ["19/06/2021", "03/04/2021", "28/02/2021"],
  ["Messagerie", "Messagerie;Tableur", "Tableur;Intranet", "Intranet", "Messagerie;Intranet"],
  ["01053", "2A004", "34172"],
  ["Très bien, merci", "Rien à dire", "À revoir : trop lent, trop cher"],
  ["expert", "Expert", "Débutant", "debutant", "Autre"],
];

/** Surveys of some of these questions: enough rows for their kinds to show. */
export const survey = fc
  .tuple(
    fc.array(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 5 }),
    fc.array(fc.infiniteStream(fc.nat()), { minLength: 6, maxLength: 40 }),
  )
  .map(
    ([questions, respondents]): TextTable => ({
      header: ["Répondant", ...headerOf(questions.length)],
      rows: respondents.map((choices, row) => [
        `R${String(row).padStart(3, "0")}`,
        ...questions.map((answers) => answers[(choices.next().value ?? 0) % answers.length] ?? ""),
      ]),
    }),
  );
