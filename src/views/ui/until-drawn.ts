let drawing: Promise<unknown> = Promise.resolve();

/** Says that the page that follows from what was just chosen is drawn once something has come. */
export function drawnAfter(coming: Promise<unknown>): void {
  drawing = coming;
}

/** Until the page that follows from what was just chosen is being drawn: at once, unless somebody has said otherwise. */
export const untilDrawn = (): Promise<unknown> => drawing;
