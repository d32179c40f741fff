import css from "./controls.module.css";

/** A few words that must not be overlooked: “Données simulées”. */
export function Badge({ children }: { readonly children: string }) {
  return <span className={css.badge}>{children}</span>;
}
