/** What is to be copied: words; and, for programs that know more than words, the same with its form. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts text on the clipboard; false where the browser refuses, so that the page can say it. */
export async function copyText({ text, html }: Copied): Promise<boolean> {
  try {
    // Firefox has known how to hand over more than words since version 127.
    if (html === undefined || typeof ClipboardItem === "undefined") await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          "text/html": new Blob([html], { type: "text/html" }),
          "text/plain": new Blob([text], { type: "text/plain" }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
