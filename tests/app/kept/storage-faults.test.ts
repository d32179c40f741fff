import { describe, expect, it } from "vitest";
import { FileShelf } from "../../../src/app/kept/file-shelf.ts";
import { writeSaid } from "../../../src/app/kept/kept-said.ts";
import { readKept } from "../../../src/app/kept/read-kept.ts";
import { NO_HISTORY } from "../../../src/app/state/history.ts";
import { codebookText } from "../../../src/app/state/remembered.ts";
import { Vault } from "../../../src/app/storage/vault.ts";
import { disturbed, ended, undisturbed, type Visit } from "../storage/fault-frame.ts";
import { FAULTS } from "../storage/faults.ts";
import { MemoryBackend, MemoryDatabase } from "../storage/memory-backend.ts";
import { CSV, type KeepingPage, keeping, pageOn, rename } from "./pages.ts";

/** Something that is done with a file, and waited for. */
type Act = (page: KeepingPage) => Promise<void>;

const ACTS: readonly Act[] = [
  (page) => keeping(page),
  (page) => rename(page, "Un"),
  (page) => rename(page, "Deux"),
  async ({ library, kept }) => {
    library.undo();
    await kept.settled();
  },
  async ({ kept }) => {
    kept.seeLink("#/data?v=1");
    await kept.settled();
  },
  async ({ library, kept }) => {
    const { imported } = library.state();
    if (imported) await library.adopt({ name: "d.json", file: new Blob([codebookText(imported)]) });
    await kept.settled();
  },
  async ({ kept }) => {
    for (const { id } of kept.state().files) await kept.erase(id);
  },
  ({ kept }) => kept.keep(),
  (page) => rename(page, "Trois"),
];

const text = new TextDecoder();

/** The file on the device as it is now, and what is said of it; empty where there is none. */
async function onDevice(database: MemoryDatabase): Promise<string> {
  const shelf = new FileShelf(new Vault(new MemoryBackend(database.copy())));
  const listed = await shelf.list();
  if (!listed.ok) return expect.fail(listed.failure.detail);
  const [file, ...others] = listed.value;
  expect(others).toEqual([]);
  if (!file) return "";
  expect(file.condition).toBe("whole");
  const read = await readKept(shelf, file.id);
  if (read.kind !== "read") return expect.fail(read.kind);
  expect([read.isEarlier, read.opened.name, await read.opened.file.text()]).toEqual([false, "avis.csv", CSV]);
  return text.decode(await writeSaid(read.said));
}

async function inPage({ library }: KeepingPage): Promise<string> {
  const { history, confirmed } = library.state();
  return text.decode(await writeSaid({ history, confirmed, codebook: library.opened?.codebook ?? null }));
}

/** A file of which nothing was said. */
const bare = async () =>
  text.decode(await writeSaid({ history: NO_HISTORY, confirmed: new Set(), codebook: null }));

const VISIT: Visit<KeepingPage> = {
  device: () => new MemoryDatabase(),
  open: pageOn,
  settled: ({ kept }) => kept.settled(),
  acts: ACTS,
  onDevice,
};

const calm = () =>
  undisturbed(VISIT, async (page, now) => {
    const isErased = page.kept.state().told?.kind === "erased";
    expect(now).toBe(isErased ? "" : await inPage(page));
  });

/** After an act, the device has a whole state, and it is said which. */
async function look(page: KeepingPage, before: string, now: string): Promise<void> {
  const here = await inPage(page);
  // The state before, the new one, none where it was to be erased, or a file of which nothing is said yet: whole.
  expect([before, here, "", await bare()]).toContain(now);
  const { keeping, told, failure, files } = page.kept.state();
  if (keeping.kind === "kept") expect([keeping.isPending, now]).toEqual([false, here]);
  if (told?.kind === "erased") expect(now).toBe("");
  // Nothing is lost that nobody has erased.
  if (before !== "" && told?.kind !== "erased" && told?.kind !== "not-erased") expect(now).not.toBe("");
  if (keeping.kind === "off" && failure === null)
    expect(files.map(() => now)).toEqual(now === "" ? [] : [now]);
}

/** Faults that last begin at every third step at a push, at each in a long run; those of one step are at each always. */
const EVERY = process.env.LONG ? 1 : 3;

describe("a file on a device that fails", () => {
  it.each(FAULTS)(
    "%s, at whatever step, once: the state before or the new one, whole, and it is said which",
    async (fault) => {
      const { states, steps } = await calm();
      expect(steps).toBeGreaterThanOrEqual(150);
      for (let at = 0; at < steps; at += 1)
        await disturbed(VISIT, fault, (index) => index === at, states, look);
    },
  );

  it.each(FAULTS)(
    "%s, at every step from one on: the last state, whole, and the page goes on",
    async (fault) => {
      const { states, steps } = await calm();
      for (let at = 0; at < steps; at += EVERY)
        await disturbed(VISIT, fault, (index) => index >= at, states, look);
    },
  );

  it("a page that ends at whatever step leaves the last whole state, or the file as it was imported", async () => {
    const { states, steps } = await calm();
    for (let at = 0; at < steps; at += 1) {
      const { done, left } = await ended(VISIT, at);
      // Keeping writes the file first: 0 and 7 are the acts that keep it.
      const between = done === 0 || done === 7 ? [await bare()] : [];
      expect([states[done], states[done + 1], ...between]).toContain(left);
    }
  });
});
