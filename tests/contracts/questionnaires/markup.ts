/** A text as it stands in XML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[char] ?? "");

/** A text as an editor of HTML leaves it. */
export const html = (text: string): string => `<p>${escaped(text)}</p>`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
