import type { ByteSource } from "../../file/byte-source.ts";
import { readBytes } from "../../file/read-bytes.ts";
import { type RecordCutter, ZEROS } from "../regular/record-cutter.ts";

const LF = 10;
/** Bytes among which a border is looked for. */
const SEARCHED = 2 ** 17;
/** Records that have to follow a border. */
const PROOFS = 3;

/**
 * The first place behind `at` where records seem to begin, as many cells in each as there are headers; null where none
 * does. Inside of quotes a line may look like a record: whoever reads from before has to come by here.
 *
 * @param room - bytes of a record, at most
 */
export async function findBorder(
  source: ByteSource,
  at: number,
  cutter: RecordCutter,
  room: number,
): Promise<number | null> {
  const read = await readBytes(source, at, SEARCHED);
  const end = read.length;
  const bytes = new Uint8Array(end + ZEROS + room);
  bytes.set(read);
  for (let line = read.indexOf(LF); line >= 0; line = read.indexOf(LF, line + 1)) {
    let next = line + 1;
    for (let proof = 0; proof < PROOFS && next >= 0; proof += 1) next = cutter.cut(bytes, next, end);
    if (next >= 0) return at + line + 1;
  }
  return null;
}
