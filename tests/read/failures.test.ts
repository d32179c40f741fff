import { describe, expect, it } from "vitest";
import { readCsv, refusal, rowsOf } from "./read-csv.ts";

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)),
  );

describe("what is no table is refused with its reason", () => {
  it.each([
    ["nothing", ""],
    ["only a byte-order mark", "\ufeff"],
    ["only line ends", "\r\n\r\n\n"],
    ["only separators", ";;;\n;;;\n"],
  ])("%s is empty", async (_, file) => {
    expect(await refusal(file)).toEqual({ code: "empty-file", params: {} });
  });

  it("a header alone has no rows", async () => {
    expect(await refusal("Commune;Niveau\n")).toEqual({ code: "no-rows", params: { columns: 2 } });
  });

  it.each([
    ["ods", bytes("PK\u0003\u0004", "....mimetypeapplication/vnd.oasis.opendocument.spreadsheet")],
    ["numbers", bytes("PK\u0003\u0004", "....Index/Document.iwa")],
    ["por", bytes("ASCII SPSS PORT FILE".padEnd(200, "0"))],
    ["sas", bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xc2, 0xea, 0x81, 0x60, 0xb3, 0x14])],
    ["xls", bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ["pdf", bytes("%PDF-1.7")],
    ["image", bytes([0x89], "PNG\r\n")],
    ["image", bytes([0xff, 0xd8, 0xff, 0xe0])],
    ["gzip", bytes([0x1f, 0x8b, 8])],
    ["zip", bytes("PK\u0003\u0004", "answers.csv")],
    ["binary", bytes("a;b\n1;", [0, 0, 0, 0, 0], "2\n")],
    ["binary", bytes([1, 2, 3, 4, 5, 6], "a;b\n")],
  ])("a file of type %s is not text", async (detected, file) => {
    expect(await refusal(file)).toEqual({ code: "not-text", params: { detected } });
  });

  it("a quote that never closes is told with the line where it opens", async () => {
    const file = `a;b\n1;2\n3;"4\n5;6;7\n7;8\n`;
    expect(await refusal(file)).toEqual({ code: "unclosed-quote", params: { line: 3 } });
    expect(await refusal(file, { sizes: { read: 3, piece: 2 } })).toEqual({
      code: "unclosed-quote",
      params: { line: 3 },
    });
  });

  it("a file cut inside the quotes of its last line keeps that line and says so", async () => {
    const { table, issues } = await readCsv(`a;b\n1;2\n3;"4`);
    expect(rowsOf(table)).toEqual([
      ["1", "2"],
      ["3", "4"],
    ]);
    expect(issues).toMatchObject([{ code: "cut-short", where: { row: 3 } }]);
  });

  it("limits are checked before anything grows", async () => {
    expect(await refusal("a;b\n1;2\n", { limits: { fileBytes: 5 } })).toMatchObject({ code: "file-too-big" });
    expect(await refusal("a;b;c\n1;2;3\n", { limits: { columns: 2 } })).toMatchObject({
      code: "too-many-columns",
      params: { columns: 3, limit: 2 },
    });
    expect(await refusal("a;b\n1;2\n1;2\n", { limits: { rows: 1 } })).toMatchObject({
      code: "too-many-rows",
    });
    const long = { limits: { fieldLength: 100 }, sizes: { piece: 16, read: 64 } };
    expect(await refusal(`a;b\n1;${"x".repeat(300)}\n`, long)).toMatchObject({
      code: "field-too-long",
      params: { line: 2 },
    });
    expect(await refusal(`a;b\n1;"${"x\n".repeat(300)}\n`, long)).toMatchObject({
      code: "unclosed-quote",
      params: { line: 2 },
    });
    const wide = { limits: { recordLength: 200, fieldLength: 100 }, sizes: { piece: 16, read: 64 } };
    expect(await refusal(`a;b\n${"x;".repeat(300)}\n`, wide)).toMatchObject({ code: "record-too-long" });
  });

  it("fifty megabytes without a line end are refused at once", async () => {
    const started = performance.now();
    expect(await refusal(new Uint8Array(50_000_000).fill(120))).toMatchObject({ code: "field-too-long" });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it("what the user cancels is cancelled", async () => {
    const controller = new AbortController();
    const file = `a;b\n${"1;2\n".repeat(1000)}`;
    const options = {
      signal: controller.signal,
      sizes: { read: 64, head: 64 },
      onProgress: () => controller.abort(),
    };
    expect(await refusal(file, options)).toEqual({ code: "cancelled", params: {} });
  });

  it("a device that cannot read is a failure, not a crash", async () => {
    const { ingest } = await import("../../src/engine/ingest.ts");
    const source = {
      name: "x",
      size: 10,
      slice: () => Promise.reject(new DOMException("gone", "NotReadableError")),
    };
    expect(await ingest(source)).toEqual({
      ok: false,
      failure: { code: "unreadable-file", params: { reason: "NotReadableError" } },
    });
  });
});

it("progress goes up to the whole file", async () => {
  const seen: number[] = [];
  const file = `a;b\n${"1;2\n".repeat(1000)}`;
  await readCsv(file, { sizes: { read: 512 }, onProgress: ({ bytes: read, rows }) => seen.push(read, rows) });
  expect(seen.slice(-2)).toEqual([file.length, 1000]);
});
