import type { GapRow, GapsTold } from "../../figure/describe-gaps.ts";
import type { Language } from "../../i18n/language.ts";
import tables from "../tables/tables.module.css";
import css from "./panels.module.css";

const SCROLL = `${tables.scroll} ${css.gapTable}`;
const WIDTH = 140;
const HEIGHT = 18;

/** Groups against all others, the largest gap first: numbers, a drawing of each, and whether it is more than chance. */
export function GapList({ told, language }: { readonly told: GapsTold; readonly language: Language }) {
  const words = language.messages.explore.gaps;
  const hasVerdicts = told.rows.some(({ verdict }) => verdict !== "");
  return (
    <>
      <p className={css.gapLead}>{told.lead}</p>
      {told.rows.length === 0 ? null : (
        // biome-ignore lint/a11y: a scrolling region has to take the focus, and is no landmark
        <div className={SCROLL} role="group" aria-label={words.title} tabIndex={0}>
          <table className={tables.results}>
            <caption className="visually-hidden">{words.title}</caption>
            <thead>
              <tr>
                <th scope="col">{words.group}</th>
                <th scope="col" colSpan={2} className={css.gapHead}>
                  {words.difference}
                </th>
                <th scope="col" data-number="true">
                  {words.value}
                </th>
                <th scope="col" data-number="true">
                  {words.rest}
                </th>
                {hasVerdicts ? <th scope="col">{words.verdict}</th> : null}
              </tr>
            </thead>
            <tbody>
              {told.rows.map((row) => (
                <tr key={row.label}>
                  <th scope="row">{row.label}</th>
                  <td data-number="true">
                    <b>{row.difference}</b>
                    <span className={tables.interval}>{row.interval}</span>
                  </td>
                  <td aria-hidden="true">
                    <Drawn row={row} reach={told.reach} />
                  </td>
                  <td data-number="true">{row.value}</td>
                  <td data-number="true">{row.rest}</td>
                  {hasVerdicts ? <td>{row.told ? <b>{row.verdict}</b> : row.verdict}</td> : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul className={css.gapNotes}>
        {told.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}

/** The gap and its margin about 0: filled where it is more than chance. */
function Drawn({ row, reach }: { readonly row: GapRow; readonly reach: number }) {
  const x = (value: number) => WIDTH / 2 + (value / Math.max(reach, Number.MIN_VALUE)) * (WIDTH / 2 - 6);
  const { value, interval } = row.drawn;
  const middle = HEIGHT / 2;
  return (
    <svg className={css.gapDrawn} width={WIDTH} height={HEIGHT} aria-hidden="true" data-told={row.told}>
      <line x1={x(0)} x2={x(0)} y1={0} y2={HEIGHT} data-part="zero" />
      {interval ? <line x1={x(interval.lower)} x2={x(interval.upper)} y1={middle} y2={middle} /> : null}
      <circle cx={x(value)} cy={middle} r={4.5} />
    </svg>
  );
}
