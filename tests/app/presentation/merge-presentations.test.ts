import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePresentations } from "../../../src/app/presentation/merge-presentations.ts";
import { changedSlide, reordered, textSlide, withoutSlide } from "../../../src/app/presentation/slides.ts";
import { pack } from "../../../src/exports/packed/pack.ts";
import type { FigureSlide, Presentation } from "../../../src/exports/packed/presentation.ts";
import { unpack } from "../../../src/exports/packed/unpack.ts";
import { FINDINGS } from "../../fixtures/figures.ts";

const named = (ids: string): Presentation => ({
  title: "T",
  slides: [...ids].map((id) => ({ ...textSlide(), id })),
});

const idsOf = ({ slides }: Presentation): string => slides.map(({ id }) => id).join("");

/** The same slides in another order, some gone, some new. */
const arranged = (base: Presentation, ids: string): Presentation => ({
  ...base,
  slides: [...ids].map((id) => base.slides.find((slide) => slide.id === id) ?? { ...textSlide(), id }),
});

const order = (base: string, mine: string, theirs: string): string => {
  const from = named(base);
  return idsOf(mergePresentations(from, arranged(from, mine), arranged(from, theirs)).presentation);
};

describe("two presentations made into one", () => {
  it("are in the order of whoever has moved slides, and in the last one’s where both have", () => {
    expect(order("abcd", "dabc", "abcdx")).toBe("dxabc");
    expect(order("abcd", "abxcd", "dcba")).toBe("dcbxa");
    expect(order("abcd", "bacd", "abdc")).toBe("bacd");
  });

  it("have what both put in the same place, what was kept first before the other", () => {
    expect(order("ab", "abm", "abt")).toBe("abtm");
    expect(order("ab", "amb", "atb")).toBe("atmb");
    expect(order("", "m", "t")).toBe("tm");
    expect(order("ab", "mab", "ab")).toBe("mab");
    expect(order("abc", "abmc", "ac")).toBe("amc");
  });

  it("have the title that one gave, and count the one that both gave", () => {
    const base = named("a");
    const titled = (title: string) => ({ ...base, title });
    expect(mergePresentations(base, titled("M"), named("ab")).presentation.title).toBe("M");
    expect(mergePresentations(base, titled("M"), titled("Other"))).toMatchObject({
      presentation: { title: "M" },
      overruled: { title: "Other" },
      clashes: 1,
    });
    expect(mergePresentations(base, titled("S"), titled("S"))).toMatchObject({ clashes: 0, overruled: null });
  });

  it("have what was taken out nowhere, and what was worked on meanwhile among what was overruled", () => {
    const base = named("ab");
    const mine = changedSlide(base, "a", { title: "mine" });
    const merged = mergePresentations(base, mine, withoutSlide(base, "a"));
    expect([idsOf(merged.presentation), merged.gone]).toEqual(["b", 1]);
    expect(merged.overruled?.slides[0]).toMatchObject({ id: "a", title: "mine" });
    expect(mergePresentations(base, withoutSlide(base, "a"), withoutSlide(base, "a")).gone).toBe(0);
  });

  it("have, of a figure that both computed again, the one that hides more", () => {
    const [finding] = Object.values(FINDINGS).filter(({ kind }) => kind === "survey");
    if (finding?.kind !== "survey") return expect.fail("a finding of a survey");
    const hiding = {
      ...finding,
      tab: {
        ...finding.tab,
        cells: finding.tab.cells.map((line) => line.map(() => ({ kind: "suppressed" }) as const)),
      },
    };
    const slide: FigureSlide = {
      kind: "figure",
      id: "f",
      view: "#/explore?v=1",
      chart: null,
      finding,
      print: "p",
      frozen: "2026-11-29T10:00:00.000Z",
      steps: true,
      notes: "",
    };
    const of = (change: Partial<FigureSlide>): Presentation => ({
      title: "",
      slides: [{ ...slide, ...change }],
    });
    const later = { finding, frozen: "2026-11-29T11:00:00.000Z" };
    const hidden = { finding: hiding, frozen: "2026-11-29T12:00:00.000Z" };
    for (const [mine, theirs] of [
      [later, hidden],
      [hidden, later],
    ] as const) {
      const merged = mergePresentations(of({}), of({ ...mine, notes: "n" }), of(theirs));
      expect(merged.presentation.slides).toEqual([{ ...slide, ...hidden, notes: "n" }]);
      // Nobody was right: there is no other version to be had.
      expect(merged).toMatchObject({ clashes: 0, hiding: 1, overruled: null });
    }
    const last = { finding, frozen: "2026-11-29T13:00:00.000Z" };
    const merged = mergePresentations(of({}), of(last), of(later));
    expect(merged.presentation.slides).toEqual([{ ...slide, ...last }]);
    expect(merged).toMatchObject({ clashes: 1, hiding: 0 });
    expect(merged.overruled?.slides).toEqual([{ ...slide, ...later }]);
  });

  it("say how many figures of one survey both added, each without the other’s", () => {
    const [finding] = Object.values(FINDINGS);
    if (!finding) return expect.fail("a finding");
    const figure = (id: string, print: string | null): FigureSlide => ({
      kind: "figure",
      id,
      view: "#/",
      chart: null,
      finding,
      print,
      frozen: "",
      steps: true,
      notes: "",
    });
    const base: Presentation = { title: "", slides: [figure("0", "p")] };
    const and = (...slides: readonly FigureSlide[]): Presentation => ({
      ...base,
      slides: [...base.slides, ...slides],
    });
    const apart = (mine: Presentation, theirs: Presentation) => mergePresentations(base, mine, theirs).apart;
    expect(apart(and(figure("m", "p")), and(figure("t", "p"), figure("u", "p")))).toBe(3);
    expect(apart(and(figure("m", "p")), and(figure("t", "q")))).toBe(0);
    expect(apart(and(figure("m", null)), and(figure("t", null)))).toBe(0);
    expect(apart(and(figure("m", "p")), { ...base, title: "T" })).toBe(0);
  });

  it("tell a slide that was read again from one that was changed", () => {
    const base = named("a");
    const read: Presentation = {
      title: base.title,
      slides: [
        ...base.slides.map((slide) => ({ ...slide })),
        ...Object.values(FINDINGS).flatMap((finding, index): readonly FigureSlide[] => {
          const again = unpack(pack(finding));
          if (!again.ok) return [];
          const rest = { view: "#/", chart: null, print: null, frozen: "", steps: true, notes: "" } as const;
          return [{ kind: "figure", id: String(index), finding: again.value, ...rest }];
        }),
      ],
    };
    const twice: Presentation = {
      ...read,
      slides: read.slides.map((slide) => {
        const again = slide.kind === "figure" ? unpack(pack(slide.finding)) : null;
        return slide.kind === "figure" && again?.ok ? { ...slide, finding: again.value } : { ...slide };
      }),
    };
    const mine = changedSlide(read, "a", { notes: "n" });
    const merged = mergePresentations(read, mine, twice);
    expect(merged).toMatchObject({ clashes: 0, gone: 0, overruled: null });
    expect(merged.presentation).toEqual(mine);
  });

  it("law: nothing done on one side leaves the other as it is; undoing a merge gives the other back", () => {
    const some = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 }).map((ids) => ids.join(""));
    fc.assert(
      fc.property(some, some, some, fc.nat(), (base, one, other, at) => {
        const from = named(base);
        const [mine, theirs] = [arranged(from, one), arranged(from, other)];
        expect(idsOf(mergePresentations(from, from, theirs).presentation)).toBe(other);
        expect(idsOf(mergePresentations(from, mine, from).presentation)).toBe(one);
        const merged = mergePresentations(from, mine, theirs).presentation;
        const wanted = [...new Set(base + one + other)].filter(
          (id) =>
            (one.includes(id) || other.includes(id)) &&
            (!base.includes(id) || (one.includes(id) && other.includes(id))),
        );
        expect([...idsOf(merged)].sort()).toEqual(wanted.sort());
        const id = base[at % base.length];
        if (!id || !one.includes(id) || !other.includes(id)) return;
        const clash = mergePresentations(
          from,
          changedSlide(mine, id, { title: "M" }),
          changedSlide(theirs, id, { title: "T" }),
        );
        const back = mergePresentations(clash.presentation, clash.overruled ?? from, clash.presentation);
        expect(back.presentation.slides.find((slide) => slide.id === id)).toMatchObject({ title: "T" });
        expect(idsOf(back.presentation)).toBe(idsOf(clash.presentation));
      }),
      { seed: 20261129, numRuns: 1000 },
    );
  });

  it("move together whatever one moved, and keep what the other wrote in it", () => {
    const base = named("abc");
    const merged = mergePresentations(
      base,
      reordered(base, new Set(["c"]), "a", "before"),
      changedSlide(base, "c", { title: "C" }),
    );
    expect(idsOf(merged.presentation)).toBe("cab");
    expect(merged.presentation.slides[0]).toMatchObject({ title: "C" });
    expect(merged.overruled).toBe(null);
  });
});
