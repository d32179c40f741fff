import { wordsOfHtml } from "../../../lib/plain-text.ts";
import { type Wording, wording } from "../../../survey/wording.ts";
import { childrenOf } from "../../xml/find-elements.ts";
import { readXml, type XmlElement } from "../../xml/read-xml.ts";

/** A row of one of the tables of which a `.lss` is a dump: its fields by name. */
export type Row = ReadonlyMap<string, string>;

/** The tables of a `.lss`. */
export class Dump {
  readonly #root: XmlElement;
  /** Tags of the survey's languages, the main one first. */
  readonly languages: readonly string[];
  readonly #attributes = new Map<string, string>();

  constructor(text: string) {
    this.#root = readXml(text);
    const [survey] = this.rows("surveys");
    const main = survey?.get("language") ?? "";
    const listed = childrenOf(childrenOf(this.#root, "languages")[0], "language").map(({ text: tag }) =>
      tag.trim(),
    );
    this.languages = [...new Set([main, ...listed])].filter((tag) => tag !== "");
    for (const row of this.rows("question_attributes"))
      if (fieldOf(row, "value") !== "")
        this.#attributes.set(`${fieldOf(row, "qid")} ${fieldOf(row, "attribute")}`, fieldOf(row, "value"));
  }

  rows(table: string): readonly Row[] {
    const rows = childrenOf(childrenOf(this.#root, table)[0], "rows")[0];
    return childrenOf(rows, "row").map(
      (row) => new Map(row.children.map(({ name, text }) => [name, text.trim()])),
    );
  }

  /** What was set for a question, in the main language where it is set for each; blank where nothing was. */
  attribute(qid: string, name: string): string {
    return this.#attributes.get(`${qid} ${name}`) ?? "";
  }

  /** One row for each id, in the order of the file: old versions have one for each language. */
  distinct(table: string, idOf: (row: Row) => string): readonly Row[] {
    const rows = new Map<string, Row>();
    for (const row of this.rows(table)) if (!rows.has(idOf(row))) rows.set(idOf(row), row);
    return [...rows.values()];
  }

  /**
   * The words of each row in all languages: in the rows themselves, one a language, or since version 4 in a table of
   * their own.
   */
  wordings(tables: readonly string[], idOf: (row: Row) => string, field: string): (id: string) => Wording {
    const [main = ""] = this.languages;
    const words = new Map<string, Map<string, string>>();
    for (const row of tables.flatMap((table) => this.rows(table))) {
      const text = row.get(field);
      if (text === undefined) continue;
      const known = words.get(idOf(row)) ?? new Map<string, string>();
      known.set(row.get("language") ?? main, wordsOfHtml(text));
      words.set(idOf(row), known);
    }
    return (id) => {
      const known = words.get(id) ?? new Map<string, string>();
      const text = known.get(main) ?? [...known.values()][0] ?? "";
      return wording(text, Object.fromEntries([...known].filter(([tag]) => tag !== main)));
    };
  }
}

export const fieldOf = (row: Row, field: string): string => row.get(field) ?? "";
