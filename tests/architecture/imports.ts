import { posix } from "node:path";
import { parseAst } from "vite";

/** Something a file needs from elsewhere. */
export interface Import {
  /** As written: `../lib/result.ts`, `react`, `./quirks/*.ts`. */
  readonly source: string;
  /** A glob needs every file that it matches. */
  readonly isGlob: boolean;
  /** Gone once it is built: `import type`, `export type … from`. */
  readonly isType: boolean;
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** The text of a literal or of a list of them; what a template leaves open is a star. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  if (value.type === "Literal") return typeof value.value === "string" ? [value.value] : [];
  if (value.type === "ArrayExpression") return (value.elements as readonly unknown[]).flatMap(textsOf);
  if (value.type !== "TemplateLiteral") return [];
  const parts = value.quasis as readonly { readonly value: { readonly cooked: string } }[];
  return [parts.map((part) => part.value.cooked).join("*")];
}

const isMeta = (value: unknown, property: string): boolean =>
  isNode(value) &&
  value.type === "MemberExpression" &&
  isNode(value.object) &&
  value.object.type === "MetaProperty" &&
  isNode(value.property) &&
  value.property.name === property;

const first = (list: unknown): unknown => (Array.isArray(list) ? list[0] : undefined);
const second = (list: unknown): unknown => (Array.isArray(list) ? list[1] : undefined);

function importsHere(node: Node): readonly Import[] {
  const found = (value: unknown) =>
    textsOf(value).map((source) => ({
      source,
      isGlob: source.includes("*"),
      isType: [node.importKind, node.exportKind].includes("type") || node.type === "TSImportType",
    }));
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return found(node.source);
    case "CallExpression":
      // What a glob leaves out, “!…”, is imported by nobody.
      return isMeta(node.callee, "glob")
        ? found(first(node.arguments)).filter(({ source }) => !source.startsWith("!"))
        : [];
    case "NewExpression":
      return isNode(node.callee) && node.callee.name === "URL" && isMeta(second(node.arguments), "url")
        ? found(first(node.arguments))
        : [];
    default:
      return [];
  }
}

function walk(value: unknown, found: Import[]): void {
  if (Array.isArray(value)) for (const one of value) walk(one, found);
  else if (isNode(value)) {
    found.push(...importsHere(value));
    for (const child of Object.values(value)) if (typeof child === "object") walk(child, found);
  }
}

/** Style sheets: `@import "x"`, `composes: a from "x"`, `url(x)`; not addresses of the page nor inlined data. */
function importsOfStyle(text: string): readonly Import[] {
  const bare = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const found = bare.matchAll(
    /@import\s+(?:url\()?\s*["']([^"']+)["']|\bfrom\s+["']([^"']+)["']|\burl\(\s*["']?([^"')]+)["']?\s*\)/g,
  );
  return [...found].flatMap(([, imported, composed, address]) => {
    const source = imported ?? composed ?? address ?? "";
    return /^(?:data:|#|\/|$)/.test(source) ? [] : [{ source, isGlob: false, isType: false }];
  });
}

/**
 * Everything that a file imports, whatever the form: `import`, `export … from`, types, `import()`,
 * `import.meta.glob`, `new URL("x", import.meta.url)`. The parser that builds the app reads it, so that words in
 * comments and strings are what they are.
 */
export function importsOf(path: string, text: string): readonly Import[] {
  if (path.endsWith(".css")) return importsOfStyle(text);
  const found: Import[] = [];
  walk(parseAst(text, { lang: path.endsWith("x") ? "tsx" : "ts" }, path).body, found);
  return found;
}

const pattern = (glob: string): RegExp =>
  new RegExp(
    `^${glob
      .replace(/[.+^${}()|[\]\\?]/g, "\\$&")
      .replace(/\*\*\//g, "\u0000")
      .replace(/\*/g, "[^/]*")
      .replaceAll("\u0000", "(?:[^/]+/)*")}$`,
  );

/** The files that an import reaches, from the root; null for a package. */
export function filesOf(
  from: string,
  { source, isGlob }: Pick<Import, "source" | "isGlob">,
  paths: Iterable<string>,
): readonly string[] | null {
  if (!source.startsWith(".")) return null;
  const target = posix.join(posix.dirname(from), source.replace(/\?.*$/, ""));
  if (!isGlob) return [target];
  const matches = pattern(target);
  return [...paths].filter((path) => path !== from && matches.test(path));
}

/** `@tanstack/react-table` of `@tanstack/react-table/static`; `react` of `react/jsx-runtime`. */
export const packageOf = (source: string): string =>
  source.startsWith("virtual:")
    ? source
    : source
        .split("/")
        .slice(0, source.startsWith("@") ? 2 : 1)
        .join("/");
