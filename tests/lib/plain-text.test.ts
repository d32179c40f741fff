import { describe, expect, it } from "vitest";
import { plainText, wordsOfHtml } from "../../src/lib/plain-text.ts";

describe("text in HTML", () => {
  it("is its words, on one line, without scripts", () => {
    expect(
      wordsOfHtml("<p>Un&nbsp;<b>mot</b>s&#233;</p>\n<script>let a = 1 < 2;</script><br/>deux &lt; trois"),
    ).toBe("Un motsé deux < trois");
    expect(wordsOfHtml("Moins de 5 < 6 ans")).toBe("Moins de 5 < 6 ans");
    expect(wordsOfHtml("avant<style>p{}")).toBe("avant");
  });

  it("keeps what is left open as it is written, however long", () => {
    for (const part of ["<a ", "<", "&#x", "&amp"]) {
      const open = part.repeat(50_000);
      expect(wordsOfHtml(open)).toBe(open.trim());
    }
    expect(wordsOfHtml("<script>".repeat(50_000))).toBe("");
  });

  it("knows the letters of every language of the west, and line breaks written as numbers", () => {
    for (const read of [plainText, wordsOfHtml])
      expect(read("&Uuml;ber &aring;r&#10;&oelig;uvre &ntilde;")).toBe("Über år œuvre ñ");
  });
});

describe("a header or an answer", () => {
  it("may hold angle brackets that are no tags", () => {
    expect(plainText("<b>Commune</b> <Commune> <18 ans")).toBe("Commune <Commune> <18 ans");
    expect(plainText("deux  espaces")).toBe("deux  espaces");
  });
});
