/** Height of a row, in pixels. */
export const ROW_HEIGHT = 30;

/** Browsers cannot make an element taller than about 33 million pixels; from here on, scrolling is scaled. */
const TALLEST = 15_000_000;

/** Rows drawn above and below what is seen. */
const MARGIN = 8;

export interface ScrollWindow {
  /** Height of the scrolled area, in pixels. */
  readonly height: number;
  /** First row drawn, from 0. */
  readonly start: number;
  readonly count: number;
  /** Where the drawn rows stand in the scrolled area, in pixels. */
  readonly offset: number;
}

/**
 * Which rows a scrolled frame shows. A million rows fit: beyond the tallest element a browser can make, a pixel of
 * scrolling stands for more than a pixel of rows, and the last row is still reached.
 *
 * @param total - number of rows
 * @param scrollTop - how far the frame is scrolled, in pixels
 * @param frame - height of the frame, in pixels, its header left aside
 */
export function scrollWindow(total: number, scrollTop: number, frame: number): ScrollWindow {
  const real = total * ROW_HEIGHT;
  const height = Math.min(real, TALLEST);
  const visible = Math.ceil(frame / ROW_HEIGHT);
  const travel = Math.max(1, height - frame);
  const part = Math.min(1, Math.max(0, scrollTop / travel));
  const top = height === real ? scrollTop : part * Math.max(0, real - frame);
  const first = Math.min(Math.max(0, total - visible), Math.floor(top / ROW_HEIGHT));
  const start = Math.max(0, first - MARGIN);
  const count = Math.min(total - start, visible + 2 * MARGIN);
  // Where scrolling is scaled, rows are placed by what is seen; elsewhere each has its own place.
  const offset = height === real ? start * ROW_HEIGHT : scrollTop - (top - start * ROW_HEIGHT);
  return { height, start, count, offset: Math.max(0, Math.min(offset, height - count * ROW_HEIGHT)) };
}
