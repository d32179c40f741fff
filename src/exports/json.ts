import type { Mark } from "../figure/figure.ts";
import { noteLines, referenceLines } from "../figure/note-lines.ts";
import type { Question } from "../survey/question.ts";
import type { Handed } from "./exporter.ts";

/** Version of the form of these files. */
const VERSION = 1;

/** A figure as JSON: the question that was asked, the estimates in full, and all that has to be said of them. */
export function figureJson({ figure, finding, language }: Handed): Blob {
  const content = {
    format: "barometre-numerique/figure",
    version: VERSION,
    language: language.tag,
    title: figure.title,
    subtitle: figure.subtitle,
    simulated: figure.simulated,
    question: finding.kind === "survey" ? questionOf(finding.tab.question) : null,
    threshold: finding.kind === "survey" ? finding.tab.threshold : null,
    axes: figure.axes,
    scale: figure.scale,
    estimates: figure.rows.flatMap((row, r) =>
      (figure.marks[r] ?? []).map((mark, s) => ({
        heading: row.heading,
        row: row.label,
        series: figure.series[s]?.label ?? "",
        ...told(mark, figure.origin === "published"),
      })),
    ),
    references: referenceLines(figure, language),
    note: noteLines(figure, language).map(({ lead, text }) => `${lead}${text}`),
    description: figure.description,
  };
  return new Blob([`${JSON.stringify(content, null, 2)}\n`], { type: "application/json" });
}

/** What a mark has to tell; of a published number, only the words that were printed. */
function told(mark: Mark, isQuoted: boolean): object {
  switch (mark.kind) {
    case "estimate": {
      const { kind, value, lower, upper, n, count, effective, reliability, text, warning } = mark;
      return { kind, value, lower, upper, n, count, effective, reliability, text, warning };
    }
    case "published":
      return isQuoted
        ? { kind: mark.kind, text: mark.text, base: mark.base }
        : { kind: mark.kind, value: mark.value, text: mark.text };
    case "hidden":
      return { kind: mark.kind, text: mark.text, reason: mark.reason };
    case "empty":
      return { kind: mark.kind, text: mark.text };
  }
}

/** The question, of whose weights it only says that there are some: no figure shows their column or their margins. */
const questionOf = ({ weight, ...question }: Question): object => ({
  ...question,
  weight: weight && { kind: weight.kind },
});
