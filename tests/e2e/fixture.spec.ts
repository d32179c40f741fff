import { expect, test } from "./fixture.ts";
import { visit } from "./visit.ts";

/** What must make a test fail, and what is then said. */
const FAULTS: readonly (readonly [name: string, fault: () => unknown, complaint: RegExp])[] = [
  ["a warning on the console", () => console.warn("planted"), /^console warning: planted/],
  [
    "an error that nobody catches",
    () => {
      setTimeout(() => Promise.reject(new Error("planted")));
    },
    /^uncaught: Error: planted/,
  ],
  [
    "a breach of the page's own policy",
    () => document.body.append(Object.assign(new Image(), { src: "https://elsewhere.invalid/" })),
    /^console error: policy: img-src refuses https:\/\/elsewhere\.invalid/,
  ],
  [
    "a request to another host",
    () => {
      // A link leaves the page by somebody's click: the one request that nothing refuses.
      const link = document.body.appendChild(document.createElement("a"));
      Object.assign(link, { id: "away", href: "https://elsewhere.invalid/", textContent: "x" });
    },
    /^asked https:\/\/elsewhere\.invalid\//,
  ],
];

test.use({ mustBeSilent: false });

for (const [name, fault, complaint] of FAULTS) {
  test(`${name} is noticed`, async ({ page, complaints }) => {
    await visit(page, "");
    await page.evaluate(fault);
    const away = page.locator("#away");
    if ((await away.count()) > 0) await away.click();
    await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint));
  });
}
