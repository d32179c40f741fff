import { type Child, type Element, element } from "../../drawing/element.ts";
import { toMarkup } from "../../drawing/markup.ts";
import type { Language } from "../../i18n/language.ts";

/** A page that is one file: it asks nobody for anything, and may not. */
export interface Page {
  readonly title: string;
  readonly description: string;
  readonly style: string;
  readonly body: readonly Child[];
  /** What the script is told, as `data-words` of the body; null for nothing. */
  readonly words: string | null;
  /** One script and its hash, “sha256-…”, for a page whose keys do something; null for none. */
  readonly script: { readonly text: string; readonly hash: string } | null;
}

/** The page as HTML. Its own policy forbids every request, and every script but the one that it names. */
export function writePage(
  { title, description, style, body, words, script }: Page,
  { tag, messages }: Language,
): Blob {
  const policy = [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    ...(script ? [`script-src '${script.hash}'`] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const meta = (name: string, content: string): Element => element("meta", { name, content });
  const page = element(
    "html",
    { lang: tag },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      meta("viewport", "width=device-width, initial-scale=1"),
      meta("generator", messages.app.name),
      meta("description", description),
      element("title", {}, title),
      element("style", {}, style),
    ),
    element(
      "body",
      { "data-words": words },
      ...body,
      ...(script ? [element("script", {}, script.text)] : []),
    ),
  );
  return new Blob([`<!doctype html>\n${toMarkup(page)}\n`], { type: "text/html;charset=utf-8" });
}
