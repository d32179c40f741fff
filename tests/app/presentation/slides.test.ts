import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changedSlide,
  putAfter,
  reordered,
  shifted,
  textSlide,
  withoutSlide,
} from "../../../src/app/presentation/slides.ts";
import type { Presentation } from "../../../src/exports/packed/presentation.ts";

const named = (...ids: readonly string[]): Presentation => ({
  title: "T",
  slides: ids.map((id) => ({ ...textSlide(), id })),
});

const idsOf = ({ slides }: Presentation) => slides.map(({ id }) => id).join("");

describe("slides", () => {
  const five = named("a", "b", "c", "d", "e");

  it("are moved before or after another, together and in the order that they had", () => {
    expect(idsOf(reordered(five, new Set(["e", "b"]), "a", "before"))).toBe("beacd");
    expect(idsOf(reordered(five, new Set(["a", "d"]), "e", "after"))).toBe("bcead");
    expect(idsOf(reordered(five, new Set(["c"]), "c", "after"))).toBe("abcde");
    expect(idsOf(reordered(five, new Set(["c"]), "gone", "after"))).toBe("abcde");
  });

  it("are shifted by one place, and stay at either end", () => {
    expect(idsOf(shifted(five, "b", -1))).toBe("bacde");
    expect(idsOf(shifted(five, "b", 1))).toBe("acbde");
    expect(shifted(five, "a", -1)).toBe(five);
    expect(shifted(five, "e", 1)).toBe(five);
  });

  it("are put after another, or at the end", () => {
    expect(idsOf(putAfter(five, "b", { ...textSlide(), id: "x" }))).toBe("abxcde");
    expect(idsOf(putAfter(five, null, { ...textSlide(), id: "x" }))).toBe("abcdex");
  });

  it("are taken out, and changed, one at a time", () => {
    expect(idsOf(withoutSlide(five, "c"))).toBe("abde");
    const changed = changedSlide(five, "c", { notes: "doucement" });
    expect(changed.slides.map(({ notes }) => notes)).toEqual(["", "", "doucement", "", ""]);
  });

  it("law: no move loses a slide, or makes one", () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    const some = ids.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.subarray(all),
        fc.constantFrom(...all),
        fc.constantFrom("before" as const, "after" as const),
      ),
    );
    fc.assert(
      fc.property(some, ([all, moving, target, side]) => {
        const after = reordered(named(...all), new Set(moving), target, side);
        expect(after.slides.map(({ id }) => id).toSorted()).toEqual(all.toSorted());
        const kept = after.slides.map(({ id }) => id).filter((id) => moving.includes(id));
        expect(kept).toEqual(all.filter((id) => moving.includes(id)));
      }),
      { seed: 20211130, numRuns: 1000 },
    );
  });
});
