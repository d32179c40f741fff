import { strToU8, zipSync } from "fflate";
import { escaped } from "./markup.ts";
import { codeOf, type PlainQuestion, type PlainQuestionnaire } from "./plain.ts";

type Rows = readonly (readonly string[])[];

const TYPES: Readonly<Record<PlainQuestion["kind"], string>> = {
  single: "select_one",
  battery: "select_one",
  multiple: "select_multiple",
  numeric: "integer",
  date: "date",
  text: "text",
};

/** A battery is a group that is shown as a table. */
export function writeXlsform(questionnaire: PlainQuestionnaire): Uint8Array {
  const survey: string[][] = [["type", "name", "label::Français (fr)", "relevant", "appearance"]];
  const choices: string[][] = [["list_name", "name", "label::Français (fr)"]];
  for (const { code, text, kind, answers, items, isRouted } of questionnaire) {
    const relevant = isRouted ? "selected(., '1')" : "";
    answers.forEach((label, at) => {
      choices.push([`list_${code}`, codeOf(at), label]);
    });
    const type = answers.length > 0 ? `${TYPES[kind]} list_${code}` : TYPES[kind];
    if (kind === "battery") {
      survey.push(["begin_group", code, text, relevant, "table-list"]);
      items.forEach((item, at) => {
        survey.push([type, `${code}_${codeOf(at)}`, item, "", ""]);
      });
      survey.push(["end_group", "", "", "", ""]);
    } else survey.push([type, code, text, relevant, ""]);
  }
  return workbook({
    survey,
    choices,
    settings: [
      ["form_title", "default_language"],
      ["Outils", "Français (fr)"],
    ],
  });
}

const link = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

/** A workbook of texts, as spreadsheets write it: words once, apart from the cells. */
export function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const strings = [...new Set(Object.values(sheets).flat(2))];
  const cell = (text: string, column: number, row: number) =>
    text === ""
      ? ""
      : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="s"><v>${strings.indexOf(text)}</v></c>`;
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r"><sheets>${names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, at) => link(`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`)).join("")}${link("rId0", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("")}</sst>`,
  };
  Object.values(sheets).forEach((rows, at) => {
    const lines = rows.map(
      (cells, row) =>
        `<row r="${row + 1}">${cells.map((text, column) => cell(text, column, row)).join("")}</row>`,
    );
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`;
  });
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}
