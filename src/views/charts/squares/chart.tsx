import type { ChartProps } from "../chart.ts";
import css from "../charts.module.css";
import { Squares } from "./squares.tsx";

export default function SquaresChart({ figure }: ChartProps) {
  const mark = figure.marks[0]?.[0];
  if (mark?.kind !== "published") return null;
  return (
    <>
      <p className={css.big}>{mark.text}</p>
      <Squares share={mark.value} />
    </>
  );
}
