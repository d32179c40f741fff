import type { FileFate } from "../../engine/publish.ts";
import type { Language } from "../../i18n/language.ts";

/** What a build publishes, column by column, in lines for whoever builds. */
export function publishReport(files: readonly FileFate[], { messages, format }: Language): string {
  const words = messages.publish;
  const lines = files.flatMap(({ path, rows, columns }) => {
    const shipped = columns.filter(({ fate }) => fate === "shipped");
    const longest = Math.max(...columns.map(({ header }) => header.length));
    return [
      words.file({
        path,
        rows: format.count(rows),
        n: format.count(shipped.length),
        of: format.count(columns.length),
      }),
      ...columns.map(
        ({ header, fate, withheld }) =>
          `  ${header.padEnd(longest)}  ${withheld > 0 ? words.withheld({ cells: format.count(withheld) }) : words.fates[fate]}`,
      ),
    ];
  });
  return lines.length === 0 ? "" : `${[words.title, ...lines, words.public].join("\n")}\n\n`;
}
