import type { ReactNode } from "react";
import css from "./controls.module.css";

/** Something that has to be said, and the next thing to do. */
export function Notice({
  title,
  tone = "plain",
  children,
  actions,
}: {
  readonly title: string;
  readonly tone?: "plain" | "alert";
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className={css.notice} data-tone={tone} role={tone === "alert" ? "alert" : "status"}>
      <p className={css.noticeTitle}>{title}</p>
      {children}
      {actions ? <div className={css.noticeActions}>{actions}</div> : null}
    </div>
  );
}
