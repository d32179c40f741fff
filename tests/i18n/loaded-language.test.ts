import { expect, it } from "vitest";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { LANGUAGE, loadedLanguage, loadLanguage, TAGS } from "../../src/i18n/loaded-language.ts";

it("offers every language, in the order of the switch; the first is there, and stands for those that nobody speaks", () => {
  expect(TAGS).toEqual(LANGUAGES.map(({ tag }) => tag));
  expect(loadedLanguage("fr")).toBe(LANGUAGE);
  expect(loadedLanguage("tlh")).toBe(LANGUAGE);
});

it("another is not there before it is loaded, and is the same ever after", async () => {
  expect(loadedLanguage("en")).toBeNull();
  const english = await loadLanguage("en");
  expect(english.messages.app.name).toBe(LANGUAGES.find(({ tag }) => tag === "en")?.messages.app.name);
  expect(loadedLanguage("en")).toBe(english);
  expect(await loadLanguage("en")).toBe(english);
});
