import type { Issue } from "../survey/issue.ts";
import type { Language } from "./language.ts";

type Params = Readonly<Record<string, string | number>>;
type Words = Readonly<Record<string, (params: Readonly<Record<string, string>>) => string>>;

/** Params as a language prints them: sizes in bytes get their unit, other numbers their separators. */
function printed(params: Params, { format }: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? value : name === "bytes" ? format.bytes(value) : format.count(value),
    ]),
  );
}

/** A failure in a sentence: what, where, what to do. */
export function wordFailure(
  failure: { readonly code: string; readonly params: Params },
  language: Language,
): string {
  const { codes, problems, unknown } = language.messages.failures;
  const words: Words = codes;
  const known: Readonly<Record<string, string>> = problems;
  const sizes =
    "bytes" in failure.params && typeof failure.params.limit === "number"
      ? { limit: language.format.bytes(failure.params.limit) }
      : {};
  const problem = String(failure.params.problem ?? "");
  const params = {
    ...printed(failure.params, language),
    ...sizes,
    ...(Object.hasOwn(known, problem) ? { problem: known[problem] as string } : {}),
  };
  return Object.hasOwn(words, failure.code)
    ? (words[failure.code] as (params: Record<string, string>) => string)(params)
    : unknown({ code: failure.code });
}

/** An issue of a file, or a repair, in words. */
export function wordIssue(
  issue: { readonly code: string; readonly count: number; readonly params?: Params },
  language: Language,
): string {
  const { codes, unknown } = language.messages.issues;
  const words: Words = codes;
  const params = printed({ ...issue.params, count: issue.count }, language);
  return Object.hasOwn(words, issue.code)
    ? (words[issue.code] as (params: Record<string, string>) => string)(params)
    : unknown({ ...params, code: issue.code });
}

/** What to do about an issue; by its severity where nothing more can be said. */
export function wordRemedy({ code, severity }: Issue, { messages }: Language): string {
  const { codes, otherwise } = messages.remedies;
  const words: Readonly<Record<string, string>> = codes;
  return Object.hasOwn(words, code) ? (words[code] as string) : otherwise[severity];
}
