import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clock, type Move, moved, type Show, showKey, startAt } from "../../../src/exports/deck/show.ts";

/** A figure in three steps, a text, a figure in one. */
const STEPS = [3, 0, 1];

const led = (moves: readonly Move[], from: Show = startAt(0)) =>
  moves.reduce((show, move) => moved(show, move, STEPS), from);

const place = ({ slide, shown }: Show) => [slide, Math.min(shown, STEPS[slide] ?? 0)];

const times = <Each extends Move>(count: number, move: Each): readonly Each[] =>
  Array.from({ length: count }, () => move);

describe("a show", () => {
  it("tells a figure step by step, then goes to the next slide", () => {
    const places = [0, 1, 2, 3, 4, 5, 6].map((count) => place(led(times(count, "next"))));
    expect(places).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it("goes back the same way", () => {
    const forth = led(times(6, "next"));
    const places = [1, 2, 3, 4, 5, 6].map((count) => place(led(times(count, "previous"), forth)));
    expect(places).toEqual([
      [2, 0],
      [1, 0],
      [0, 3],
      [0, 2],
      [0, 1],
      [0, 0],
    ]);
  });

  it("passes over the steps from slide to slide", () => {
    expect(place(led(["next-slide", "next-slide"]))).toEqual([2, 0]);
    expect(place(led(["last", "previous-slide", "previous-slide"]))).toEqual([0, 3]);
  });

  it("shows a slide that is chosen with everything on it", () => {
    expect(place(led(["overview", { to: 0 }]))).toEqual([0, 3]);
    expect(led(["overview", { to: 0 }]).overview).toBe(false);
  });

  it("comes back from black to what it showed", () => {
    const before = led(["next", "next"]);
    expect(led(["black", "next"], before)).toEqual(before);
    expect(led(["black", "black"], before)).toEqual(before);
  });

  it("law: whatever is pressed, it is on a slide that there is", () => {
    const names = ["next", "previous", "next-slide", "previous-slide", "first", "last", "black", "overview"];
    const move = fc.oneof(
      fc.constantFrom(...(names as Exclude<Move, object>[])),
      fc.record({ to: fc.integer({ min: -5, max: 50 }) }),
    );
    fc.assert(
      fc.property(
        fc.array(fc.nat(3)),
        fc.array(move, { maxLength: 40 }),
        fc.nat(30),
        (steps, moves, from) => {
          const last = moves.reduce(
            (show, one) => moved(show, one, steps),
            moved(startAt(from), "first", steps),
          );
          expect(last.slide).toBeGreaterThanOrEqual(0);
          expect(last.slide).toBeLessThan(Math.max(1, steps.length));
          expect(last.shown).toBeGreaterThanOrEqual(0);
        },
      ),
      { seed: 20211130, numRuns: 1000 },
    );
  });

  it("law: next reaches the end of any show, and previous its beginning", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 1 }), (steps) => {
        const far = steps.length * 4 + 1;
        const end = times(far, "next").reduce((show, move) => moved(show, move, steps), startAt(0));
        expect(end.slide).toBe(steps.length - 1);
        expect(end.shown).toBeGreaterThanOrEqual(steps.at(-1) ?? 0);
        const back = times(far, "previous").reduce((show, move) => moved(show, move, steps), end);
        expect(back.slide).toBe(0);
        expect(Math.min(back.shown, steps[0] ?? 0)).toBe(0);
      }),
      { seed: 20211130 },
    );
  });

  it("is led by the keys of remote controls", () => {
    expect(["PageDown", "PageUp", ".", "b", "B", "F5"].map((key) => showKey(key))).toEqual([
      "next",
      "previous",
      "black",
      "black",
      "black",
      null,
    ]);
    expect(showKey("ArrowRight", true)).toBe("next-slide");
    expect(showKey("PageUp", true)).toBe("previous-slide");
  });

  it("tells the time", () => {
    expect([0, 59_999, 245_000, 3_765_000].map(clock)).toEqual(["0:00", "0:59", "4:05", "1:02:45"]);
  });
});
