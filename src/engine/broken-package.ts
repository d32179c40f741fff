import type { Failure } from "./protocol.ts";

/** The first of what is wrong with a package, and how much more there is. */
export function brokenPackage(
  failures: readonly { readonly code: string; readonly path: string }[],
  file: string,
): Failure {
  const [first] = failures;
  return {
    code: "broken-package",
    params: { file, problem: first?.code ?? "", path: first?.path ?? "", count: failures.length },
  };
}
