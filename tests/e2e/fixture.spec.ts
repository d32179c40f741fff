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
    () => document.body.append(Object.assign(document.createElement("script"), { textContent: "1" })),
    /^console error: policy: script-src-elem refuses inline/,
  ],
  [
    "a request to another host",
    () => {
      // A link leaves the page: the one request that the policy cannot refuse.
      window.location.href = "https://elsewhere.invalid/";
    },
    /^asked https:\/\/elsewhere\.invalid\//,
  ],
];

test.use({ mustBeSilent: false });

for (const [name, fault, complaint] of FAULTS) {
  test(`${name} is noticed`, async ({ page, complaints }) => {
    await visit(page, "");
    await page.evaluate(fault);
    await expect.poll(() => complaints).toContainEqual(expect.stringMatching(complaint));
  });
}
