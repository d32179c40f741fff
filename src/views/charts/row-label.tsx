import type { FigureRow } from "../../figure/figure.ts";
import type { RowBand } from "./row-scale.ts";

/** Rough width of a letter at the size of labels, in pixels: enough to break lines by. */
const LETTER = 7.1;

function breakLines(text: string, width: number, most: number): readonly string[] {
  const room = Math.max(6, Math.floor(width / LETTER));
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  kept[most - 1] = `${(kept[most - 1] ?? "").slice(0, room - 1)}…`;
  return kept;
}

/** Name of a row and its base: at the left, or above it in a narrow frame. */
export function RowLabel({
  row,
  band,
  width,
}: {
  readonly row: FigureRow;
  readonly band: RowBand;
  readonly width: number;
}) {
  const name = row.heading === null ? row.label : `${row.heading} · ${row.label}`;
  // Its heading stands on the row above: the group that it is a part of.
  const short = row.heading === null ? row.label : `› ${row.label}`;
  const weight = row.whole ? 600 : 400;
  if (band.compact) {
    const [line = ""] = breakLines(short, band.right - band.left - (row.base === "" ? 0 : 70), 1);
    return (
      <text x={band.left} y={band.top - 6} fontSize={14} fontWeight={weight} fill="var(--ink)">
        <title>{name}</title>
        {line}
        <tspan dx={8} fontSize={12.5} fontWeight={400} fill="var(--ink-3)">
          {row.base}
        </tspan>
      </text>
    );
  }
  const lines = breakLines(short, width, row.base === "" ? 3 : 2);
  const tall = lines.length * 16 + (row.base === "" ? 0 : 15);
  const first = band.top + band.height / 2 - tall / 2 + 12;
  return (
    <text textAnchor="end" fontSize={14.5} fontWeight={weight} fill="var(--ink)">
      <title>{name}</title>
      {lines.map((line, index) => (
        <tspan key={index} x={band.left - 14} y={first + index * 16}>
          {line}
        </tspan>
      ))}
      {row.base === "" ? null : (
        <tspan
          x={band.left - 14}
          y={first + lines.length * 16}
          fontSize={12.5}
          fontWeight={400}
          fill="var(--ink-3)"
        >
          {row.base}
        </tspan>
      )}
    </text>
  );
}
