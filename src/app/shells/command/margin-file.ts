import { localClient } from "../../../engine/local-client.ts";
import type { Failure } from "../../../engine/protocol.ts";
import type { Result } from "../../../lib/result.ts";
import { type MarginTotals, marginTotals } from "../../margin-totals.ts";
import { openFile } from "./open-file.ts";

/** Reads a file with the columns category and total. */
export async function readMarginFile(path: string): Promise<Result<MarginTotals, Failure>> {
  const client = localClient();
  try {
    const opened = await openFile(client, path);
    return opened.ok ? await marginTotals(client, opened.value) : opened;
  } finally {
    client.close();
  }
}
