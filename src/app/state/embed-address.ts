/**
 * The address of an embed: a page of its own that shows one figure inside somebody else's.
 *
 *     fragment = "#" pair *( "&" pair )
 *     pair     = "v=1"                        version of this grammar
 *              | "d=" finding                 the numbers themselves, frozen: see exports/packed/fragment.ts
 *              | "view=" link                 or a view of the surveys of this deployment, computed as it is opened
 *              | "on=" date                   day on which frozen numbers were taken
 *              | "lang=" tag | "theme=" ("light" | "dark")      absent: the reader's own
 *              | "chart=" kind
 *              | "controls=1"                 lets the reader change the form of the chart
 */
import { CHART_IDS, type ChartId } from "../../drawing/chart-kind.ts";
import { THEMES, type Theme } from "./view-state.ts";

/** What an embed is asked to show. */
export interface EmbedAddress {
  readonly shows:
    | {
        readonly kind: "frozen";
        readonly fragment: string /** ISO day; empty where it is not said. */;
        readonly on: string;
      }
    | { readonly kind: "live"; readonly view: string }
    | { readonly kind: "nothing" };
  /** Null: the reader's own. */
  readonly language: string | null;
  readonly theme: Theme | null;
  readonly chart: ChartId | null;
  readonly controls: boolean;
}

const VERSION = "1";

/** The fragment that asks for it. */
export function toEmbed({ shows, language, theme, chart, controls }: EmbedAddress): string {
  const pairs = new URLSearchParams({ v: VERSION });
  if (language !== null) pairs.set("lang", language);
  if (theme !== null) pairs.set("theme", theme);
  if (chart !== null) pairs.set("chart", chart);
  if (controls) pairs.set("controls", "1");
  if (shows.kind === "live") pairs.set("view", shows.view);
  if (shows.kind === "frozen") {
    if (shows.on !== "") pairs.set("on", shows.on);
    // Last, so that an address cut short loses numbers, which is noticed, rather than settings, which is not.
    pairs.set("d", shows.fragment);
  }
  return `#${pairs}`;
}

/** Reads a fragment; `null` for one of a later version. What it does not know is left aside. */
export function parseEmbed(fragment: string): EmbedAddress | null {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ""));
  if ((pairs.get("v") ?? VERSION) !== VERSION) return null;
  const packed = pairs.get("d");
  const view = pairs.get("view");
  const on = pairs.get("on") ?? "";
  const language = pairs.get("lang");
  return {
    shows:
      packed !== null
        ? { kind: "frozen", fragment: packed, on: /^\d{4}-\d{2}-\d{2}$/.test(on) ? on : "" }
        : view !== null
          ? { kind: "live", view }
          : { kind: "nothing" },
    language: language !== null && /^[a-z]{2,3}$/.test(language) ? language : null,
    theme: THEMES.find((one) => one === pairs.get("theme")) ?? null,
    chart: CHART_IDS.find((one) => one === pairs.get("chart")) ?? null,
    controls: pairs.get("controls") === "1",
  };
}
