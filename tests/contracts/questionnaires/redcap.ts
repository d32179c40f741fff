import { bytesOf, html } from "./markup.ts";
import { codeOf, type PlainQuestion, type PlainQuestionnaire } from "./plain.ts";

const HEADER = [
  ...["Variable / Field Name", "Form Name", "Section Header", "Field Type", "Field Label"],
  ...["Choices, Calculations, OR Slider Labels", "Field Note", "Text Validation Type OR Show Slider Number"],
  ...["Text Validation Min", "Text Validation Max", "Identifier?", "Branching Logic (Show field only if...)"],
  ...["Required Field?", "Custom Alignment", "Question Number (surveys only)", "Matrix Group Name"],
];

const TYPES: Readonly<Record<PlainQuestion["kind"], readonly [type: string, validation: string]>> = {
  single: ["dropdown", ""],
  battery: ["radio", ""],
  multiple: ["checkbox", ""],
  numeric: ["text", "number"],
  date: ["text", "date_ymd"],
  text: ["notes", ""],
};

const line = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");

/** A matrix is a field for each item, under the heading of a section. */
export function writeRedcap(questionnaire: PlainQuestionnaire): Uint8Array {
  const lines = questionnaire.flatMap(({ code, text, kind, answers, items, isRouted }) => {
    const [type, validation] = TYPES[kind];
    const choices = answers.map((label, at) => `${codeOf(at)}, ${html(label)}`).join(" | ");
    const branching = isRouted ? "[q1] = '1'" : "";
    const field = (name: string, label: string, section: string, matrix: string) =>
      line([
        name,
        "form_1",
        section,
        type,
        html(label),
        choices,
        "",
        validation,
        "",
        "",
        "",
        branching,
        "",
        "",
        "",
        matrix,
      ]);
    return kind === "battery"
      ? items.map((item, at) => field(`${code}_${codeOf(at)}`, item, at === 0 ? html(text) : "", code))
      : [field(code, text, "", "")];
  });
  return bytesOf(`\uFEFF${[line(HEADER), ...lines].join("\n")}\n`);
}
