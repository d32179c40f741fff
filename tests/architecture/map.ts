import type { ArchitectureMap } from "./check.ts";

const RESULTS = { why: "Result, invariant, Brand: words of any program" };
const WORDS = { why: "the vocabulary that the whole program speaks" };

/**
 * What each folder of `src` may import: its own files, and what stands here. Widening a list changes the design:
 * the reason goes beside it.
 */
export const MAP: ArchitectureMap = {
  lib: {
    level: 0,
    folders: {},
    packages: {},
  },
  survey: {
    level: 1,
    folders: { lib: RESULTS },
    packages: {
      valibot: {
        why: "a descriptor is input from outside: its shape is checked where it becomes vocabulary",
        from: ["data-package/shape.ts"],
      },
    },
  },
  table: {
    level: 2,
    folders: { lib: RESULTS, survey: { why: "columns are typed by variables, rows chosen by filters" } },
    packages: {},
  },
  read: {
    level: 3,
    // Formats never meet; what they have in common is below them, and whoever chooses among them on top.
    // Questionnaires are above them: some are written in the formats of answers.
    rooms: [
      ["file/", "xml/"],
      [
        ...[
          "declared.ts",
          "helper.ts",
          "layout.ts",
          "questionnaire-reader.ts",
          "reader.ts",
          "reading.ts",
          "receipt.ts",
        ],
        ...["record-numbers.ts", "sheet.ts"],
      ],
      ["rows/"],
      ["csv/", "sav/", "xlsx/"],
      ["questionnaires/"],
    ],
    folders: {
      lib: RESULTS,
      survey: { why: "reports issues; what a questionnaire says is words of the vocabulary" },
      table: { why: "cells become columns of text, numbers are told from words" },
    },
    packages: {
      papaparse: { why: "the CSV grammar; the only file that knows it", from: ["csv/record-reader.ts"] },
      fflate: {
        why: "what is in a workbook, and in a .zsav, is deflated",
        from: ["xlsx/zip/unpack.ts", "sav/read-cases.ts"],
      },
      saxes: {
        why: "the grammar of XML, without entities that grow: a worker has no DOMParser",
        from: ["xlsx/parse-xml.ts", "xml/read-xml.ts"],
      },
    },
  },
  count: {
    level: 3,
    folders: {
      lib: RESULTS,
      survey: { why: "counts by variables, of those who pass a filter" },
      table: { why: "the rows: nobody above looks at them to compute" },
    },
    packages: {},
  },
  stats: {
    level: 4,
    folders: {
      lib: RESULTS,
      survey: { why: "what a question asks for" },
      count: {
        why: "patterns, who counts them, and what their codes stand for; never how rows are counted",
        only: ["answers.ts", "counting.ts", "groups.ts", "patterns.ts", "sums.ts"],
      },
    },
    packages: {},
  },
  infer: {
    level: 4,
    // What languages say is a table below all; a column is judged by itself; then by its answers' order, its neighbours, the file as a whole; what it is for; what of it is a guess; then by what was asked.
    rooms: [
      ["words/"],
      ["columns/"],
      ["ladders/", "gather/", "figures/"],
      ["roles/"],
      ["infer-variable.ts"],
      ["correct/"],
      ["doubts/"],
      ["questionnaire/"],
    ],
    folders: {
      lib: RESULTS,
      survey: { why: "recognises variables, reports issues" },
      table: { why: "the columns that it looks at" },
      read: {
        why: "what a sheet is; never how one is read",
        only: ["sheet.ts", "declared.ts", "record-numbers.ts"],
      },
    },
    packages: {},
  },
  engine: {
    level: 5,
    folders: {
      lib: RESULTS,
      survey: WORDS,
      table: { why: "keeps the rows, and answers with a page of them" },
      read: { why: "bytes come in here" },
      infer: { why: "what was read is understood here" },
      count: { why: "rows become patterns here" },
      stats: { why: "questions are answered here" },
    },
    packages: {
      "virtual:barometer": {
        why: "the data package, compiled in; in the worker only, so that the page does not load it twice; and in a client for frames that may start no worker",
        from: ["worker.ts", "compiled-client.ts"],
      },
    },
  },
  i18n: {
    level: 4,
    folders: { lib: RESULTS, survey: { why: "words the codes of issues and failures" } },
    packages: {},
  },
  figure: {
    level: 5,
    folders: {
      lib: RESULTS,
      survey: WORDS,
      stats: { why: "the numbers and verdicts that it puts into words; it computes none", isTypesOnly: true },
      i18n: { why: "the words" },
    },
    packages: {},
  },
  drawing: {
    level: 6,
    folders: {
      lib: RESULTS,
      i18n: { why: "numbers on an axis" },
      figure: { why: "what it draws: words and marks" },
    },
    packages: {},
  },
  views: {
    level: 7,
    folders: {
      lib: RESULTS,
      survey: WORDS,
      stats: { why: "kinds of estimate: what is hidden or fragile is drawn as such" },
      i18n: { why: "labels of controls; numbers come worded from figure" },
      figure: { why: "what it shows" },
      drawing: { why: "the marks of a row, drawn once for the screen and for every file" },
    },
    packages: {
      react: { why: "views are React components" },
      "react-dom": { why: "what is printed has to be drawn at once", from: ["ui/use-printing.ts"] },
      recharts: { why: "draws axes and marks; heavy, so loaded with the charts only", from: ["charts/"] },
      "@tanstack/react-table": { why: "the model of the grids", from: ["tables/"] },
      "react-aria-components": { why: "widgets that keyboards and screen readers work with", from: ["ui/"] },
      "@fontsource-variable/source-sans-3": { why: "a typeface of the theme", from: ["ui/"] },
      "@fontsource-variable/source-serif-4": { why: "a typeface of the theme", from: ["ui/"] },
    },
  },
  exports: {
    level: 7,
    folders: {
      lib: RESULTS,
      survey: WORDS,
      stats: { why: "the numbers, in full, and what judges them" },
      i18n: { why: "headings and notes of the file" },
      figure: { why: "what it writes down" },
      drawing: { why: "the picture of a figure, in files that show one" },
    },
    packages: {
      valibot: { why: "what comes from a link is held against its shape", from: ["packed/"] },
      "@fontsource-variable/source-sans-3": {
        why: "a typeface that pictures bring along",
        from: ["picture/"],
      },
      "@fontsource-variable/source-serif-4": {
        why: "a typeface that pictures bring along",
        from: ["picture/"],
      },
      "virtual:player": { why: "the script of a presentation, compiled, and its hash", from: ["html/"] },
      fflate: { why: "an Office document is a zip", from: ["pptx/office/package.ts"] },
    },
  },
  app: {
    level: 8,
    folders: {
      lib: RESULTS,
      survey: WORDS,
      engine: {
        why: "asks the worker, from this side of the line; never what is behind it, but for the build, which publishes",
        only: [
          "open-barometer.ts",
          "publish.ts",
          "client.ts",
          "compiled-client.ts",
          "latest.ts",
          "local-client.ts",
          "port.ts",
          "protocol.ts",
          "ready.ts",
          "worker-port.ts",
        ],
      },
      stats: { why: "types of the answers; what judges them, before they are put into words" },
      i18n: { why: "the language that the link names" },
      figure: { why: "turns answers into figures" },
      drawing: { why: "which charts fit a figure: links name them" },
      views: { why: "puts the parts together" },
      exports: { why: "hands figures over as files" },
    },
    packages: {
      react: { why: "shells are React components" },
      "virtual:colours.css": {
        why: "the colours that drawings have, as custom properties of the page",
        from: ["shells/dashboard/main.tsx"],
      },
      "virtual:language": {
        why: "an embed is built once for each language, and loads one",
        from: ["shells/embed/main.ts"],
      },
      "virtual:version": {
        why: "the files of the build, compiled into the service worker that keeps them",
        from: ["shells/offline/"],
      },
      "react-dom": {
        why: "each shell mounts itself; whoever presses something has what the link says drawn first",
        from: ["shells/", "state/use-view-state.ts"],
      },
      idb: { why: "IndexedDB with promises: what is kept on this device", from: ["storage/"] },
      "node:fs": { why: "the command reads the files that it is given", from: ["shells/command/"] },
      "node:path": { why: "names of those files", from: ["shells/command/"] },
      "node:util": { why: "reads the words of the command", from: ["shells/command/"] },
    },
  },
};
