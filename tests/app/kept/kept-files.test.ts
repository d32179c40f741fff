import { describe, expect, it } from "vitest";
import { codebookText } from "../../../src/app/state/remembered.ts";
import { present } from "../../../src/lib/invariant.ts";
import type { Doubt } from "../../../src/survey/doubt.ts";
import { Neighbours } from "../presentation/pages.ts";
import { MemoryDatabase } from "../storage/memory-backend.ts";
import { AVIS, CSV, keeping, labelIn, onlyFile, pageOn, rename, reopened, until, visited } from "./pages.ts";

describe("an imported file", () => {
  it("is not kept unless that is asked for", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await page.library.import(new Blob([CSV]), "avis.csv");
    await rename(page, "Premier");
    expect(page.kept.state()).toMatchObject({ isListed: true, files: [], keeping: { kind: "off" } });
    expect([database.store("heads").size, database.store("records").size]).toEqual([0, 0]);
  });

  it("is found again with its name, its size, its corrections and what was confirmed, and opened with them", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await page.library.import(new Blob([CSV]), "avis.csv");
    await rename(page, "Premier");
    await page.kept.keep();
    await rename(page, "Second");
    // Of a doubt, its key and its guess are all that is looked at.
    page.library.settle({ key: "k", usual: 0, options: [] } as unknown as Doubt, 0);
    await page.kept.settled();
    page.kept.seeLink("#/explore?v=1&data=file&file=avis.csv");
    await page.kept.settled();
    expect(page.kept.state().keeping).toMatchObject({ kind: "kept", isPending: false });
    expect(await reopened(database)).toMatchObject({
      files: 1,
      opened: { name: "avis.csv", link: "#/explore?v=1&data=file&file=avis.csv" },
      rows: 12,
      label: "Second",
      steps: 2,
      confirmed: ["k"],
    });
    expect(onlyFile(await visited(database))).toMatchObject({
      length: CSV.length,
      steps: 2,
      condition: "whole",
    });
  });

  it("is read again by the codebook that it was read by, and otherwise where that was set by hand", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await page.library.import(new Blob([CSV]), "avis.csv");
    await rename(page, "Du dictionnaire");
    const text = codebookText(present(page.library.state().imported, "a survey"));
    await page.library.import(new Blob([CSV]), "autre.csv", { name: "dico.json", file: new Blob([text]) });
    await page.kept.keep();
    page.library.reread({ format: "csv", lastRows: 1 });
    await until(page.library, ({ imported }) => imported?.rows === 11);
    await page.kept.settled();
    expect(await reopened(database)).toMatchObject({
      rows: 11,
      label: "Du dictionnaire",
      adopted: "dico.json",
      steps: 1,
    });
  });

  it("can be undone and redone after it was opened again", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await keeping(page);
    await rename(page, "Premier");
    await rename(page, "Second");
    page.library.undo();
    await until(page.library, (state) => labelIn(state) === "Premier");
    await page.kept.settled();
    const { page: later } = await reopened(database);
    later.library.redo();
    expect(labelIn(await until(later.library, (state) => labelIn(state) === "Second"))).toBe("Second");
    later.library.undo();
    later.library.undo();
    await until(later.library, (state) => labelIn(state) === "Avis");
  });

  it("keeps what was said last of a file when another one is opened at once", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await keeping(page);
    page.library.correct({ do: "rename", variable: AVIS, label: "Dernier" });
    await page.library.import(new Blob(["a;b\n1;2\n3;4"]), "autre.csv");
    await page.kept.settled();
    expect(page.kept.state().keeping.kind).toBe("off");
    expect(await reopened(database)).toMatchObject({ label: "Dernier", steps: 1 });
  });

  it("is erased with all that was said of it, and nothing of it is kept afterwards", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await keeping(page);
    page.kept.seeLink("#/data?v=1");
    await rename(page, "Premier");
    await page.kept.erase(onlyFile(page).id);
    expect(page.kept.state()).toMatchObject({
      files: [],
      keeping: { kind: "off" },
      told: { kind: "erased", name: "avis.csv" },
    });
    await rename(page, "Second");
    expect([database.store("heads").size, database.store("records").size]).toEqual([0, 0]);
  });

  it("that is larger than what this device has left is refused before anything is written", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database, { room: 10 });
    await keeping(page);
    expect(page.kept.state().keeping).toEqual({ kind: "no-room", size: CSV.length, left: 10 });
    expect(database.store("records").size).toBe(0);
  });

  it("whose bytes are kept already is known again, and nothing of what was said is written over unasked", async () => {
    const database = new MemoryDatabase();
    const first = pageOn(database);
    await keeping(first);
    await rename(first, "Gardé");
    const later = pageOn(database);
    await later.library.import(new Blob([CSV]), "avis.csv");
    await later.kept.settled();
    expect(later.kept.state().keeping).toEqual({ kind: "twin", id: onlyFile(first).id });
    await rename(later, "Autre");
    expect(await reopened(database)).toMatchObject({ label: "Gardé" });
    await later.kept.keep();
    expect(await reopened(database)).toMatchObject({ files: 1, label: "Autre" });
  });

  it("of the same name and size with other answers is another file", async () => {
    const database = new MemoryDatabase();
    await keeping(pageOn(database));
    const later = pageOn(database);
    await later.library.import(new Blob([CSV.replace("Non", "Oui")]), "avis.csv");
    await later.kept.settled();
    expect(later.kept.state().keeping.kind).toBe("off");
    await later.kept.keep();
    expect(later.kept.state().files).toHaveLength(2);
  });
});

