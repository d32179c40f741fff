import type { Frame, Page } from "@playwright/test";
import { test as base, expect } from "./fixture.ts";

export { expect };

/** Whatever runs says so: by a dialog, by a mark of its own, by what the policy refuses it. */
export const test = base.extend<{ readonly ran: string[] }>({
  ran: [
    async ({ context }, use) => {
      const ran: string[] = [];
      context.on("dialog", (dialog) => {
        ran.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await context.exposeBinding("__ran", ({ page }, what: string) => ran.push(`${what} on ${page.url()}`));
      await context.addInitScript(() => {
        Object.defineProperty(window, "__xss", {
          set: () => (window as unknown as { __ran: (what: string) => void }).__ran("canary"),
        });
      });
      await use(ran);
      expect(ran, "nothing may run").toEqual([]);
    },
    { auto: true },
  ],
});

/** Elements that no page of this app has, and handlers in attributes. */
export const strangersOn = (page: Page | Frame): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("*")].flatMap((element) => {
      const handlers = element.getAttributeNames().filter((name) => /^on/i.test(name));
      const isStrange = /^(?:iframe|object|embed|base|marquee|xss|parsererror|applet|frame|portal)$/i.test(
        element.localName,
      );
      const leads = ["href", "src", "action", "data"].flatMap((name) => element.getAttribute(name) ?? []);
      const isAway = leads.some((to) => {
        const { protocol, host } = new URL(to, document.baseURI);
        return (
          /^(?:javascript|vbscript):$/.test(protocol) || /^data:text/i.test(to) || host === "evil.example"
        );
      });
      return isStrange || isAway || handlers.length > 0 ? [element.outerHTML.slice(0, 200)] : [];
    }),
  );

export async function isCalm(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeAttached();
  expect(await strangersOn(page)).toEqual([]);
}
