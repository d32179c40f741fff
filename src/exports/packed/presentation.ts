import * as v from "valibot";
import { CHART_IDS, type ChartId } from "../../drawing/chart-kind.ts";
import type { Finding } from "../../figure/finding.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import { pack } from "./pack.ts";
import { type UnpackFailure, unpack } from "./unpack.ts";

/** Presentation: slides in the order in which they are told. What it holds of a survey is aggregates. */
export interface Presentation {
  /** Empty where nobody gave it one. */
  readonly title: string;
  readonly slides: readonly Slide[];
}

export type Slide = FigureSlide | TextSlide;

/** A view, and its numbers as they were when it was put here. */
export interface FigureSlide {
  readonly kind: "figure";
  readonly id: string;
  /** The link of the view: a slide is a view. */
  readonly view: string;
  /** Null: the first chart that fits. */
  readonly chart: ChartId | null;
  readonly finding: Finding;
  /** The cells that it was computed from: a fingerprint; null for what others have published. */
  readonly print: string | null;
  /** When its numbers were computed, as ISO 8601. */
  readonly frozen: string;
  /** Whether it is told in steps. */
  readonly steps: boolean;
  readonly notes: string;
}

export interface TextSlide {
  readonly kind: "text";
  readonly id: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
  readonly notes: string;
}

/** Version of the form of saved presentations. */
const VERSION = 1;

/** How much of a presentation is read. */
export interface Limits {
  readonly slides: number;
  /** Of the whole, as it is written. */
  readonly letters: number;
}

/** Of files: many times what anybody shows, and no more than a browser reads in a second. */
export const FILE_LIMITS: Limits = { slides: 5_000, letters: 20_000_000 };

const text = v.string();
/** A link of this page: whatever else a file says, it leads nowhere. */
const link = v.pipe(text, v.regex(/^#\//));

const slide = v.variant("kind", [
  v.object({
    kind: v.literal("figure"),
    id: text,
    view: link,
    chart: v.nullable(v.picklist(CHART_IDS)),
    finding: v.unknown(),
    print: v.nullable(text),
    frozen: v.pipe(text, v.isoTimestamp()),
    steps: v.boolean(),
    notes: text,
  }),
  v.object({ kind: v.literal("text"), id: text, title: text, text, notes: text }),
]);

const shape = v.object({
  v: v.literal(VERSION),
  kind: v.literal("presentation"),
  title: text,
  slides: v.array(slide),
});

/** The text of a presentation as a file: JSON, which this page reads again. */
export function writePresentation({ title, slides }: Presentation): string {
  const packed = {
    v: VERSION,
    kind: "presentation",
    title,
    slides: slides.map((one) => (one.kind === "figure" ? { ...one, finding: pack(one.finding) } : one)),
  };
  return `${JSON.stringify(packed, null, 1)}\n`;
}

/** Whether a text is a presentation, or wants to be one, rather than another kind of JSON. */
export function isPresentation(written: string): boolean {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === "object" && value !== null && "kind" in value && value.kind === "presentation";
  } catch {
    return false;
  }
}

/**
 * A presentation from its file. Whatever it is given, it throws nothing.
 *
 * @param limits - of files unless others are named: what this page has kept itself is read however large it is
 */
export function readPresentation(
  written: string,
  limits: Limits = FILE_LIMITS,
): Result<Presentation, UnpackFailure> {
  if (written.length > limits.letters) return fail({ code: "too-large" });
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return fail({ code: "damaged" });
  }
  const { v: version = null, slides: listed = null } =
    typeof value === "object" && value !== null ? (value as { v?: unknown; slides?: unknown }) : {};
  if (typeof version === "number" && version > VERSION) return fail({ code: "newer" });
  if (Array.isArray(listed) && listed.length > limits.slides) return fail({ code: "too-large" });
  const read = v.safeParse(shape, value);
  if (!read.success) return fail({ code: "damaged" });
  const slides: Slide[] = [];
  for (const one of read.output.slides) {
    if (one.kind === "text") slides.push(one);
    else {
      const finding = unpack(one.finding);
      if (!finding.ok) return finding;
      slides.push({ ...one, finding: finding.value });
    }
  }
  // Ids are how slides are told apart: a file that repeats one was put together by hand.
  if (new Set(slides.map(({ id }) => id)).size < slides.length) return fail({ code: "damaged" });
  return ok({ title: read.output.title, slides });
}
