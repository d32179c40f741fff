import { describe, expect, it } from "vitest";
import { readingFor } from "../../src/read/reading.ts";

describe("what somebody set by hand for a file", () => {
  it("is for files of its format", () => {
    expect(readingFor("csv", { format: "csv", delimiter: ";" })).toEqual({ format: "csv", delimiter: ";" });
    const later = { format: "parquet", delimiter: ";" } as unknown as Parameters<typeof readingFor>[1];
    expect(readingFor("csv", later)).toEqual({});
  });

  it("is of a CSV where it was kept before there were formats to tell apart", () => {
    expect(readingFor("csv", { encoding: "macintosh" })).toEqual({ encoding: "macintosh" });
  });

  it("is nothing where nothing was set", () => {
    expect(readingFor("csv")).toEqual({});
  });
});
