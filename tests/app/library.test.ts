import { describe, expect, it } from "vitest";
import { Library } from "../../src/app/state/library.ts";
import type { LibraryState } from "../../src/app/state/library-state.ts";
import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import type { Port } from "../../src/engine/port.ts";
import type { Reading } from "../../src/engine/protocol.ts";
import { variableId } from "../../src/survey/variable.ts";
import { barometerFiles } from "../engine/barometer.ts";

const CSV = [
  "Code;Avis",
  ...Array.from({ length: 12 }, (_, row) => `n${row};${row % 2 ? "Oui" : "Non"}`),
  "Moyenne;",
].join("\n");

const AVIS = variableId("Avis");
const rename = (label: string) => ({ do: "rename", variable: AVIS, label }) as const;
const WITHOUT_LAST: Partial<Reading> = { format: "csv", lastRows: 1 };

/** Resolves when the library is in such a state. */
const until = (library: Library, is: (state: LibraryState) => boolean): Promise<LibraryState> =>
  new Promise((resolve) => {
    const look = () => {
      if (!is(library.state())) return;
      leave();
      resolve(library.state());
    };
    const leave = library.subscribe(look);
    look();
  });

async function opened(openPort: () => Port = () => inProcessPort(new Engine(barometerFiles()))) {
  const library = new Library(openPort);
  await library.import(new Blob([CSV]), "avis.csv");
  return library;
}

const shown = ({ imported, history }: LibraryState) => ({
  rows: imported?.rows,
  label: imported?.codebook.variables.find(({ id }) => id === AVIS)?.label.text,
  done: history.done.flat().map((change) => change.do),
  undone: history.undone.flat().map((change) => change.do),
});

describe("a file read otherwise", () => {
  it("is undone and made again like a correction, among corrections", async () => {
    const library = await opened();
    library.correct(rename("Premier"));
    await until(library, (state) => shown(state).label === "Premier");
    library.reread(WITHOUT_LAST);
    const reread = await until(library, (state) => state.imported?.rows === 12);
    expect(shown(reread)).toEqual({ rows: 12, label: "Premier", done: ["rename", "reread"], undone: [] });

    library.correct(rename("Second"));
    const corrected = await until(library, (state) => shown(state).label === "Second");
    expect(shown(corrected).rows).toBe(12);

    library.undo();
    await until(library, (state) => shown(state).label === "Premier");
    library.undo();
    const undone = await until(library, (state) => state.imported?.rows === 13);
    expect(shown(undone)).toEqual({
      rows: 13,
      label: "Premier",
      done: ["rename"],
      undone: ["rename", "reread"],
    });

    library.redo();
    const redone = await until(library, (state) => state.imported?.rows === 12);
    expect(shown(redone)).toMatchObject({ label: "Premier", undone: ["rename"] });
    library.redo();
    expect(shown(await until(library, (state) => shown(state).label === "Second")).rows).toBe(12);
  });

  it("goes back to the reading before it, not to that which was found", async () => {
    const library = await opened();
    library.reread(WITHOUT_LAST);
    await until(library, (state) => state.imported?.rows === 12);
    library.reread({ format: "csv", lastRows: 3 });
    await until(library, (state) => state.imported?.rows === 10);
    library.undo();
    const undone = await until(library, (state) => state.imported?.rows === 12);
    expect(undone.imported?.reading).toEqual(WITHOUT_LAST);
  });

  it("counts two steps where undo is pressed twice while it is being read", async () => {
    const library = await opened();
    library.correct(rename("Premier"));
    await until(library, (state) => shown(state).label === "Premier");
    library.reread(WITHOUT_LAST);
    await until(library, (state) => state.imported?.rows === 12);
    library.undo();
    library.undo();
    const undone = await until(library, ({ importing, imported }) => !importing && imported?.rows === 13);
    expect(shown(undone)).toEqual({ rows: 13, label: "Avis", done: [], undone: ["reread", "rename"] });
  });

  it("keeps a correction that is made while it is being read", async () => {
    const library = await opened();
    library.reread(WITHOUT_LAST);
    library.correct(rename("Entre-temps"));
    const both = await until(library, ({ importing, imported }) => !importing && imported?.rows === 12);
    expect(shown(both)).toEqual({ rows: 12, label: "Entre-temps", done: ["reread", "rename"], undone: [] });
  });

  it("that cannot be leaves what was shown, and is no step", async () => {
    const library = await opened();
    library.reread({ format: "csv", lastRows: 13 });
    const refused = await until(library, ({ refusal }) => refusal !== null);
    expect(refused.refusal?.failure.code).toBe("no-rows");
    expect(shown(refused)).toEqual({ rows: 13, label: "Avis", done: [], undone: [] });
    library.correct(rename("Ensuite"));
    expect(shown(await until(library, (state) => shown(state).label === "Ensuite")).rows).toBe(13);
  });

  it("that is cancelled is no step either", async () => {
    const library = await opened();
    library.reread(WITHOUT_LAST);
    library.cancel();
    expect(shown(library.state())).toEqual({ rows: 13, label: "Avis", done: [], undone: [] });
    library.correct(rename("Ensuite"));
    const corrected = await until(library, (state) => shown(state).label === "Ensuite");
    expect(shown(corrected)).toMatchObject({ rows: 13, done: ["rename"] });
  });

  it("is offered to the next wave with its corrections", async () => {
    const library = await opened();
    library.reread(WITHOUT_LAST);
    await until(library, (state) => state.imported?.rows === 12);
    await library.import(new Blob([CSV]), "vague-2.csv");
    expect(library.state()).toMatchObject({ imported: { rows: 13 }, offer: { file: "avis.csv" } });
    await library.takeOffer();
    expect(library.state().imported?.rows).toBe(12);
  });
});
