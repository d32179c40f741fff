import { describe, expect, it } from "vitest";
import { codebookText } from "../../../src/app/state/remembered.ts";
import { present } from "../../../src/lib/invariant.ts";
import { MemoryDatabase } from "../storage/memory-backend.ts";
import { AVIS, CSV, keeping, labelIn, onlyFile, pageOn, rename, reopened, until } from "./pages.ts";

/** A device that can be made to wait. */
function slowDevice() {
  let [wait, go]: [Promise<void>, () => void] = [Promise.resolve(), () => {}];
  return {
    step: () => wait,
    hold: () => {
      wait = new Promise((resolve) => {
        go = resolve;
      });
    },
    release: () => go(),
  };
}

describe("a file that is not on this machine any more as it was opened", () => {
  /** As browsers refuse to read what was changed, or deleted. */
  const changed = (file: Blob, name: string, from = 0) => {
    const { slice } = file;
    let read = 0;
    file.slice = (...words) => {
      read += 1;
      if (read > from) throw new DOMException("planted", name);
      return slice.apply(file, words);
    };
  };

  it.each([
    ["changed", "NotReadableError", 0],
    ["deleted", "NotFoundError", 0],
    ["deleted while it was being kept", "NotFoundError", 1],
  ])("%s: it is not kept, and that is why", async (_, name, from) => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    const file = new Blob([CSV]);
    await page.library.import(file, "avis.csv");
    changed(file, name, from);
    await page.kept.keep();
    expect(page.kept.state().keeping).toMatchObject({ kind: "refused", failure: { kind: "file-changed" } });
    expect(database.store("heads").size).toBe(0);
  });

  it("nor is its codebook: what was said before is kept, and the last change is not", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await page.library.import(new Blob([CSV]), "avis.csv");
    const codebook = new Blob([codebookText(present(page.library.state().imported, "a survey"))]);
    await page.library.adopt({ name: "d.json", file: codebook });
    await page.kept.keep();
    codebook.arrayBuffer = async () => {
      throw new DOMException("planted", "NotReadableError");
    };
    await rename(page, "Après");
    expect(page.kept.state().keeping).toMatchObject({
      kind: "refused",
      failure: { kind: "file-changed" },
      id: onlyFile(page).id,
    });
  });
});

describe("while something is under way", () => {
  it("a file that another page erases before all of it is kept is not said to be, and leaves nothing", async () => {
    const database = new MemoryDatabase();
    let isDone = false;
    const page = pageOn(database, {
      step: async (step) => {
        if (isDone || step !== "committed") return;
        const file = [...database.store("heads").keys()].find((key) => key.startsWith("file/"));
        if (file === undefined) return;
        isDone = true;
        await pageOn(database).vault.forgetTogether(["file", "file-said", "file-link"], file.slice(5));
      },
    });
    await keeping(page);
    expect(isDone).toBe(true);
    expect(page.kept.state()).toMatchObject({ files: [], keeping: { kind: "refused" } });
    expect([database.store("heads").size, database.store("records").size]).toEqual([0, 0]);
  });

  const OTHER = CSV.replace("Non", "Oui");

  it("a kept file that is being read says so, and gives way to a file that was opened after it", async () => {
    const database = new MemoryDatabase();
    await keeping(pageOn(database));
    const slow = slowDevice();
    const page = pageOn(database, slow);
    await page.kept.settled();
    slow.hold();
    const { id } = onlyFile(page);
    const opened = page.kept.open(id);
    expect(page.kept.state().opening).toEqual({ id, name: "avis.csv" });
    const imported = page.library.import(new Blob([OTHER]), "autre.csv");
    slow.release();
    expect(await opened).toBe(null);
    expect(await imported).toMatchObject({ file: "autre.csv" });
    expect(page.library.state().imported?.file).toBe("autre.csv");
    expect(page.kept.state()).toMatchObject({ opening: null, told: null });
  });

  it("of two kept files, the one that was asked for last is opened", async () => {
    const database = new MemoryDatabase();
    await keeping(pageOn(database));
    await keeping(pageOn(database), OTHER, "autre.csv");
    const page = pageOn(database);
    await page.kept.settled();
    const idOf = (name: string) => page.kept.state().files.find((file) => file.name === name)?.id ?? "";
    const [first, last] = [page.kept.open(idOf("avis.csv")), page.kept.open(idOf("autre.csv"))];
    expect([await first, await last]).toMatchObject([null, { name: "autre.csv" }]);
    expect(page.library.state().imported?.file).toBe("autre.csv");
  });

  it("a file is kept with what was said of it, not of the one that was opened after it", async () => {
    const database = new MemoryDatabase();
    const slow = slowDevice();
    const page = pageOn(database, slow);
    await page.library.import(new Blob([CSV]), "avis.csv");
    await rename(page, "Avant");
    slow.hold();
    page.kept.again();
    const kept = page.kept.keep();
    page.library.correct({ do: "rename", variable: AVIS, label: "Pendant" });
    await until(page.library, (state) => labelIn(state) === "Pendant");
    await page.library.import(new Blob([CSV.replace("Non", "Oui")]), "autre.csv");
    page.library.correct({ do: "rename", variable: AVIS, label: "De l’autre" });
    await until(page.library, (state) => labelIn(state) === "De l’autre");
    slow.release();
    await kept;
    expect(await reopened(database)).toMatchObject({ files: 1, label: "Pendant", steps: 2 });
    expect(page.kept.state().keeping.kind).toBe("off");
  });

  it("it is said from the first moment", async () => {
    const page = pageOn(new MemoryDatabase());
    await page.library.import(new Blob([CSV]), "avis.csv");
    const kept = page.kept.keep();
    expect(page.kept.state().keeping.kind).toBe("keeping");
    await kept;
    const erased = page.kept.erase(onlyFile(page).id);
    expect(page.kept.state().keeping.kind).toBe("erasing");
    await erased;
    expect(page.kept.state().keeping.kind).toBe("off");
  });
});
