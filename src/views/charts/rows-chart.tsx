import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { Bar, BarChart, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import css from "./charts.module.css";
import { LineLabel } from "./line-label.tsx";
import { MarkList } from "./mark-list.tsx";
import { RowLabel } from "./row-label.tsx";
import { domainOf, type RowBand } from "./row-scale.ts";

/** Below this width labels stand above their rows. */
const COMPACT = 560;
const LABEL_WIDTH = 190;
const ROW = 50;
const COMPACT_ROW = 66;
const LABEL_ABOVE = 22;
const AXIS = 26;
const LINE_LABEL = 18;

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

function useWidth() {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width };
}

/**
 * A chart of rows on one horizontal scale. Recharts gives the axes, the grid, the keyboard and the tooltip; a row is
 * one bar as wide as the axis, and `draw` fills it. One bar a row instead of one a segment is what keeps twelve charts
 * on a page quick: Recharts' cost is its components.
 */
export function RowsChart({
  figure,
  language,
  lines,
  tall = 0,
  draw,
}: {
  readonly figure: Figure;
  readonly language: Language;
  /** Vertical reference lines through all rows. */
  readonly lines: readonly { readonly at: number; readonly label: string }[];
  /** Room that a row needs for itself, in pixels, where it is more than the usual. */
  readonly tall?: number;
  readonly draw: (row: number, band: RowBand) => ReactNode;
}) {
  const { frame, width } = useWidth();
  const compact = width < COMPACT;
  const domain = domainOf(figure);
  const data = figure.rows.map((row, index) => ({ index, name: row.label, span: domain[1] }));
  const { format } = language;
  const { scale } = figure;
  const print = (value: number) =>
    scale.kind === "share" ? format.percent(value) : format.number(value, value % 1 === 0 ? 0 : 1);
  const height =
    figure.rows.length * Math.max(compact ? COMPACT_ROW : ROW, compact ? tall + LABEL_ABOVE : tall) +
    AXIS +
    8 +
    lines.length * LINE_LABEL;

  const shape = ({ x = 0, y = 0, width: span = 0, height: tall = 0, index = 0 }: ShapeProps) => {
    const row = figure.rows[index];
    if (!row) return <g />;
    const above = compact ? LABEL_ABOVE : 0;
    const band: RowBand = {
      x: (value) => x + ((value - domain[0]) / (domain[1] - domain[0])) * span,
      left: x,
      right: x + span,
      top: y + above,
      height: tall - above,
      compact,
    };
    return (
      <g>
        <RowLabel row={row} band={band} width={LABEL_WIDTH} />
        {draw(index, band)}
      </g>
    );
  };

  return (
    <div ref={frame} className={css.chart} style={{ height }} onKeyDownCapture={turnArrows}>
      {width > 0 ? (
        <BarChart
          width={width}
          height={height}
          data={data}
          layout="vertical"
          margin={{ top: 2 + lines.length * LINE_LABEL, right: compact ? 8 : 28, bottom: 0, left: 0 }}
          barCategoryGap={compact ? 4 : 8}
          title={figure.title}
          desc={figure.description}
        >
          <XAxis
            type="number"
            domain={[domain[0], domain[1]]}
            height={AXIS}
            tickCount={compact ? 3 : 6}
            tickFormatter={print}
            tick={{ fill: "var(--ink-3)", fontSize: 13 }}
            axisLine={false}
            tickLine={{ stroke: "var(--rule-2)" }}
          />
          <YAxis
            type="category"
            dataKey="index"
            width={compact ? 4 : LABEL_WIDTH + 14}
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
          {lines.map(({ at, label }, level) => (
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
  );
}
