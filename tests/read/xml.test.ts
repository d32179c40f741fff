import { describe, expect, it } from "vitest";
import { plainText } from "../../src/read/xml/plain-text.ts";
import { readXml } from "../../src/read/xml/read-xml.ts";

describe("text in HTML", () => {
  it("is its words, on one line, without scripts", () => {
    expect(
      plainText("<p>Un&nbsp;<b>mot</b>s&#233;</p>\n<script>let a = 1 < 2;</script><br/>deux &lt; trois"),
    ).toBe("Un motsé deux < trois");
    expect(plainText("Moins de 5 < 6 ans")).toBe("Moins de 5 < 6 ans");
    expect(plainText("avant<style>p{}")).toBe("avant");
  });

  it("takes time in proportion to its length, whatever is left open", () => {
    const began = performance.now();
    for (const part of ["<script>", "<a ", "<", "&#x", "&amp"]) plainText(part.repeat(50_000));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

describe("XML", () => {
  it("expands no entity of its own, and goes only so deep", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${"c".repeat(99)}"><!ENTITY d "&b;&b;&b;">]><a>&d;</a>`;
    expect(() => readXml(bomb)).toThrow();
    expect(() => readXml(`${"<a>".repeat(500)}${"</a>".repeat(500)}`)).toThrow("nested deeper");
  });
});
