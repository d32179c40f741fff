import { expect, it } from "vitest";
import { voteDialect } from "../../src/read/csv/dialect.ts";

it.each([
  ["a comma between decimals of a semicolon file separates nothing", "a;b\n1,5;2,5\n3,5;4,5\n", ";", ","],
  ["quoted decimal commas in a comma file are decimals", 'a,b\n"1,5","2,5"\n3,"4,5"\n', ",", ","],
  ["semicolons that join options separate no columns", "a,b\nx;y,1\nx,2\ny;z;x,3\n", ",", "."],
  ["a semicolon file may have decimal points", "a;b\n1.5;x\n2.25;y\n", ";", "."],
  ["three digits after a comma are decimals where the others are", "a;b\n1,234;0,5\n2,345;0,75\n", ";", ","],
  [
    "three digits after a comma are thousands where points are decimals",
    'a,b\n"1,234",0.5\n"2,345",0.75\n',
    ",",
    ".",
  ],
  ["tabs", "a\tb\n1,5\tx\n", "\t", ","],
  ["pipes", "a|b\nx, y|1\nz|2\n", "|", "."],
  ["the line sep= decides", "sep=,\na,b\n1;2,3;4\n", ",", "."],
  ["one column has no separator to find", "a\nx\ny\n", "\t", "."],
])("%s", (_, head, delimiter, decimal) => {
  expect(voteDialect(head, true, {}).dialect).toEqual({ delimiter, decimal });
});

it("what the user says comes first", () => {
  expect(voteDialect("a;b\n1,5;2\n", true, { delimiter: ",", decimal: "." }).dialect).toEqual({
    delimiter: ",",
    decimal: ".",
  });
});
