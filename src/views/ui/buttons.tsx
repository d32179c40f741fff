import type { ReactNode } from "react";
import css from "./controls.module.css";

/** Buttons beside each other, and on more lines where there is no room. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className={css.buttons}>{children}</div>;
}
