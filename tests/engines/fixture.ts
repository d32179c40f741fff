import { test as base, expect } from "@playwright/test";
import type { Engine } from "./engine.ts";
import { firefox } from "./firefox.ts";
import { Reader } from "./reader.ts";
import { webkit } from "./webkit.ts";

export { expect };

export const ENGINES = ["firefox", "webkit"] as const;

/** What a worker has for all of its tests. */
export interface Led {
  readonly engine: (typeof ENGINES)[number];
  readonly led: Engine | null;
}

const { FIREFOX_PATH, WEBKIT_DRIVER_PATH, WEBKIT_PATH, SCREEN_PATH } = process.env;

/** Starts a browser; null where `npm test` found none. */
async function lead(engine: Led["engine"]): Promise<Engine | null> {
  if (engine === "firefox") return FIREFOX_PATH ? firefox(FIREFOX_PATH) : null;
  return WEBKIT_DRIVER_PATH && WEBKIT_PATH && SCREEN_PATH
    ? webkit({ driver: WEBKIT_DRIVER_PATH, browser: WEBKIT_PATH, screen: SCREEN_PATH })
    : null;
}

/** Somebody with a browser that is not of Chromium's family; what it complains about fails the test. */
export const test = base.extend<{ reader: Reader; readonly mustBeSilent: boolean }, Led>({
  engine: ["firefox", { option: true, scope: "worker" }],
  led: [
    async ({ engine }, use) => {
      const led = await lead(engine);
      await use(led);
      await led?.close();
    },
    { scope: "worker" },
  ],
  mustBeSilent: [true, { option: true }],
  reader: async ({ led, engine, mustBeSilent }, use, information) => {
    if (!led) {
      information.skip(true, `not on this machine: ${engine}`);
      return;
    }
    led.complaints.length = 0;
    await use(new Reader(led));
    if (mustBeSilent) expect(led.complaints, "the page must be silent").toEqual([]);
  },
});
