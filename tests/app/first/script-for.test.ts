import { expect, test } from "vitest";
import { scriptFor } from "../../../src/app/shells/first/script-for.ts";
import { toEmbed } from "../../../src/app/state/embed-address.ts";

const SCRIPTS = "fr ./fr.js en ./en.js";

test("an embed is in the language that its address asks for, wherever that stands in it", () => {
  for (const fragment of ["#v=1&lang=en&d=x", "#lang=en", "#v=1&d=x&lang=en"])
    expect(scriptFor(SCRIPTS, fragment, ["fr-FR"])).toBe("./en.js");
});

test("asked for none, or for one that there is not, it is in the first of the reader's that there is", () => {
  for (const fragment of ["", "#v=1&d=x", "#lang=de", "#lang=english", "#slang=fr"])
    expect(scriptFor(SCRIPTS, fragment, ["de-AT", "en-GB", "fr-FR"])).toBe("./en.js");
});

test("readers of other languages are given the first", () => {
  expect(scriptFor(SCRIPTS, "#v=1", ["de", "it"])).toBe("./fr.js");
  expect(scriptFor(SCRIPTS, "", [])).toBe("./fr.js");
});

test("what is no language tag is none, be it an address", () => {
  expect(scriptFor(SCRIPTS, "#lang=./f", ["./fr.js"])).toBe("./fr.js");
});

test("it reads the language of addresses as they are written", () => {
  for (const shows of [
    { kind: "live", view: "#/explore?v=1&lang=fr" },
    { kind: "frozen", fragment: "x", on: "2026-11-30" },
    { kind: "nothing" },
  ] as const) {
    const address = { shows, theme: "dark", chart: null, controls: true } as const;
    expect(scriptFor(SCRIPTS, toEmbed({ ...address, language: "en" }), ["fr"])).toBe("./en.js");
    expect(scriptFor(SCRIPTS, toEmbed({ ...address, language: null }), ["en"])).toBe("./en.js");
  }
});
