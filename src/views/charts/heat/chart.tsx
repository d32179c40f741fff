import { strengthOf } from "../../../drawing/paint/strength.ts";
import type { Mark } from "../../../figure/figure.ts";
import type { ChartProps } from "../chart.ts";
import css from "../charts.module.css";

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
