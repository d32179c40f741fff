import { unzipSync } from "fflate";
import { expect } from "vitest";

/** A text without its spaces: files break lines where they like. */
export const letters = (text: string) => text.replace(/\s+/g, "");

/** Everything that a file says, whatever its format, without spaces. */
export async function wordsOf(extension: string, blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const text = new TextDecoder("utf-8").decode(bytes);
  switch (extension) {
    case "svg":
      return letters(textOf(new DOMParser().parseFromString(text, "image/svg+xml")));
    case "html":
      return letters(textOf(new DOMParser().parseFromString(text, "text/html")));
    case "json":
      return letters(JSON.stringify(JSON.parse(text)).replaceAll('\\"', '"'));
    case "pptx":
      return letters(
        Object.entries(unzipSync(bytes))
          .filter(([path]) => /slides\/slide|notesSlides\/|charts\/chart/.test(path))
          .map(([, part]) =>
            textOf(new DOMParser().parseFromString(new TextDecoder().decode(part), "text/xml")),
          )
          .join(" "),
      );
    case "csv":
      return letters(text.replaceAll('""', '"'));
    default:
      return letters(text);
  }
}

function textOf(page: Document): string {
  expect(page.querySelector("parsererror")?.textContent ?? "").toBe("");
  return page.documentElement.textContent ?? "";
}
