import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { dice } from "../../data/generate/random.ts";

/** How many answers each question has: most surveys' are few, a list of places is long. */
const ANSWERS = [2, 2, 3, 4, 4, 5, 5, 5, 6, 6, 7, 8, 10, 10, 13, 24, 40, 101, 254];

/** Columns: the questions, and a weight. */
export const COLUMNS = ANSWERS.length + 1;

export const WEIGHT = "poids";

/** Header of a question, from 0. */
export const question = (index: number): string => `question_${index + 1}`;

const WORDS = ["Élevé", "Oui", "Faible", "Non", "Ville", "NSP", "Été", "Œuvre"];

const answer = (number: number, separator: string) =>
  `${WORDS[number % WORDS.length]}${separator} ${Math.floor(number / WORDS.length) + 1}`;

export interface WrittenSurvey {
  readonly rows: number;
  readonly bytes: number;
  /** Share of each answer to the first question of four answers among those of the first answer to the first one. */
  readonly shares: ReadonlyMap<string, number>;
}

/** The question whose shares are told. */
export const TOLD = ANSWERS.indexOf(4);

/**
 * Writes a survey as French software does, semicolons and decimal commas, the same for the same size: so many rows,
 * or as many as it takes to reach so many bytes. A piece at a time: a file of any size is never in memory.
 *
 * `quoted`: every answer in quotes, with a semicolon inside.
 */
export async function writeSurvey(
  path: string,
  { rows = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY, quoted = false },
): Promise<WrittenSurvey> {
  const file = createWriteStream(path);
  const { share } = dice(20210702);
  const texts = ANSWERS.map((count) =>
    Array.from({ length: count }, (_, number) => (quoted ? `"${answer(number, ";")}"` : answer(number, ""))),
  );
  const counts = new Map(texts[TOLD]?.map((text) => [text.replaceAll('"', ""), 0]));
  let all = 0;
  let written = 0;
  let row = 0;
  let piece = `\uFEFF${[...ANSWERS.map((_, index) => question(index)), WEIGHT].join(";")}\r\n`;

  const flush = async () => {
    written += Buffer.byteLength(piece);
    if (!file.write(piece)) await once(file, "drain");
    piece = "";
  };
  while (row < rows && written + piece.length < bytes) {
    const chosen = ANSWERS.map((count) => Math.floor(share() * share() * count));
    const cells = chosen.map((number, index) => texts[index]?.[number] ?? "");
    piece += `${cells.join(";")};${(0.2 + 2 * share()).toFixed(4).replace(".", ",")}\r\n`;
    row += 1;
    if (chosen[0] === 0) {
      const told = cells[TOLD]?.replaceAll('"', "") ?? "";
      counts.set(told, (counts.get(told) ?? 0) + 1);
      all += 1;
    }
    if (piece.length > 2 ** 18) await flush();
  }
  await flush();
  file.end();
  await finished(file);
  return {
    rows: row,
    bytes: written,
    shares: new Map([...counts].map(([text, count]) => [text, count / all])),
  };
}
