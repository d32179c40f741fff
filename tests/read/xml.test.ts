import { describe, expect, it } from "vitest";
import { readXml } from "../../src/read/xml/read-xml.ts";

describe("XML", () => {
  it("expands no entity of its own, and goes only so deep", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"c".repeat(99)}"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>`;
    expect(() => readXml(bomb)).toThrow();
    expect(() => readXml(`${"<a>".repeat(500)}${"</a>".repeat(500)}`)).toThrow("nested deeper");
  });
});
