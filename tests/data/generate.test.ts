import { describe, expect, it } from "vitest";
import { allot } from "../../data/generate/allot.ts";
import { cut } from "../../data/generate/cut.ts";
import { frenchCsv, hundredths } from "../../data/generate/french-csv.ts";
import { generate } from "../../data/generate/generate.ts";
import { dice } from "../../data/generate/random.ts";
import { seedBytes } from "./seed-files.ts";

describe("the generator", () => {
  it.each(Object.entries(generate()))("writes %s as it is in the package, byte for byte", (name, text) => {
    expect(Buffer.from(text, "utf8").equals(seedBytes(name))).toBe(true);
  });

  it("writes the same twice", () => {
    expect(generate()).toEqual(generate());
  });

  it("throws mulberry32's numbers", () => {
    const thrown = dice(1);
    expect([thrown.share(), thrown.share()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  it("allots every seat, the last ones to the largest remainders", () => {
    expect(allot(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(allot(100, [47, 16, 15.8, 12, 6.1, 3.1])).toEqual([47, 16, 16, 12, 6, 3]);
  });

  it("cuts a ranking where the weight falls, neighbours changing places where that comes nearer", () => {
    expect(cut([1, 1, 1, 1], [2, 1])).toEqual([0, 0, 1, 2]);
    expect(cut([3, 3, 4, 5], [7])).toEqual([1, 0, 0, 1]);
  });

  it("quotes the cells that need it, and only those", () => {
    expect(frenchCsv(["a", "b"], [["x;y", 'dit "oui"']])).toBe('\uFEFFa;b\r\n"x;y";"dit ""oui"""\r\n');
    expect([hundredths(5), hundredths(137)]).toEqual(["0,05", "1,37"]);
  });
});
