import { LONG, PAYLOADS, WRITABLE } from "../payloads.ts";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const csv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.map(quoted).join(";")).join("\r\n"));

/** A file of answers: every header is a payload, and so is one of the two answers under it. */
export const HEADED: Buffer = csv([
  WRITABLE.map(({ text }) => text),
  ...Array.from({ length: 40 }, (_, row) =>
    WRITABLE.map((_, column) =>
      row % 2 === 0 ? (WRITABLE[(column + 1) % WRITABLE.length]?.text ?? "") : "non",
    ),
  ),
]);

const codes = PAYLOADS.map((_, index) => `c${index}`);
const RESPONDENTS = 12;

/** Answers as codes, enough of each for none to be hidden. */
export const CODED: Buffer = csv([
  ["avis", "groupe", "formé", "note"],
  ...Array.from({ length: codes.length * RESPONDENTS }, (_, row) => [
    codes[row % codes.length] ?? "",
    codes[Math.floor(row / RESPONDENTS)] ?? "",
    row % 3 === 0 ? "oui" : "non",
    String(row % 20),
  ]),
]);

/** What it says of the survey that is a payload: each time the next one. */
function codebook(): object {
  let turn = 0;
  const say = () => PAYLOADS[turn++ % (PAYLOADS.length - 1)]?.text || "x";
  const said = () => ({ title: say(), question: say(), note: say() });
  const categories = PAYLOADS.map(({ text }, index) => ({ value: codes[index], label: text }));
  return {
    name: "x",
    resources: [
      {
        name: "x",
        holds: "answers",
        path: say(),
        title: say(),
        respondents: say(),
        universe: say(),
        edition: say(),
        notice: say(),
        unit: "person",
        sources: [{ title: say() }],
        licenses: [{ title: say(), name: say() }],
        threshold: 0,
        schema: {
          fields: [
            { name: "avis", ...said(), type: "string", kind: "single", categories },
            { name: "groupe", ...said(), type: "string", kind: "single", role: "breakdown", categories },
            {
              name: "formé",
              ...said(),
              title: LONG.text,
              type: "string",
              kind: "single",
              categories: [
                { value: "oui", label: say() },
                { value: "non", label: LONG.text },
              ],
              nets: [{ label: say(), codes: ["oui"] }],
            },
            { name: "note", ...said(), type: "number", kind: "numeric", unit: say(), bareNumber: true },
          ],
        },
      },
    ],
  };
}

export const CODEBOOK: Buffer = Buffer.from(JSON.stringify(codebook()));

/** A presentation of which every text is a payload. */
export const SLIDES: Buffer = Buffer.from(
  JSON.stringify({
    v: 1,
    kind: "presentation",
    title: WRITABLE[3]?.text,
    slides: PAYLOADS.map(({ text }, index) => ({
      kind: "text",
      id: `${index} ${index % 2 ? text.slice(0, 50) : ""}`,
      title: text,
      text: `${text}\n${text}`,
      notes: text,
    })),
  }),
);
