import { describe, expect, it } from "vitest";
import {
  arrowsBack,
  cycles,
  emptyRooms,
  type Files,
  LONGEST_FILE,
  longFiles,
  wrongFolders,
  wrongImports,
} from "./architecture/check.ts";
import { filesOf, importsOf } from "./architecture/imports.ts";
import { MAP } from "./architecture/map.ts";
import { readFiles } from "./architecture/read-files.ts";

describe("the sources", () => {
  const sources = readFiles(["src"]);

  it("import only what the map of their folder allows", () => {
    expect(wrongImports(sources, MAP)).toEqual([]);
  });

  it("import only rooms below their own, inside of a folder that has rooms", () => {
    expect(arrowsBack(sources, MAP)).toEqual([]);
  });

  it("lie in the folders of the map, each of which exists, and so do its rooms", () => {
    expect([...wrongFolders(sources, MAP), ...emptyRooms(sources, MAP)]).toEqual([]);
  });

  it("import each other in no ring", () => {
    expect(cycles(sources)).toEqual([]);
  });

  it(`have ${LONGEST_FILE} lines at most, and so have their tests`, () => {
    expect(longFiles(readFiles(["src", "tests"]))).toEqual([]);
  });
});

describe("the map", () => {
  it("allows lower folders only", () => {
    for (const { level, folders } of Object.values(MAP)) {
      for (const name of Object.keys(folders)) expect(MAP[name]?.level, name).toBeLessThan(level);
    }
  });

  it("gives a reason for every permission", () => {
    for (const { folders, packages } of Object.values(MAP)) {
      for (const { why } of Object.values({ ...folders, ...packages })) expect(why).toMatch(/\w+ \w+/);
    }
  });
});

const files = (...entries: (readonly [path: string, text: string])[]): Files => new Map(entries);

describe("the check of imports", () => {
  const wrongsOf = (path: string, text: string) => wrongImports(files([path, text]), MAP);

  it.each([
    ["a higher folder", "src/stats/share.ts", 'import { percent } from "../i18n/format.ts";'],
    ["an equal folder", "src/read/read.ts", 'import { tally } from "../stats/tally.ts";'],
    [
      "a lower folder that is not on the list",
      "src/views/panel.tsx",
      'import { ask } from "../engine/client.ts";',
    ],
    [
      "rows from a view",
      "src/views/tables/grid.tsx",
      'import type { SurveyTable } from "../../table/survey-table.ts";',
    ],
    ["an unlisted package", "src/stats/share.ts", 'import { mean } from "d3-array";'],
    ["a package of another part of the folder", "src/views/ui/button.tsx", 'import { Bar } from "recharts";'],
    ["a hidden part of a folder", "src/app/main.tsx", 'import { answer } from "../engine/answer.ts";'],
    [
      "what computes, where only types are allowed",
      "src/figure/note.ts",
      'import { holm } from "../stats/holm.ts"; import type { CrossTab } from "../stats/cross-tab.ts";',
    ],
    ["a file outside of the folders", "src/lib/result.ts", 'import test from "../../tests/silence.ts";'],
    ["a folder that nobody knows", "src/app/main.tsx", 'import { pad } from "../utils/pad.ts";'],
    ["node", "src/engine/engine.ts", 'import { readFileSync } from "node:fs";'],
  ])("refuses %s", (_, path, text) => {
    expect(wrongsOf(path, text)).toHaveLength(1);
  });

  it.each([
    ['import "../i18n/format.ts";'],
    ['import type { Language } from "../i18n/language.ts";'],
    ['export { percent } from "../i18n/format.ts";'],
    ['export * from "../i18n/format.ts";'],
    ['const later = () => import("../i18n/format.ts");'],
    ['type Language = import("../i18n/language.ts").Language;'],
    ['const url = new URL("../i18n/format.ts", import.meta.url);'],
    ['const worker = new Worker(new URL("../i18n/format.ts", import.meta.url));'],
    ["const later = import(`../i18n/format.ts`);"],
    [`const later = (tag: string) => import(\`../i18n/\${tag}.ts\`);`],
  ])("sees %s", (text) => {
    const there = [
      ["src/i18n/format.ts", ""],
      ["src/stats/share.ts", text],
    ] as const;
    expect(wrongImports(files(...there), MAP)).toHaveLength(1);
  });

  it("sees each file that a glob matches", () => {
    const found = files(
      ["src/stats/all.ts", 'import.meta.glob(["../i18n/locales/*/index.ts", "./*.ts"]);'],
      ["src/i18n/locales/fr/index.ts", ""],
      ["src/i18n/locales/fr/figure.ts", ""],
      ["src/i18n/locales/en/index.ts", ""],
    );
    expect(wrongImports(found, MAP)).toHaveLength(2);
  });

  it("sees what a style sheet imports", () => {
    const text =
      '/* @import "not-this" */ @import "@fontsource/roboto/400.css"; a { background: url(data:x) }';
    expect(wrongsOf("src/views/ui/theme.css", text)).toHaveLength(1);
  });

  it("does not take comments, strings and text for imports", () => {
    const text = `// import "../i18n/format.ts"
      /* import "d3" */ const words = 'import "d3"'; const more = \`import("d3") \${'require("d3")'}\`;
      export const view = <p>import &quot;d3&quot; from "d3"</p>;`;
    expect(importsOf("src/views/panel.tsx", text)).toEqual([]);
  });

  it("lets a folder import itself and what is on its list", () => {
    const text =
      'import { bars } from "./bars.ts"; import { Bar } from "recharts/es6"; import "../../figure/mark.ts";';
    expect(wrongsOf("src/views/charts/chart.tsx", text)).toEqual([]);
  });

  it("follows an address with a query to its file", () => {
    expect(filesOf("src/app/main.ts", { source: "../engine/worker.ts?worker", isGlob: false }, [])).toEqual([
      "src/engine/worker.ts",
    ]);
  });
});

