import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import type { Engine } from "./engine.ts";
import { guardPress, hasMissed, KINDS, pick, spotOf, textOf, unsettled, type Wanted } from "./in-page.ts";

/** Keys that write nothing, by the code points of the WebDriver standard. */
const KEYS: Readonly<Record<string, string>> = {
  Escape: "\uE00C",
  Home: "\uE011",
  End: "\uE010",
  ArrowRight: "\uE014",
};

const WAIT = { timeout: 20_000, intervals: [50, 100, 200] };

const exactly = (name: string | RegExp): string =>
  typeof name === "string" ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$` : name.source;

/** Whoever uses the app, in any engine: sees words, presses what has a name, types, saves. */
export class Reader {
  readonly engine: Engine;
  readonly #saved = new Set<string>();

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Runs a function in the page, which must not need anything from around it. */
  async run<Given extends readonly unknown[], Value>(
    inPage: (...given: Given) => Value,
    ...given: Given
  ): Promise<Value> {
    return (await this.engine.evaluate(`(${inPage})(...${JSON.stringify(given)})`)) as Value;
  }

  async open(address: string): Promise<void> {
    // A link that differs after the “#” only would stay in the page that is open.
    await this.engine.open("about:blank");
    await this.engine.open(address);
  }

  async settle(): Promise<void> {
    await expect.poll(() => this.run(unsettled), WAIT).toBe("");
  }

  /** Waits until nothing more comes over the wire: a page that is left before has its files broken off. */
  async rests(): Promise<void> {
    let before = -1;
    const isSame = async () => {
      const now = await this.run(() => performance.getEntriesByType("resource").length);
      const same = now === before;
      before = now;
      return same;
    };
    await expect.poll(isSame, { ...WAIT, intervals: [500] }).toBe(true);
  }

  async sees(words: string | RegExp, where = "body"): Promise<void> {
    const text = expect.poll(() => this.run(textOf, where), { ...WAIT, message: `“${words}” in ${where}` });
    await (typeof words === "string" ? text.toContain(words) : text.toMatch(words));
  }

  async isAt(address: RegExp): Promise<void> {
    await expect.poll(() => this.run(() => window.location.href), WAIT).toMatch(address);
  }

  async press(kind: Wanted["kind"], name: string | RegExp): Promise<void> {
    for (let attempt = 0; attempt < 10; attempt += 1) if (await this.#pressOnce(kind, name)) return;
    throw new Error(`The ${kind} “${name}” moves away whenever it is pressed.`);
  }

  /** Whether it was reached: between a look and a press the page may move. */
  async #pressOnce(kind: Wanted["kind"], name: string | RegExp): Promise<boolean> {
    let spot: ReturnType<typeof spotOf> = "";
    const look = async () => {
      const before = spot;
      spot = await this.run(spotOf, KINDS[kind], exactly(name));
      if (typeof spot === "string") return spot;
      // Whoever aims waits until nothing moves any more.
      return typeof before !== "string" && before.x === spot.x && before.y === spot.y ? "" : "it moves";
    };
    await expect.poll(look, { ...WAIT, message: `the ${kind} “${name}”` }).toBe("");
    if (typeof spot === "string") return false;
    await this.run(guardPress);
    await this.engine.perform([
      {
        type: "pointer",
        id: "mouse",
        actions: [
          { type: "pointerMove", duration: 0, origin: "viewport", ...(spot as { x: number; y: number }) },
          { type: "pointerDown", button: 0 },
          { type: "pointerUp", button: 0 },
        ],
      },
    ]);
    return !(await this.run(hasMissed));
  }

  async pick(list: string | RegExp, option: string): Promise<void> {
    await expect.poll(() => this.run(pick, exactly(list), option), WAIT).toBeNull();
  }

  /** Keys by their names; whatever has no name here is written as it is. */
  async type(text: string, ...names: readonly string[]): Promise<void> {
    const keys = [...text, ...names.map((name) => KEYS[name] ?? name)];
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.engine.perform([{ type: "key", id: "keys", actions }]);
  }

  async fill(field: string | RegExp, text: string): Promise<void> {
    await this.press("field", field);
    await this.type(text);
  }

  /** The next file that is saved, once all of it is there. */
  async saved(ending: string): Promise<Buffer> {
    const folder = this.engine.downloads;
    let before = "";
    const complete = () => {
      const names = readdirSync(folder).filter((name) => !this.#saved.has(name));
      const isUnderWay = names.some((name) => /\.(part|wkdownload)$/.test(name));
      const found = isUnderWay ? undefined : names.find((name) => name.endsWith(ending));
      // Firefox writes under a name of its own first: what is saved keeps its name and its size.
      const size =
        found === undefined ? 0 : (statSync(join(folder, found), { throwIfNoEntry: false })?.size ?? 0);
      const seen = size > 0 ? `${found} ${size}` : "";
      const isSteady = seen !== "" && seen === before;
      before = seen;
      return isSteady && found !== undefined ? found : null;
    };
    let name = "";
    const isComplete = () => {
      name = complete() ?? "";
      return name;
    };
    await expect.poll(isComplete, { ...WAIT, message: `a saved ${ending}` }).not.toBe("");
    this.#saved.add(name);
    return readFileSync(join(folder, name));
  }
}
