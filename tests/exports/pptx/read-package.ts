import { unzipSync } from "fflate";
import { expect } from "vitest";
import { type Element, elementsOf, readXml } from "./read-xml.ts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An Office document as a reader finds it: every XML part read strictly, links followed. */
export interface OfficeFile {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  readonly part: (path: string) => Element;
  readonly binary: (path: string) => Uint8Array;
  /** Paths of the parts of a kind that a part is linked with: “chart”, “package”. */
  readonly linked: (path: string, kind: string) => readonly string[];
  readonly contentType: (path: string) => string | undefined;
  /** Every part that is XML, in one text. */
  readonly text: string;
}

const resolved = (from: string, target: string): string =>
  new URL(target, `file:///${from}`).pathname.slice(1);

/** Where a part says what it is linked with. */
const linksPath = (path: string): string => path.replace(/([^/]*)$/, "_rels/$1.rels");

/** Opens a zip; whatever is not well-formed XML, or hangs loose, fails the test. */
export function readPackage(bytes: Uint8Array): OfficeFile {
  const files = unzipSync(bytes);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const texts = new Map(
    Object.entries(files).flatMap(([path, content]) =>
      /\.(?:xml|rels)$/.test(path) ? [[path, decoder.decode(content)] as const] : [],
    ),
  );
  const trees = new Map([...texts].map(([path, text]) => [path, readXml(text)]));
  const part = (path: string): Element => trees.get(path) ?? expect.fail(`no part ${path}`);
  const links = (path: string) => {
    const tree = trees.get(linksPath(path));
    return (tree?.children ?? []).map(({ attributes }) => ({
      id: attributes.Id ?? "",
      kind: (attributes.Type ?? "").replace(`${OFFICE}/`, "").replace(`${PACKAGE}/relationships/`, ""),
      target: resolved(path, attributes.Target ?? ""),
    }));
  };
  const types = new Map(
    elementsOf(part("[Content_Types].xml"), "Override").map(({ attributes }) => [
      (attributes.PartName ?? "").slice(1),
      attributes.ContentType,
    ]),
  );
  const paths = Object.keys(files).filter((path) => !path.includes("_rels/") && !path.startsWith("["));

  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const found = links(path);
    expect(new Set(found.map(({ id }) => id)).size, `${path}: ids of links`).toBe(found.length);
    const called = path === "" ? [] : wantedLinks(trees.get(path));
    for (const id of called)
      expect(
        found.some((link) => link.id === id),
        `${path} → ${id}`,
      ).toBe(true);
    for (const { target } of found) {
      expect(Object.hasOwn(files, target), `${path} → ${target}`).toBe(true);
      visit(target);
    }
  };
  visit("");
  expect([...reached].filter((path) => path !== "").sort()).toEqual([...paths].sort());
  for (const path of paths) expect(types.get(path), `type of ${path}`).toBeTruthy();
  expect(types.size).toBe(paths.length);

  return {
    bytes,
    paths,
    part,
    binary: (path) => files[path] ?? expect.fail(`no part ${path}`),
    linked: (path, kind) => links(path).flatMap((link) => (link.kind === kind ? [link.target] : [])),
    contentType: (path) => types.get(path),
    text: [...texts.values()].join("\n"),
  };
}

/** Links that a part's XML calls by their ids. */
const wantedLinks = (tree: Element | undefined): readonly string[] =>
  tree
    ? [...Object.entries(tree.attributes), ...tree.children.flatMap(attributesOf)].flatMap(([name, value]) =>
        name === "r:id" ? [value] : [],
      )
    : [];

const attributesOf = (element: Element): readonly (readonly [string, string])[] => [
  ...Object.entries(element.attributes),
  ...element.children.flatMap(attributesOf),
];
