import type { CodebookFile } from "../../engine/protocol.ts";
import { fail, ok, type Result } from "../../lib/result.ts";
import type { History } from "../state/history.ts";
import type { Said } from "../state/library.ts";
import type { Bytes } from "../storage/record.ts";

/** What is kept of a file beside its bytes: what it is read by, and what was said of it. */
export interface KeptSaid extends Said {
  readonly codebook: CodebookFile | null;
}

/** Version of the form; whoever changes what a correction is raises it. */
const FORM = 1;
const NEWLINE = 0x0a;

interface Written {
  readonly v: typeof FORM;
  readonly history: History;
  readonly confirmed: readonly string[];
  /** Name of the codebook, whose bytes follow the line. Null: there is none. */
  readonly codebook: string | null;
}

/** A line of JSON, and then the codebook as it is: one record, so that neither is ever there without the other. */
export async function writeSaid({ history, confirmed, codebook }: KeptSaid): Promise<Uint8Array> {
  const written: Written = {
    v: FORM,
    history,
    confirmed: [...confirmed].sort(),
    codebook: codebook?.name ?? null,
  };
  const line = new TextEncoder().encode(`${JSON.stringify(written)}\n`);
  const rest = codebook ? new Uint8Array(await codebook.file.arrayBuffer()) : new Uint8Array();
  const bytes = new Uint8Array(line.length + rest.length);
  bytes.set(line);
  bytes.set(rest, line.length);
  return bytes;
}

export async function readSaid(stored: Bytes): Promise<Result<KeptSaid, "damaged" | "later">> {
  const bytes = stored instanceof Blob ? new Uint8Array(await stored.arrayBuffer()) : stored;
  const end = bytes.indexOf(NEWLINE);
  const written = parsed(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end))));
  if (typeof written?.v === "number" && written.v > FORM) return fail("later");
  if (!written || !isWritten(written)) return fail("damaged");
  const { history, confirmed, codebook } = written;
  const file = new Blob([bytes.slice(end + 1)]);
  return ok({
    history,
    confirmed: new Set(confirmed),
    codebook: codebook === null ? null : { name: codebook, file },
  });
}

function parsed(line: string): Partial<Record<keyof Written, unknown>> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** Its seal vouches for what is inside of a step: this tells a text of something else. */
function isWritten(value: Partial<Record<keyof Written, unknown>>): value is Written {
  const { v, history, confirmed, codebook } = value;
  const { done, undone } = (history ?? {}) as Partial<Record<keyof History, unknown>>;
  return (
    v === FORM &&
    isSteps(done) &&
    isSteps(undone) &&
    Array.isArray(confirmed) &&
    confirmed.every((key) => typeof key === "string") &&
    (codebook === null || typeof codebook === "string")
  );
}

const isSteps = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (step) =>
      Array.isArray(step) &&
      step.every((change: unknown) => typeof (change as { do?: unknown } | null)?.do === "string"),
  );
