import type { Figure, Mark } from "../../../figure/figure.ts";
import type { ChartProps } from "../chart-kind.ts";
import css from "../charts.module.css";

/** Colour strength of a value, 0 to 1, on the range of the figure: equal values, equal colours. */
function strengthOf({ marks, scale }: Figure): (value: number) => number {
  const values = marks.flat().flatMap((mark) => (mark.kind === "estimate" ? [mark.value] : []));
  const low = scale.kind === "share" ? 0 : scale.min;
  const high = Math.max(...values, low + 1e-9);
  return (value) => 0.05 + 0.95 * ((value - low) / (high - low));
}

function Cell({ mark, strength }: { readonly mark: Mark; readonly strength: (value: number) => number }) {
  if (mark.kind !== "estimate") {
    return (
      <td className={css.hidden} title={mark.kind === "hidden" ? mark.reason : undefined}>
        {mark.text}
      </td>
    );
  }
  return (
    <td
      className={mark.reliability === "solid" ? undefined : css.fragile}
      style={{
        // Even at its strongest the colour leaves ink readable, in both themes.
        backgroundColor: `color-mix(in oklab, var(--heat) calc(${strength(mark.value).toFixed(3)} * var(--heat-most)), var(--surface))`,
      }}
      title={mark.warning === "" ? undefined : mark.warning}
    >
      {mark.text}
      <small>{mark.interval}</small>
      <small>{mark.base}</small>
    </td>
  );
}

export default function HeatTable({ figure }: ChartProps) {
  const strength = strengthOf(figure);
  return (
    // A wide table scrolls inside its frame, by keyboard too.
    // biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark
    <div className={css.heatScroll} role="group" aria-label={figure.title} tabIndex={0}>
      <table className={css.heat}>
        <thead>
          <tr>
            <th scope="col">{figure.axes.rows}</th>
            {figure.series.map(({ label, tone }, series) => (
              <th key={series} scope="col" data-whole={tone.kind === "whole"}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figure.rows.map((row, index) => (
            <tr key={index}>
              <th scope="row" data-whole={row.whole}>
                {row.heading === null ? null : (
                  <>
                    <span className="visually-hidden">{row.heading}</span> ›{" "}
                  </>
                )}
                {row.label}
              </th>
              {(figure.marks[index] ?? []).map((mark, series) => (
                <Cell key={series} mark={mark} strength={strength} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
