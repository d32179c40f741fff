import { PAGE } from "../../drawing/paint/palette.ts";
import { squareRow, squareSide } from "../../drawing/squares.ts";
import css from "./charts.module.css";
import { Elements } from "./elements.tsx";

const WIDTH = 420;

/** Twenty squares, one for 5 %: a share that is not known to the point is not drawn to the point. */
export function Squares({ share, alert = false }: { readonly share: number; readonly alert?: boolean }) {
  return (
    <svg className={css.squares} viewBox={`0 0 ${WIDTH} ${squareSide(WIDTH)}`} aria-hidden="true">
      <Elements of={squareRow(share, WIDTH, 0, PAGE, alert ? "alert" : "mark")} />
    </svg>
  );
}
