import { ReadStop } from "../file/read-failure.ts";
import type { Package } from "./package.ts";
import { attributeOf } from "./parse-xml.ts";

/** A sheet of cells, as the workbook lists it. */
export interface Listed {
  readonly name: string;
  readonly path: string;
  readonly isHidden: boolean;
}

/** Workbook: what is in it, before any cell is read. */
export interface Workbook {
  /** In their order; sheets of charts are none. */
  readonly sheets: readonly Listed[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
  readonly stringsPath: string;
  readonly stylesPath: string;
}

interface Relation {
  /** Last word of its type: “worksheet”. */
  readonly type: string;
  readonly path: string;
}

const MAIN = "xl/workbook.xml";

/** The path of a part that another one names from its folder. */
function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of `${/^[\\/]/.test(target) ? "" : folder}${target}`.split(/[\\/]/)) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part leads to. What is outside the file is not followed. */
async function relationsOf(parts: Package, part: string): Promise<ReadonlyMap<string, Relation>> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const relations = new Map<string, Relation>();
  await parts.parse(`${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || !Id || !Target || TargetMode === "External") return;
      relations.set(Id, { type: Type?.split("/").at(-1) ?? "", path: resolve(folder, Target) });
    },
    text() {},
    close() {},
  });
  return relations;
}

export async function readWorkbook(parts: Package): Promise<Workbook> {
  const first = [...(await relationsOf(parts, "")).values()];
  const main = first.find(({ type }) => type === "officeDocument")?.path ?? MAIN;
  // “.xlsb” has the same parts in a binary form; a text or a talk of Office has none of them.
  if (/\.bin$/i.test(main)) throw new ReadStop("not-text", { detected: "xlsb" });
  if (!parts.has(main)) throw new ReadStop("damaged-file", { format: "xlsx" });
  const relations = await relationsOf(parts, main);
  const sheets: Listed[] = [];
  let from1904 = false;
  await parts.parse(main, {
    open(name, attributes) {
      if (name === "workbookPr") from1904 = /^(1|true)$/.test(attributes.date1904 ?? "");
      if (name !== "sheet") return;
      const relation = relations.get(attributeOf(attributes, "id") ?? "");
      if (relation?.type !== "worksheet") return;
      sheets.push({
        name: attributes.name ?? "",
        path: relation.path,
        isHidden: /hidden/i.test(attributes.state ?? ""),
      });
    },
    text() {},
    close() {},
  });
  if (sheets.length === 0) throw new ReadStop("not-text", { detected: "zip" });
  const pathOf = (type: string) => [...relations.values()].find((one) => one.type === type)?.path ?? "";
  return { sheets, from1904, stringsPath: pathOf("sharedStrings"), stylesPath: pathOf("styles") };
}