describe("the other checks", () => {
  it("refuse a folder that is not in the map, and a source in no folder", () => {
    const strays = files(["src/utils/pad.ts", ""], ["src/main.ts", ""], ["src/virtual.d.ts", ""]);
    expect(wrongFolders(strays, {})).toEqual([
      "src/utils/pad.ts is in no folder of the map",
      "src/main.ts is in no folder of the map",
    ]);
  });

  it("refuse a folder of the map that is gone", () => {
    expect(wrongFolders(files(), { lib: { level: 0, folders: {}, packages: {} } })).toHaveLength(1);
  });

  it("refuse what runs back inside a folder, sideways, or from a room to the top", () => {
    const folder = { level: 0, folders: {}, packages: {} };
    const map = {
      read: {
        ...folder,
        rooms: [
          ["sheet.ts", "file/"],
          ["csv/", "sav/"],
        ],
      },
    };
    const found = files(
      ["src/read/sheet.ts", 'import "./csv/reader.ts";'],
      ["src/read/csv/reader.ts", 'import "../sheet.ts"; import "./text.ts"; import "../sav/reader.ts";'],
      ["src/read/csv/text.ts", 'import "../read.ts";'],
      ["src/read/sav/reader.ts", 'import "../file/bytes.ts";'],
      ["src/read/read.ts", 'import.meta.glob("./*/reader.ts"); import "./choose.ts";'],
    );
    expect(arrowsBack(found, map)).toEqual([
      "src/read/sheet.ts imports src/read/csv/reader.ts, which is not below it",
      "src/read/csv/reader.ts imports src/read/sav/reader.ts, which is not below it",
      "src/read/csv/text.ts imports src/read/read.ts, which is not below it",
    ]);
    expect(emptyRooms(found, map)).toEqual(["read/file/ is in the map, and not in src"]);
  });

  it("find a ring of files once, through types and lazy imports too", () => {
    const ring = files(
      ["src/app/c.ts", 'export { a } from "./a.ts";'],
      ["src/app/a.ts", 'import type { B } from "./b.ts";'],
      ["src/app/b.ts", 'import("./c.ts"); import "./d.ts";'],
      ["src/app/d.ts", 'import "./e.ts";'],
      ["src/app/e.ts", ""],
    );
    expect(cycles(ring)).toEqual(["src/app/a.ts → src/app/b.ts → src/app/c.ts → src/app/a.ts"]);
  });

  it("find a file that imports itself", () => {
    expect(cycles(files(["src/app/a.ts", 'import "./a.ts";']))).toHaveLength(1);
  });

  it("count lines, the last newline not being one", () => {
    const lines = (count: number) => "x;\n".repeat(count);
    expect(longFiles(files(["src/lib/a.ts", lines(LONGEST_FILE)]))).toEqual([]);
    expect(longFiles(files(["src/lib/a.ts", lines(LONGEST_FILE + 1)]))).toEqual([
      "src/lib/a.ts has 301 lines",
    ]);
    expect(longFiles(files(["src/views/ui/theme.css", lines(LONGEST_FILE + 1)]))).toEqual([]);
    expect(longFiles(files(["src/infer/words/languages/xx.ts", lines(LONGEST_FILE + 1)]))).toEqual([]);
  });
});
