import { wordsOfHtml } from "../../../lib/plain-text.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import type { Rows } from "./workbook-rows.ts";

/** A row of a form's sheet. */
export interface FormRow {
  /** What stands under the first of these headers that the sheet has; blank where it has none. */
  cell(...headers: readonly string[]): string;
  readonly label: Wording;
}

/** A sheet, and the languages of its labels. */
export interface FormSheet {
  readonly rows: readonly FormRow[];
  /** As tags where the headers give them or their names are known, the main one first; blank for no language. */
  readonly languages: readonly string[];
}

const TAGS: Readonly<Record<string, string>> = {
  english: "en",
  french: "fr",
  français: "fr",
  francais: "fr",
  spanish: "es",
  español: "es",
  portuguese: "pt",
  german: "de",
  deutsch: "de",
  arabic: "ar",
};

/** “English (en)” is “en”, “Français” is “fr”, “Dari” stays “dari”. */
function tagOf(language: string): string {
  const [, tag = language] = /\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)\s*$/i.exec(language) ?? [];
  const name = tag.trim().toLowerCase();
  return Object.hasOwn(TAGS, name) ? (TAGS[name] ?? name) : name;
}

/** “label::English (en)”, “label:en”: the language of a column of labels, blank for “label”; null for other columns. */
function languageOf(header: string): string | null {
  const [, language] = /^(?:label|caption)\s*(?:::?\s*(.*))?$/i.exec(header.trim()) ?? [null];
  if (!/^(label|caption)\b/i.test(header.trim())) return null;
  return language === undefined || language === null ? "" : tagOf(language);
}

export function formSheet([header = [], ...rows]: Rows, mainLanguage: string): FormSheet {
  const names = header.map((name) => name.trim().toLowerCase().replace(/\s+/g, "_"));
  const labels = header.flatMap((name, column) => {
    const tag = languageOf(name);
    return tag === null ? [] : [{ tag, column }];
  });
  const wanted = tagOf(mainLanguage);
  const main =
    labels.find(({ tag }) => tag !== "" && tag === wanted) ??
    labels.find(({ tag }) => tag === "") ??
    labels[0];
  return {
    languages: [...new Set([main?.tag ?? "", ...labels.map(({ tag }) => tag)])],
    rows: rows.map((row) => {
      const at = (column: number) => row[column]?.trim() ?? "";
      const text = (column: number) => wordsOfHtml(at(column));
      const others = labels.filter(
        ({ tag, column }) => tag !== "" && column !== main?.column && at(column) !== "",
      );
      return {
        cell: (...headers) => {
          const column = headers.map((name) => names.indexOf(name)).find((place) => place >= 0);
          return column === undefined ? "" : at(column);
        },
        label: wording(
          (main ? text(main.column) : "") || (others[0] ? text(others[0].column) : ""),
          Object.fromEntries(others.map(({ tag, column }) => [tag, text(column)])),
        ),
      };
    }),
  };
}
