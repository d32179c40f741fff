/**
 * Sizes: how a file is cut while it is read. Rows of cells that outlive V8's nursery cost more than parsing them:
 * 4 MB reads parsed in pieces of 128 kB take half the time of either size used for both. No result depends on them.
 */
export interface Sizes {
  /** Bytes of one read. */
  readonly read: number;
  /** Characters parsed at once. */
  readonly piece: number;
  /** Characters that vote on the separator and show where the header is. */
  readonly head: number;
  /** Whether records that are regular are read by their bytes. */
  readonly regular: boolean;
  /** Bytes of a part that is worth being read by somebody else. */
  readonly part: number;
}

export const SIZES: Sizes = { read: 2 ** 22, piece: 2 ** 17, head: 2 ** 18, regular: true, part: 2 ** 22 };
