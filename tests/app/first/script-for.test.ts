import { expect, test } from "vitest";
import { scriptFor } from "../../../src/app/shells/first/script-for.ts";

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
