import { type KeyboardEvent, useId, useMemo } from "react";
import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";
import type { ChartKind } from "../../drawing/chart-kind.ts";
import { drawChart } from "../../drawing/draw-chart.ts";
import { PAGE } from "../../drawing/paint/palette.ts";
import type { ChartProps } from "./chart.ts";
import css from "./charts.module.css";
import { Elements } from "./elements.tsx";
import { MarkList } from "./mark-list.tsx";
import { useWidth } from "./use-width.ts";

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

// Whatever is another object than before, Recharts takes for a change, and draws all of the chart once more.
const WHOLE: [number, number] = [0, 1];
const CORNER = { x: 0, y: 0 };
const CURSOR = { fill: "none", stroke: "var(--accent)", strokeWidth: 1.5, rx: 4 };

/** Room that the words of a row may need under it, in pixels; where there is less, they stand above. */
const WORDS = 120;

/**
 * A chart of rows as files show it. Recharts adds what answers: which row a pointer or the keyboard is on, and a place
 * for its words. It has a bar a row, as wide as the chart and without colour, so that the names of rows answer as well.
 */
export function RowChart({ figure, language, kind }: ChartProps & { readonly kind: ChartKind }) {
  const { frame, width } = useWidth();
  const id = useId();
  const drawn = width > 0 ? drawChart(figure, kind, { width, language, palette: PAGE, id }) : null;
  const { top = 0, height: row = 0, left = 0 } = drawn?.rows ?? {};
  const count = figure.rows.length;
  const height = drawn?.height ?? 0;
  const below = height - (top + count * row);
  const data = useMemo(() => Array.from({ length: count }, (_, index) => ({ index, span: 1 })), [count]);
  const margin = useMemo(() => ({ top, right: 0, bottom: below, left: 0 }), [top, below]);
  const place = useMemo(() => ({ width, height }), [width, height]);

  /** Beside the row that they tell, never on it. */
  const placeOf = (index: number) => {
    const under = top + (index + 1) * row;
    const isAbove = under + WORDS > height && index > 0;
    return isAbove ? { left, bottom: height - (top + index * row) } : { left, top: under };
  };

  return (
    <div ref={frame} className={css.chart} onKeyDownCapture={turnArrows}>
      {drawn ? (
        <BarChart
          width={width}
          height={height}
          data={data}
          layout="vertical"
          margin={margin}
          barCategoryGap={0}
          title={figure.title}
          desc={figure.description}
        >
          <XAxis type="number" domain={WHOLE} hide />
          <YAxis type="category" dataKey="index" hide />
          <Tooltip
            isAnimationActive={false}
            position={CORNER}
            wrapperStyle={place}
            cursor={CURSOR}
            content={({ active, label }) =>
              active && typeof label === "number" ? (
                <div className={css.told} style={placeOf(label)}>
                  <MarkList figure={figure} row={label} />
                </div>
              ) : null
            }
          />
          <Elements of={drawn.elements} />
          <Bar dataKey="span" fill="transparent" isAnimationActive={false} activeBar={false} />
        </BarChart>
      ) : null}
    </div>
  );
}
