import fc from "fast-check";

/** A question that every kind of questionnaire can ask. */
export interface PlainQuestion {
  readonly code: string;
  readonly text: string;
  readonly kind: "single" | "battery" | "multiple" | "numeric" | "date" | "text";
  /** Labels; their codes are their numbers from 1. */
  readonly answers: readonly string[];
  /** Of a battery. */
  readonly items: readonly string[];
  /** Asked of those only who gave the first answer to the first question. */
  readonly isRouted: boolean;
}

export type PlainQuestionnaire = readonly PlainQuestion[];

export const codeOf = (index: number): string => String(index + 1);

/**
 * Words that are no code, no number and no missing answer; “< 5” stands in some, but nothing that a tool without markup
 * would take for a tag.
 */
const words = (prefix: string) =>
  fc
    .tuple(
      fc.string({
        unit: fc.constantFrom(..."abcdéèçAZ 09’'()-/,:%&<>"),
        minLength: 1,
        maxLength: 40,
      }),
      fc.nat(999),
    )
    .map(([text, number]) => `${prefix} ${text} ${number}`.replaceAll("<", "< ").replace(/\s+/g, " ").trim());

const list = (prefix: string, least: number) =>
  fc.uniqueArray(words(prefix), {
    minLength: least,
    maxLength: 6,
    selector: (text) => text.replace(/\W/g, "").toLowerCase(),
  });

const question = fc
  .record({
    text: words("Question"),
    kind: fc.constantFrom<PlainQuestion["kind"][]>(
      "single",
      "battery",
      "multiple",
      "numeric",
      "date",
      "text",
    ),
    answers: list("Réponse", 2),
    items: list("Élément", 2),
    isRouted: fc.boolean(),
  })
  .map(({ kind, answers, items, ...rest }) => ({
    ...rest,
    kind,
    answers: ["single", "battery", "multiple"].includes(kind) ? answers : [],
    items: kind === "battery" ? items : [],
  }));

/** Each question with words of its own: headers in words would say of two the same. */
export const plainQuestionnaires: fc.Arbitrary<PlainQuestionnaire> = fc
  .array(question, { minLength: 1, maxLength: 7 })
  .map((questions) =>
    questions.map((one, index) => ({
      ...one,
      code: `q${index + 1}`,
      text: `${one.text} ${index + 1}`,
      isRouted: one.isRouted && index > 0,
    })),
  );

export const LIKED: PlainQuestionnaire = [
  {
    code: "q1",
    text: "Quel outil préférez-vous ?",
    kind: "single",
    answers: ["Tableur", "Messagerie", "Agenda"],
    items: [],
    isRouted: false,
  },
  {
    code: "q2",
    text: "À quel point ?",
    kind: "battery",
    answers: ["Pas du tout", "Un peu", "Beaucoup", "Sans avis"],
    items: ["Rapidité", "Clarté & confort"],
    isRouted: false,
  },
  {
    code: "q3",
    text: "Lesquels utilisez-vous ?",
    kind: "multiple",
    answers: ["Wiki", "Forum", "Chat"],
    items: [],
    isRouted: true,
  },
  { code: "q4", text: "Combien d’heures ?", kind: "numeric", answers: [], items: [], isRouted: false },
  { code: "q5", text: "Depuis quand ?", kind: "date", answers: [], items: [], isRouted: true },
  { code: "q6", text: "Une remarque ?", kind: "text", answers: [], items: [], isRouted: false },
];
