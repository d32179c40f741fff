import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/infer/words/languages.ts";
import { fold } from "../../src/lib/fold.ts";

const GRADED = ["degrees", "sides", "frequencies", "spans", "numbers", "factors", "schooling"] as const;

describe.each(LANGUAGES)("the words of $tag", (language) => {
  it.each(GRADED)("say one thing each: %s", (table) => {
    const phrases = Object.values(language[table]).flatMap((one) => one.split("|"));
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) < at)).toEqual([]);
  });

  it("are folded, as they are looked up", () => {
    const texts: string[] = [];
    const gather = (value: unknown): void => {
      if (typeof value === "string") texts.push(value);
      else if (value !== null && typeof value === "object")
        for (const one of Object.values(value)) gather(one);
    };
    gather(language);
    const phrases = texts.flatMap((text) => text.split(/\||<| \* /)).map((phrase) => phrase.trim());
    expect(phrases.filter((phrase) => !/[€²³]/.test(phrase) && fold(phrase) !== phrase)).toEqual([]);
  });
});
