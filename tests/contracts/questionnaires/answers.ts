import type { AskedHeaders, Questionnaire } from "../../../src/survey/questionnaire.ts";
import { codeOf, type PlainQuestionnaire } from "./plain.ts";

/** How a tool was asked to export. */
export interface Export {
  readonly headers: "names" | "wordings";
  readonly cells: "codes" | "labels";
  /** Options joined in one cell, where the tool does so. */
  readonly joined: boolean;
}

/** A column of answers, and what has to come back of it: for each answer who gave it. */
export interface Made {
  readonly header: string;
  readonly cells: readonly string[];
}

/** A variable that has to come back. */
export interface Wanted {
  readonly kind: "listed" | "scale" | "multiple" | "numeric" | "date" | "text";
  readonly columns: readonly number[];
  /** Labels in order, with how many gave each. */
  readonly counts: readonly (readonly [label: string, n: number])[];
  readonly answered: number;
  readonly isRouted: boolean;
}

/** The generator of Park and Miller: the same answers on every machine. */
const random = (seed: number) => {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const TICKS: Readonly<
  Record<Questionnaire["kind"], Readonly<Record<Export["cells"], readonly [string, string]>>>
> = {
  limesurvey: { codes: ["Y", ""], labels: ["Oui", "Non"] },
  redcap: { codes: ["1", "0"], labels: ["Checked", "Unchecked"] },
  qualtrics: { codes: ["1", ""], labels: ["1", ""] },
  ddi: { codes: ["1", "0"], labels: ["1", "0"] },
  xlsform: { codes: ["1", "0"], labels: ["TRUE", "FALSE"] },
};

/** Answers to a questionnaire as its tool exports them, made of chance; the last answer of each list nobody gives. */
export function answersTo(
  plain: PlainQuestionnaire,
  questionnaire: Questionnaire,
  how: Export,
  rows: number,
  seed: number,
): { readonly columns: readonly Made[]; readonly wanted: readonly Wanted[] } {
  const next = random(seed);
  const columns: Made[] = [];
  const wanted: Wanted[] = [];
  const people = Array.from({ length: rows }, (_, row) => row);
  const add = (headers: AskedHeaders | undefined, cells: readonly string[]) => {
    const header = headers?.[how.headers][0] ?? headers?.names[0] ?? "";
    columns.push({ header, cells });
    return columns.length - 1;
  };
  plain.forEach(({ kind, answers, items, isRouted }, at) => {
    const asked = questionnaire.questions[at];
    const blank = people.map(() => next() < (isRouted ? 0.4 : 0.1));
    const present = (kinds: Omit<Wanted, "isRouted">) => wanted.push({ ...kinds, isRouted });
    const answered = blank.filter((one) => !one).length;
    switch (kind) {
      case "single":
      case "battery":
        for (const part of kind === "single" ? [0] : items.keys()) {
          const given = people.map((row) => (blank[row] ? -1 : Math.floor(next() * (answers.length - 1))));
          const text = (place: number) =>
            place < 0 ? "" : how.cells === "codes" ? codeOf(place) : (answers[place] ?? "");
          const column = add(asked?.columns[part], given.map(text));
          const counts = answers.map(
            (label, place) => [label, given.filter((one) => one === place).length] as const,
          );
          present({ kind: kind === "battery" ? "scale" : "listed", columns: [column], counts, answered });
        }
        return;
      case "multiple": {
        const ticks = answers.map((_, place) =>
          people.map((row) => !blank[row] && (place === 0 || next() < 0.4)),
        );
        const counts = answers.map(
          (label, place) => [label, ticks[place]?.filter(Boolean).length ?? 0] as const,
        );
        if (how.joined && asked?.joined) {
          const { separator } = asked.joined;
          const cells = people.map((row) =>
            answers
              .flatMap((label, place) =>
                ticks[place]?.[row] ? [how.cells === "codes" ? codeOf(place) : label] : [],
              )
              .join(separator),
          );
          present({ kind, columns: [add(asked.joined, cells)], counts, answered });
          return;
        }
        const [yes, no] = TICKS[questionnaire.kind][how.cells];
        const places = ticks.map((one, place) =>
          add(
            asked?.columns[place],
            one.map((tick, row) => (blank[row] ? "" : tick ? yes : no)),
          ),
        );
        present({ kind, columns: places, counts, answered });
        return;
      }
      default: {
        const said = {
          numeric: () => String(Math.floor(next() * 120)),
          date: () =>
            `20${10 + Math.floor(next() * 15)}-0${1 + Math.floor(next() * 9)}-1${Math.floor(next() * 9)}`,
          text: () =>
            ["rien à dire", "plus de temps", `mot ${Math.floor(next() * 99)}`][Math.floor(next() * 3)] ?? "",
        }[kind];
        const column = add(
          asked?.columns[0],
          people.map((row) => (blank[row] ? "" : said())),
        );
        present({ kind, columns: [column], counts: [], answered });
      }
    }
  });
  return { columns, wanted };
}
