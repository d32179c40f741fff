import { bytesOf, escaped } from "./markup.ts";
import { codeOf, type PlainQuestion, type PlainQuestionnaire } from "./plain.ts";

/** A variable for each column; groups say which were asked together. */
export function writeDdi(questionnaire: PlainQuestionnaire): Uint8Array {
  const groups: string[] = [];
  const variables = questionnaire.flatMap((question) => {
    const { code, text, kind, answers, items, isRouted } = question;
    const parts = kind === "battery" ? items : kind === "multiple" ? answers : [];
    const names = parts.map((_, at) => `${code}_${codeOf(at)}`);
    if (parts.length > 0)
      groups.push(
        `<varGrp ID="${code}" name="${code}" type="${kind === "battery" ? "grid" : "multipleResp"}" var="${names.map((name) => `V${name}`).join(" ")}"><labl>${escaped(text)}</labl></varGrp>`,
      );
    if (kind === "multiple")
      return parts.map((part, at) => variable(names[at] ?? "", part, "numeric", "", isRouted));
    const categories = answers
      .map((label, at) => `<catgry><catValu>${codeOf(at)}</catValu><labl>${escaped(label)}</labl></catgry>`)
      .join("");
    return parts.length > 0
      ? parts.map((part, at) => variable(names[at] ?? "", part, "numeric", categories, isRouted))
      : [variable(code, text, FORMATS[kind], categories, isRouted)];
  });
  return bytesOf(
    `<?xml version="1.0"?>\n<codeBook xmlns="ddi:codebook:2_5" version="2.5" xml:lang="fr"><stdyDscr><citation><titlStmt><titl>Outils</titl></titlStmt></citation></stdyDscr><dataDscr>${groups.join("")}${variables.join("")}</dataDscr></codeBook>`,
  );
}

const FORMATS: Readonly<Record<PlainQuestion["kind"], string>> = {
  single: "numeric",
  battery: "numeric",
  multiple: "numeric",
  numeric: "numeric",
  date: 'character" category="date',
  text: "character",
};

const variable = (
  name: string,
  label: string,
  format: string,
  categories: string,
  isRouted: boolean,
): string =>
  `<var ID="V${name}" name="${name}" intrvl="discrete"><labl>${escaped(label)}</labl>${isRouted ? "<universe>q1 = 1</universe>" : ""}${categories}<varFormat type="${format}"/></var>`;
