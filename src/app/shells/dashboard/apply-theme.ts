import type { Theme } from "../../state/view-state.ts";

/** Puts a theme on the page; null: the system's. */
export function applyTheme(theme: Theme | null): void {
  const system = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.theme = theme ?? system;
}
