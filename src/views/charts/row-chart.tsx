import { type KeyboardEvent, useId } from "react";
import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import { PAGE } from "../../drawing/paint/palette.ts";
import { lineLabel } from "../../drawing/rows/line-label.ts";
import { domainOf } from "../../drawing/rows/row-band.ts";
import { bandOf, measuresOf, type RowDrawing, tickWords } from "../../drawing/rows/row-chart.ts";
import { rowLabel } from "../../drawing/rows/row-label.ts";
import type { ChartProps } from "./chart.ts";
import css from "./charts.module.css";
import { Elements } from "./elements.tsx";
import { Legend } from "./legend.tsx";
import { MarkList } from "./mark-list.tsx";
import { useWidth } from "./use-width.ts";

/** Recharts hands the shape these, among others. */
interface ShapeProps {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly index?: number;
}

/** What Recharts has to hear: in a chart whose rows stand one under the other, it goes forward on “left”. */
const TURNED: Readonly<Record<string, string>> = {
  ArrowDown: "ArrowLeft",
  ArrowRight: "ArrowLeft",
  ArrowUp: "ArrowRight",
  ArrowLeft: "ArrowRight",
};

/** Down and right go to the next row, up and left to the one before. */
function turnArrows(event: KeyboardEvent<HTMLDivElement>): void {
  const key = TURNED[event.key];
  // Those that are sent on from here come by again.
  if (key === undefined || !event.isTrusted) return;
  event.preventDefault();
  event.stopPropagation();
  event.target.dispatchEvent(new window.KeyboardEvent("keydown", { key, bubbles: true }));
}

/** Name of a reference line; Recharts says where the line is. */
function LineLabel({
  viewBox,
  words,
  level,
  right,
}: {
  readonly viewBox?: { readonly x?: number; readonly y?: number };
  readonly words: string;
  readonly level: number;
  readonly right: number;
}) {
  const { x = 0, y = 0 } = viewBox ?? {};
  return <Elements of={[lineLabel(words, { x, y, level, right }, PAGE)]} />;
}

/**
 * A chart of rows on one horizontal scale. Recharts gives the axes, the keyboard and the tooltip; a row is one bar as
 * wide as the axis, and the drawing that files have fills it. One bar a row instead of one a segment is what keeps
 * twelve charts on a page quick: Recharts' cost is its components.
 */
export function RowChart({ figure, language, drawing }: ChartProps & { readonly drawing: RowDrawing }) {
  const { frame, width } = useWidth();
  const id = useId();
  const domain = domainOf(figure);
  const measures = measuresOf(figure, drawing, width);
  const data = figure.rows.map((row, index) => ({ index, name: row.label, span: domain[1] }));

  const shape = ({ x = 0, y = 0, width: span = 0, height = 0, index = 0 }: ShapeProps) => {
    const row = figure.rows[index];
    if (!row) return <g />;
    const band = bandOf(figure, measures, { x, y, width: span, height });
    return (
      <g>
        <Elements
          of={[
            rowLabel(row, band, measures.labelWidth, PAGE),
            ...drawing.row(figure, index, band, `${id}-${index}`, PAGE),
          ]}
        />
      </g>
    );
  };

  return (
    <>
      {drawing.legend === "none" ? null : (
        <Legend series={figure.series} round={drawing.legend === "round"} />
      )}
      <div
        ref={frame}
        className={css.chart}
        style={{ height: measures.height }}
        onKeyDownCapture={turnArrows}
      >
        {width > 0 ? (
          <BarChart
            width={width}
            height={measures.height}
            data={data}
            layout="vertical"
            margin={{ top: measures.top, right: measures.right, bottom: 0, left: 0 }}
            barCategoryGap={measures.gap}
            title={figure.title}
            desc={figure.description}
          >
            <XAxis
              type="number"
              domain={[domain[0], domain[1]]}
              height={measures.axis}
              ticks={measures.ticks}
              interval={0}
              tickFormatter={(value: number) => tickWords(value, figure, language)}
              tick={{ fill: "var(--ink-3)", fontSize: 13 }}
              axisLine={false}
              tickLine={{ stroke: "var(--rule-2)" }}
            />
            <YAxis
              type="category"
              dataKey="index"
              width={measures.left}
              tick={false}
              axisLine={false}
              tickLine={false}
            />
            <Tooltip
              isAnimationActive={false}
              cursor={{ fill: "var(--accent-soft)", opacity: 0.45 }}
              content={({ active, label }) =>
                active && typeof label === "number" ? <MarkList figure={figure} row={label} /> : null
              }
            />
            <Bar dataKey="span" shape={shape} isAnimationActive={false} activeBar={false} />
            {drawing.lines(figure).map(({ at, label }, level) => (
              <ReferenceLine
                key={level}
                x={at}
                stroke="var(--ink)"
                strokeDasharray="5 4"
                strokeWidth={1.5}
                label={<LineLabel words={label} level={level} right={width} />}
              />
            ))}
          </BarChart>
        ) : null}
      </div>
    </>
  );
}
