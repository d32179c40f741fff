import { describe, expect, it } from "vitest";
import { BASE, deployed, versionOf } from "./deployed.ts";

const ONE = { "index.html": "one", "assets/a-1.js": "a", "assets/same.js": "s" };
const TWO = { "index.html": "two", "assets/a-2.js": "b", "assets/same.js": "s" };
const one = versionOf("one", ONE);
const two = versionOf("two", TWO);

describe("a version", () => {
  it("is kept whole, each file as it was built", async () => {
    const { shelf } = deployed(ONE);
    await shelf.add(one);
    for (const [path, text] of Object.entries(ONE)) {
      expect(await (await shelf.file("one", path))?.text()).toBe(text);
    }
    expect(await shelf.versions()).toEqual(["one"]);
  });

  it.each([
    ["is missing", { "index.html": "one", "assets/same.js": "s" }],
    ["is another", { ...ONE, "assets/a-1.js": "not a" }],
    ["is of the next version", { ...ONE, "index.html": "two" }],
  ])("is not kept where a file %s", async (_, contents) => {
    const { shelf } = deployed(contents);
    await expect(shelf.add(one)).rejects.toThrow();
    expect(await shelf.versions()).toEqual([]);
  });

  it("leaves the one before as it is, and asks only for what has changed", async () => {
    const { shelf, host } = deployed(ONE);
    await shelf.add(one);
    host.contents = TWO;
    host.asked.length = 0;
    await shelf.add(two);
    expect(host.asked.sort()).toEqual(["assets/a-2.js", "index.html"]);
    expect(await (await shelf.file("one", "index.html"))?.text()).toBe("one");
    expect(await (await shelf.file("two", "index.html"))?.text()).toBe("two");
    expect(await shelf.file("one", "assets/a-2.js")).toBeUndefined();
  });

  it("comes back from the device alone, even from a host that is broken", async () => {
    const { shelf, host } = deployed(ONE);
    await shelf.add(one);
    host.contents = {};
    host.asked.length = 0;
    await shelf.add(one);
    expect(host.asked).toEqual([]);
    await shelf.remove("one");
    expect(await shelf.versions()).toEqual([]);
  });

  it("that pages use is not lost when it cannot be put there again", async () => {
    const { shelf, host } = deployed(ONE);
    await shelf.add(one);
    host.contents = {};
    await expect(shelf.add(versionOf("one", { ...ONE, "more.js": "m" }))).rejects.toThrow();
    expect(await (await shelf.file("one", "index.html"))?.text()).toBe("one");
  });

  it("keeps the policy that the host sent with it, and not how it was packed", async () => {
    const { shelf, host } = deployed(ONE);
    host.headers = { "content-security-policy": "default-src 'none'", "content-encoding": "br" };
    await shelf.add(one);
    const headers = (await shelf.file("one", "index.html"))?.headers;
    expect(headers?.get("content-security-policy")).toBe("default-src 'none'");
    expect(headers?.has("content-encoding")).toBe(false);
  });

  it("of one folder is none of another folder of the same host", async () => {
    const { shelf, shelfOf } = deployed(ONE);
    await shelf.add(one);
    for (const base of ["https://ville.example/", `${BASE}essai/`]) {
      expect(await shelfOf(base).versions()).toEqual([]);
    }
  });

  it("that is not there is not made by asking for it", async () => {
    const { shelf, caches } = deployed(ONE);
    expect(await shelf.file("one", "index.html")).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });
});
