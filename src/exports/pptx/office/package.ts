import { zipSync } from "fflate";
import { LINK_DIALECT } from "./names.ts";
import { element, type Xml } from "./xml.ts";

/** From one part to another: `id` is what its XML calls it, `kind` what the other is to it. */
export interface Link {
  readonly id: string;
  readonly kind: string;
  /** Path of the other part. */
  readonly target: string;
}

/** A file of an Office document. */
export interface Part {
  /** From the root, without a slash at its head: “ppt/slides/slide1.xml”. */
  readonly path: string;
  readonly contentType: string;
  readonly body: Xml | Uint8Array;
  readonly links: readonly Link[];
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** In the local time of any machine, the first moment that a zip can tell: the same document is the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** “../charts/chart1.xml”, seen from “ppt/slides/slide1.xml”. */
function relative(from: string, to: string): string {
  const folders = from.split("/").slice(0, -1);
  const steps = to.split("/");
  while (folders.length > 0 && folders[0] === steps[0] && steps.length > 1) {
    folders.shift();
    steps.shift();
  }
  return [...folders.map(() => ".."), ...steps].join("/");
}

const linksOf = (path: string, links: readonly Link[]): Xml =>
  element(
    "Relationships",
    { xmlns: `${PACKAGE}/relationships` },
    links.map(({ id, kind, target }) =>
      element("Relationship", {
        Id: id,
        Type: kind.includes("/") ? `${PACKAGE}/relationships/${kind}` : `${LINK_DIALECT}/${kind}`,
        Target: relative(path, target),
      }),
    ),
  );

/** “ppt/slides/_rels/slide1.xml.rels”. */
const linksPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

const contentTypes = (parts: readonly Part[]): Xml =>
  element(
    "Types",
    { xmlns: `${PACKAGE}/content-types` },
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    parts.map(({ path, contentType }) =>
      element("Override", { PartName: `/${path}`, ContentType: contentType }),
    ),
  );

/**
 * An Office document: its parts, what each is, and how they hang together, zipped.
 *
 * @param roots - where a reader begins
 */
export function packageOf(parts: readonly Part[], roots: readonly Link[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const file = (xml: Xml): Uint8Array => encoder.encode(HEAD + xml.written);
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": file(contentTypes(parts)),
    "_rels/.rels": file(linksOf("", roots)),
  };
  for (const { path, body, links } of parts) {
    files[path] = "written" in body ? file(body) : body;
    if (links.length > 0) files[linksPath(path)] = file(linksOf(path, links));
  }
  return zipSync(files, { mtime: NO_TIME });
}
