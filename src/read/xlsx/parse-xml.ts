import { SaxesParser, type SaxesTagPlain } from "saxes";
import type { Limits } from "../file/limits.ts";
import { ReadStop } from "../file/read-failure.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What is made of a part while it passes: names without the prefix that a writer may have chosen. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

const damaged = () => new ReadStop("damaged-file", { format: "xlsx" });

/**
 * Parses a part of a workbook as it is unpacked; the handler is told, the text is not kept. No part has a document
 * type: one that does is refused, and with it every entity that somebody might define.
 */
export async function* parseXml(
  pieces: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
  limits: Limits,
): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let waiting = 0;
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    waiting = 0;
    handler.open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }: SaxesTagPlain) => {
    waiting = 0;
    handler.close(localName(name));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));
  parser.on("doctype", () => {
    throw damaged();
  });
  parser.on("error", () => {
    throw damaged();
  });

  let decoder: TextDecoder | null = null;
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
    const text = decode(decoder, piece);
    // A tag or a text that never ends would be gathered until there is no memory left.
    waiting += text.length;
    parser.write(text);
    if (waiting > limits.recordLength + text.length)
      throw new ReadStop("record-too-long", { line: 1, limit: limits.recordLength });
    yield;
  }
  parser.write(decoder ? decode(decoder) : "").close();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
};

function decode(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw damaged();
  }
}

/** An attribute by its name, whatever its prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((each) => localName(each) === name);
  return key === undefined ? undefined : attributes[key];
}
