import { ProgressBar } from "react-aria-components";
import css from "./controls.module.css";

/** How far a long work is, in a bar and in words. */
export function Progress({
  label,
  share,
  words,
}: {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly words: string;
}) {
  return (
    <ProgressBar className={css.progress ?? ""} aria-label={label} value={share * 100} valueLabel={words}>
      <span className={css.progressWords}>
        <span>{label}</span>
        <span>{words}</span>
      </span>
      <div className={css.bar}>
        <div className={css.fill} style={{ width: `${share * 100}%` }} />
      </div>
    </ProgressBar>
  );
}
