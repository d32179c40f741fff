import { describe, expect, it } from "vitest";
import { findPart, openPage, pathBelow } from "../../../src/app/shells/offline/answer.ts";
import type { Clients } from "../../../src/app/shells/offline/scope.ts";
import { sweep } from "../../../src/app/shells/offline/sweep.ts";
import { BASE, deployed, versionOf } from "./deployed.ts";

const ONE = { "index.html": "one", "icon.png": "1", "a-1.js": "a", "same.js": "s" };
const TWO = { "index.html": "two", "icon.png": "2", "a-2.js": "b", "same.js": "s" };
const one = versionOf("one", ONE);
const two = versionOf("two", TWO);

/** Both versions kept, and the second in charge. */
async function both() {
  const device = deployed(ONE);
  await device.shelf.add(one);
  device.host.contents = TWO;
  await device.shelf.add(two);
  return { ...device, first: device.workerOf(one), kept: device.workerOf(two) };
}

const asked = (path: string, page = "", newPage = "") => ({ path, page, newPage });

describe("the path of a request", () => {
  it.each([
    [BASE, ""],
    [`${BASE}#/explore?v=1`, ""],
    [`${BASE}?utm=x`, ""],
    [`${BASE}assets/a.js`, "assets/a.js"],
    ["https://ville.example/", null],
    ["https://ville.example/barometre", null],
    ["https://elsewhere.example/barometre/", null],
  ])("%s", (address, path) => {
    expect(pathBelow(BASE, address)).toBe(path);
  });
});

describe("a page", () => {
  it("opens in the version of the worker, and keeps to it when another takes over", async () => {
    const { first, kept } = await both();
    expect(await (await openPage(asked("", "", "tab"), first))?.text()).toBe("one");
    expect(await (await openPage(asked("", "", "other"), kept))?.text()).toBe("two");
    expect(await (await findPart(asked("a-1.js", "tab"), kept))?.text()).toBe("a");
    expect(await (await findPart(asked("icon.png", "tab"), kept))?.text()).toBe("1");
    expect(await (await findPart(asked("icon.png", "other"), kept))?.text()).toBe("2");
  });

  it("is given nothing of another version", async () => {
    const { kept } = await both();
    await openPage(asked("", "", "tab"), kept);
    expect(await findPart(asked("a-1.js", "tab"), kept)).toBeUndefined();
  });

  it("that nobody knows is given the file of that name, whichever version has it", async () => {
    const { kept } = await both();
    expect(await (await findPart(asked("a-1.js", "stranger"), kept))?.text()).toBe("a");
    expect(await (await findPart(asked("a-2.js"), kept))?.text()).toBe("b");
  });

  it("of somebody else below the same folder is left to the host", async () => {
    const { kept, register } = await both();
    expect(await openPage(asked("rapport/", "", "tab"), kept)).toBeUndefined();
    expect(await register.versionOf("tab")).toBeUndefined();
  });
});

const clientsOf = (open: readonly string[]): Clients => ({
  get: async (id) => (open.includes(id) ? { id } : undefined),
  matchAll: async () => open.map((id) => ({ id })),
  claim: async () => {},
});
const settled = { installing: null, waiting: null } as ServiceWorkerRegistration;

describe("what is thrown away", () => {
  it("is a version of which no page is open", async () => {
    const { kept, shelf, register } = await both();
    await register.note("old", "one");
    await register.note("new", "two");
    await sweep({ clients: clientsOf(["old", "new"]), registration: settled }, kept);
    expect(await shelf.versions()).toEqual(["one", "two"]);
    await sweep({ clients: clientsOf(["new"]), registration: settled }, kept);
    expect(await shelf.versions()).toEqual(["two"]);
    expect(await register.pages()).toEqual(["new"]);
  });

  it("is nothing while a version is on its way or waits", async () => {
    const { first, shelf } = await both();
    for (const name of ["installing", "waiting"]) {
      const registration = { ...settled, [name]: {} } as ServiceWorkerRegistration;
      await sweep({ clients: clientsOf([]), registration }, first);
      expect(await shelf.versions()).toEqual(["one", "two"]);
    }
  });

  it("is nothing while a page has not said which version it is", async () => {
    const { kept, shelf } = await both();
    await sweep({ clients: clientsOf(["stranger"]), registration: settled }, kept);
    expect(await shelf.versions()).toEqual(["one", "two"]);
  });
});
