/**
 * Why an embed shows no figure.
 *
 * One of: `newer` (made by a later version), `damaged` (cut short, or altered), `too-large`, `nothing` (asks for
 * nothing), `not-here` (a view of surveys that are not, or no longer, in this deployment).
 */
export interface EmbedFailure {
  readonly code: "newer" | "damaged" | "too-large" | "nothing" | "not-here";
}