describe("what is damaged, or of a later version", () => {
  const spoilt = async (spoil: (key: string, record: object) => unknown, part = "file/") => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await keeping(page);
    for (const [key, record] of database.store("records"))
      if (key.startsWith(part)) database.store("records").set(key, spoil(key, record as object));
    return database;
  };

  it.each([
    ["a letter of the file", "damaged", "file/", { bytes: new Blob([CSV.replace("Non", "Nom")]) }],
    ["the end of the file", "damaged", "file/", { bytes: new Blob([CSV.slice(0, -3)]) }],
    ["a file of a later version", "later", "file/", { v: 2 }],
    ["what was said", "damaged", "file-said/", { bytes: new TextEncoder().encode("{}") }],
    ["what was said in a later version", "later", "file-said/", { v: 2 }],
  ] as const)("%s: said, not opened, saved as it is, and erased", async (_, condition, part, change) => {
    const database = await spoilt((_key, record) => ({ ...record, ...change }), part);
    const { page, opened } = await reopened(database);
    expect(opened).toBe(null);
    expect(page.library.state().imported).toBe(null);
    await page.kept.settled();
    expect(page.kept.state()).toMatchObject({
      files: [{ name: "avis.csv", condition }],
      told: { kind: "not-opened", name: "avis.csv", why: condition },
    });
    const { id } = onlyFile(page);
    expect(await page.kept.bytesOf(id)).toBeInstanceOf(Blob);
    await page.kept.erase(id);
    expect(page.kept.state()).toMatchObject({ files: [], told: { kind: "erased" } });
  });

  it("is not written over by the same file being kept", async () => {
    const database = await spoilt((_key, record) => ({ ...record, v: 2 }), "file-said/");
    const page = pageOn(database);
    const before = [...database.store("records").keys()];
    await keeping(page);
    expect(page.kept.state().keeping.kind).toBe("unreadable");
    expect([...database.store("records").keys()]).toEqual(before);
  });

  it("gives way to what was said before it, which is told", async () => {
    const database = new MemoryDatabase();
    const page = pageOn(database);
    await keeping(page);
    await rename(page, "Premier");
    await rename(page, "Second");
    const last =
      [...database.store("records").keys()].filter((key) => key.startsWith("file-said/")).at(-1) ?? "";
    database.store("records").set(last, "?");
    const found = await reopened(database);
    expect(found).toMatchObject({ label: "Premier", steps: 1 });
    expect(found.page.kept.state().told?.kind).toBe("earlier");
  });
});

describe("two pages with one file", () => {
  const two = async () => {
    const database = new MemoryDatabase();
    const neighbours = new Neighbours();
    const one = pageOn(database, { pages: neighbours.page() });
    await keeping(one);
    const other = pageOn(database, { pages: neighbours.page() });
    await other.kept.settled();
    await other.kept.open(onlyFile(other).id);
    return { database, one, other };
  };

  it("tell each other what was said, and neither loses it: the last counts, the other is a press away", async () => {
    const { database, one, other } = await two();
    await rename(one, "D’ici");
    await other.kept.settled();
    expect(other.kept.state().told).toMatchObject({ kind: "theirs", name: "avis.csv", isKept: true });
    expect(labelIn(other.library.state())).toBe("Avis");
    await rename(other, "De là");
    expect(other.kept.state().told).toMatchObject({ kind: "theirs", isKept: false });
    await one.kept.settled();
    expect(one.kept.state().told).toMatchObject({ kind: "theirs", isKept: true });
    expect(labelIn(one.library.state())).toBe("D’ici");
    expect(await reopened(database)).toMatchObject({ label: "De là" });

    await other.kept.takeTheirs();
    await until(other.library, (state) => labelIn(state) === "D’ici");
    await other.kept.settled();
    expect(await reopened(database)).toMatchObject({ label: "D’ici" });
    await one.kept.settled();
    expect(one.kept.state().keeping).toMatchObject({ kind: "kept", isPending: false });
  });

  it("keep what is said in this one where that is asked for", async () => {
    const { database, one, other } = await two();
    await rename(one, "D’ici");
    await other.kept.settled();
    other.kept.keepMine();
    await other.kept.settled();
    expect(await reopened(database)).toMatchObject({ label: "Avis" });
    await one.kept.settled();
    expect(one.kept.state().told).toMatchObject({ kind: "theirs", isKept: true });
  });

  it("erase it in one: the other says so, keeps it on screen, and does not keep it again", async () => {
    const { database, one, other } = await two();
    await one.kept.erase(onlyFile(one).id);
    await other.kept.settled();
    expect(other.kept.state()).toMatchObject({
      keeping: { kind: "off" },
      told: { kind: "gone", name: "avis.csv" },
    });
    await rename(other, "Après");
    expect(labelIn(other.library.state())).toBe("Après");
    expect(database.store("heads").size).toBe(0);
  });

  it("erase everything in one: the other says so, and does not keep it again", async () => {
    const { database, one, other } = await two();
    await one.vault.forgetAll();
    await one.kept.settled();
    await other.kept.settled();
    for (const { kept } of [one, other])
      expect(kept.state()).toMatchObject({ files: [], keeping: { kind: "off" }, told: { kind: "gone" } });
    await rename(other, "Après");
    expect(database.store("heads").size).toBe(0);
  });
});
