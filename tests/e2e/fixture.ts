import { test as base, expect, type Page } from "@playwright/test";

export { expect };

/** What a page said or did that no page of ours should. */
type Complaint = string;

function watch(page: Page, complaints: Complaint[]): void {
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) {
      complaints.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
    }
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("crash", () => complaints.push("the page crashed"));
}

interface Own {
  readonly mustBeSilent: boolean;
  /** Whether a visit keeps the app for the next: only tests of that wait for it, and the others start afresh. */
  readonly isKept: boolean;
  readonly complaints: Complaint[];
}

/** A page that fails its test when it writes a warning, throws, meets its own policy, or asks another host. */
export const test = base.extend<Own>({
  mustBeSilent: [true, { option: true }],
  isKept: [false, { option: true }],
  complaints: [
    async ({ context, baseURL, mustBeSilent, isKept }, use) => {
      const complaints: Complaint[] = [];
      const home = new URL(baseURL ?? "").origin;
      context.on("page", (page) => watch(page, complaints));
      context.on("request", (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith("http") && origin !== home) complaints.push(`asked ${request.url()}`);
      });
      if (!isKept) {
        await context.addInitScript(() => {
          Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
        });
      }
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (violation) => {
          console.error(`policy: ${violation.violatedDirective} refuses ${violation.blockedURI}`);
        });
      });
      await use(complaints);
      if (mustBeSilent) expect(complaints, "the page must be silent and keep to itself").toEqual([]);
    },
    { auto: true },
  ],
});
