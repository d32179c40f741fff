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
    // A native bar has no room for words.
    <div
      role="progressbar"
      className={css.progress}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share * 100}
      aria-valuetext={words}
    >
      <span className={css.progressWords}>
        <span>{label}</span>
        <span>{words}</span>
      </span>
      <div className={css.bar}>
        <div className={css.fill} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
