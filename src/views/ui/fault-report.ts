/** Where a script of ours was: file, line, column. Names of functions and words of errors may hold what somebody answered. */
const PLACE = /([\w.-]+\.(?:js|tsx?)):(\d+):(\d+)/g;

const MOST_PLACES = 12;

/**
 * What whoever mends the program needs to know of a fault, to be copied by hand: which version, which browser, which
 * page, and where in the program. Nothing of files, of answers, or of what was asked.
 */
export function faultReport(fault: unknown): string {
  const version = document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content;
  const [page] = /^#\/[a-z]{1,20}/.exec(window.location.hash) ?? ["#/"];
  const isError = fault instanceof Error;
  const kind = isError && /^\w{1,40}$/.test(fault.name) ? fault.name : "Error";
  const places = [...((isError && fault.stack) || "").matchAll(PLACE)].map(([place]) => place);
  return [
    `Baromètre numérique ${version ?? "(development)"}`,
    `${page} · ${window.innerWidth} × ${window.innerHeight} · ${document.documentElement.lang}`,
    navigator.userAgent,
    kind,
    ...places.slice(0, MOST_PLACES).map((place) => `  ${place}`),
  ].join("\n");
}
