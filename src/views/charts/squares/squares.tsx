import css from "../charts.module.css";

const SQUARES = Array.from({ length: 20 }, (_, index) => index);

/** Twenty squares, one for 5 %: a share that is not known to the point is not drawn to the point. */
export function Squares({ share, alert = false }: { readonly share: number; readonly alert?: boolean }) {
  const on = Math.round(share * SQUARES.length);
  return (
    <div className={css.squares} aria-hidden="true">
      {SQUARES.map((square) => (
        <span
          key={square}
          data-on={square < on}
          style={alert && square < on ? { background: "var(--alert)" } : undefined}
        />
      ))}
    </div>
  );
}
