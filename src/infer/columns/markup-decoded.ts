import { plainText } from "../../lib/plain-text.ts";
import type { Issue } from "../../survey/issue.ts";
import type { ColumnProfile } from "./column-profile.ts";

/** “markup-decoded”: entities and tags that a tool left in headers and answers, written out in their labels. */
export function markupDecoded(profiles: readonly ColumnProfile[]): Issue[] {
  const found = profiles.filter(
    ({ header, entries }) =>
      hasMarkup(header) || (entries.length <= MOST && entries.some(({ key }) => hasMarkup(key))),
  );
  const [first] = found;
  if (!first) return [];
  const example = [first.header, ...first.entries.map(({ key }) => key)].find(hasMarkup) ?? "";
  return [
    {
      code: "markup-decoded",
      severity: "info",
      count: found.length,
      where: { row: 1, column: first.column },
      params: { example: example.slice(0, 60), plain: plainText(example).slice(0, 60) },
    },
  ];
}

/** A column with more answers is no list of them. */
const MOST = 1000;

const hasMarkup = (text: string): boolean => plainText(text) !== text;
