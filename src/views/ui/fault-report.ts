/** What is said of a fault beside where it was: more than names of kinds may hold what somebody answered. */
const KIND = /^(?:[A-Z]\w{0,39})?(?:Error|Exception)$/;

/** Where a script of ours was, at the end of a line: file, line, column. Names of functions before it may be anything. */
const PLACE = /\/([\w.-]+\.(?:js|tsx?))(?:\?[^\s/:()]*)?(:\d+:\d+)\)?$/;

const MOST_PLACES = 12;

/** Places in the program, the innermost first. */
function placesOf({ stack = "", message }: Error): readonly string[] {
  // Some browsers begin with the message, which may look like a place.
  const lines = (message === "" ? stack : stack.replaceAll(message, "")).split("\n");
  return lines.flatMap((line) => {
    const [, file, at] = PLACE.exec(line.trim()) ?? [];
    return file === undefined ? [] : [`${file}${at}`];
  });
}

/**
 * What whoever mends the program needs to know of a fault, to be copied by hand: which version, which browser, which
 * page, and where in the program. Nothing of files, of answers, or of what was asked.
 */
export function faultReport(fault: unknown): string {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  const [page] = /^#\/[a-z]{1,20}/.exec(window.location.hash) ?? ["#/"];
  const error = fault instanceof Error ? fault : null;
  const kind = error && KIND.test(error.name) ? error.name : "Error";
  return [
    `Baromètre numérique ${version ?? "(development)"}`,
    `${page} · ${window.innerWidth} × ${window.innerHeight} · ${document.documentElement.lang}`,
    navigator.userAgent,
    kind,
    ...(error ? placesOf(error) : []).slice(0, MOST_PLACES).map((place) => `  ${place}`),
  ].join("\n");
}
