import { useId } from "react";
import { heatKey } from "../../../drawing/heat-key.ts";
import { PAGE } from "../../../drawing/paint/palette.ts";
import { strengthOf } from "../../../drawing/paint/strength.ts";
import { drawnOf, isFew } from "../../../figure/few.ts";
import type { Figure, Mark } from "../../../figure/figure.ts";
import { nameInPlace, rowName } from "../../../figure/row-name.ts";
import type { ChartProps } from "../chart.ts";
import css from "../charts.module.css";
import { Elements } from "../elements.tsx";

function Cell({
  figure,
  mark,
  strength,
  at,
}: {
  readonly figure: Figure;
  readonly mark: Mark;
  readonly strength: (value: number) => number;
  readonly at: string;
}) {
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
      // Even at its strongest the colour leaves ink readable, in both themes.
      style={{ backgroundColor: PAGE.heat(strength(drawnOf(mark, figure).value)) }}
      title={mark.warning === "" ? undefined : mark.warning}
      data-mark={at}
    >
      {mark.text}
      {isFew(mark, figure) ? null : <small>{mark.interval}</small>}
      <small>{mark.base}</small>
    </td>
  );
}

const KEY = 320;

export default function HeatTable({ figure, language }: ChartProps) {
  const strength = strengthOf(figure);
  const id = useId();
  const key = heatKey(figure, { width: KEY, language, palette: PAGE, id });
  return (
    <>
      <svg className={css.heatKey} width={KEY} height={key.height} aria-hidden="true">
        <Elements of={key.elements} />
      </svg>
      {/* A wide table scrolls inside its frame, by keyboard too. */}
      {/* biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark */}
      <div className={css.heatScroll} role="group" aria-label={figure.title} tabIndex={0}>
        <table className={css.heat}>
          <caption className="visually-hidden">{figure.title}</caption>
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
                  <span className="visually-hidden">{rowName(row)}</span>
                  <span aria-hidden="true">{nameInPlace(figure, index)}</span>
                </th>
                {(figure.marks[index] ?? []).map((mark, series) => (
                  <Cell
                    key={series}
                    figure={figure}
                    mark={mark}
                    strength={strength}
                    at={`${index}.${series}`}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
