import locale from "virtual:language";
import { kindFor, kindsFor } from "../../../drawing/chart-kinds.ts";
import { type Element, element } from "../../../drawing/element.ts";
import { colourRules } from "../../../drawing/paint/themes.ts";
import { figureBody } from "../../../exports/html/figure-body.ts";
import { FIGURE_RULES } from "../../../exports/html/style.ts";
import { fromFragment } from "../../../exports/packed/fragment.ts";
import type { Finding } from "../../../figure/finding.ts";
import { formatIn } from "../../../i18n/format.ts";
import type { Language } from "../../../i18n/language.ts";
import { present } from "../../../lib/invariant.ts";
import { fail, type Result } from "../../../lib/result.ts";
import { trustedScript } from "../../../lib/trusted-script.ts";
import { type EmbedAddress, parseEmbed } from "../../state/embed-address.ts";
import { tell } from "../../state/tell.ts";
import type { EmbedFailure } from "./failure.ts";
import { handBackKeys, tellHeight } from "./host.ts";
import type { FindLive } from "./live.ts";
import { toDom } from "./to-dom.ts";

const frame = present(document.getElementById("figure"), "#figure");
const script = present(document.currentScript, "the script of this page");

const language: Language = { ...locale, format: formatIn(locale.tag) };

const NOTHING: EmbedAddress = {
  shows: { kind: "nothing" },
  language: null,
  theme: null,
  chart: null,
  controls: false,
};

/** Loads the script that holds the surveys: a classic one, since a sandboxed frame may load no module. */
function liveScript(): Promise<FindLive> {
  return new Promise((done, failed) => {
    const address = present(script.dataset.live, "the address of the live script");
    const live = document.createElement("script");
    live.src = trustedScript("barometre-live", (asked) => asked === address)(address);
    live.addEventListener("load", () =>
      done((globalThis as unknown as { barometreLive: FindLive }).barometreLive),
    );
    live.addEventListener("error", failed);
    document.head.append(live);
  });
}

async function find({ shows }: EmbedAddress): Promise<Result<Finding, EmbedFailure>> {
  switch (shows.kind) {
    case "frozen":
      return fromFragment(shows.fragment);
    case "live":
      try {
        return (await liveScript())(shows.view);
      } catch {
        return fail({ code: "not-here" });
      }
    case "nothing":
      return fail({ code: "nothing" });
  }
}

/** Where the numbers come from: frozen on a day, or computed here and now. */
function provenance({ shows }: EmbedAddress): Element {
  const words = language.messages.share.embed;
  const said =
    shows.kind === "live"
      ? words.live
      : shows.kind === "frozen" && shows.on !== ""
        ? words.frozenOn({ date: language.format.date(shows.on) })
        : words.frozen;
  return element("p", { class: "provenance" }, `${language.messages.app.name} · ${said}`);
}

function problem({ code }: EmbedFailure): Element {
  const words = language.messages.share.embed;
  return element(
    "div",
    { class: "figure", role: "alert" },
    element("p", {}, element("b", {}, words.failed)),
    element("p", {}, words.failures[code]),
  );
}

function draw(finding: Finding, address: EmbedAddress): void {
  const figure = tell(finding, language);
  document.title = figure.title;
  let chart: string | null = address.chart;
  let drawnWidth = 0;
  const paint = () => {
    const width = Math.max(240, Math.floor(frame.clientWidth) - 2 * (frame.clientWidth > 600 ? 24 : 14));
    if (width === drawnWidth) return;
    drawnWidth = width;
    const isOpen = frame.querySelector("details")?.open ?? false;
    const body = figureBody(figure, language, { chart, id: "figure", widths: [width], level: 1 });
    const nodes = [...(address.controls ? [formsOf(figure, chart)] : []), body, provenance(address)].map(
      (one) => toDom(one),
    );
    frame.replaceChildren(...nodes);
    const details = frame.querySelector("details");
    if (details) details.open = isOpen;
  };
  frame.addEventListener("click", ({ target }) => {
    const asked = target instanceof HTMLElement ? target.dataset.chart : undefined;
    if (asked === undefined) return;
    chart = asked;
    drawnWidth = 0;
    paint();
    frame.querySelector<HTMLElement>(`[data-chart="${asked}"]`)?.focus();
  });
  new ResizeObserver(paint).observe(frame);
  paint();
}

/** The forms that the figure may be shown in, where its author lets the reader choose. */
function formsOf(figure: ReturnType<typeof tell>, chart: string | null): Element {
  const words = language.messages.explore;
  const shown = kindFor(figure, chart);
  return element(
    "div",
    { class: "forms", role: "group", "aria-label": words.chart },
    ...kindsFor(figure).map(({ id }) =>
      element(
        "button",
        { type: "button", "data-chart": id, "aria-pressed": String(id === shown?.id) },
        words.charts[id],
      ),
    ),
  );
}

const EMBED_RULES = `
.provenance{margin:0;padding:0 24px 14px;color:var(--ink-3);font-size:12.5px}
.forms{display:flex;flex-wrap:wrap;gap:6px;padding:14px 24px 0}
.forms button{min-height:32px;padding:3px 11px;border:1px solid var(--rule-2);border-radius:6px;background:var(--surface);color:var(--ink);font:inherit;font-size:14px;cursor:pointer}
.forms button[aria-pressed=true]{border-color:var(--ink);background:var(--ink);color:var(--surface)}
@media (max-width:600px){.provenance{padding:0 14px 12px}.forms{padding:12px 14px 0}}
`;

/** Rules of the page, made here: a style sheet of its own would be one more file to wait for. */
function dress(address: EmbedAddress): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${colourRules(address.theme ?? "system")}${FIGURE_RULES}${EMBED_RULES}`);
  document.adoptedStyleSheets = [sheet];
}

async function show(): Promise<void> {
  const address = parseEmbed(window.location.hash);
  document.documentElement.lang = language.tag;
  dress(address ?? NOTHING);
  const found: Result<Finding, EmbedFailure> = address ? await find(address) : fail({ code: "newer" });
  try {
    if (found.ok) draw(found.value, address ?? NOTHING);
    else frame.replaceChildren(toDom(problem(found.failure)));
  } catch {
    // Whole in form, but put together by hand: what it says cannot be told.
    frame.replaceChildren(toDom(problem({ code: "damaged" })));
  }
  performance.mark("figure");
}

frame.replaceChildren();
tellHeight(frame);
handBackKeys();
window.addEventListener("hashchange", () => window.location.reload());
void show();
