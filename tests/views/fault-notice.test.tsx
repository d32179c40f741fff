import { afterEach, describe, expect, it, vi } from "vitest";
import { render } from "vitest-browser-react";
import { LANGUAGES } from "../../src/i18n/language.ts";
import { ErrorBoundary } from "../../src/views/ui/error-boundary.tsx";
import { FaultNotice } from "../../src/views/ui/fault-notice.tsx";
import { faultReport } from "../../src/views/ui/fault-report.ts";

/** What somebody answered, as a fault may hold it. */
const SECRETS = ["Dupont", "mairie-secrete", "75056", "Très mécontent"];

const HOST = "https://barometre.example/assets";

/** A fault with a stack as one of the browsers writes it. */
const fault = (name: string, message: string, stack: string): Error =>
  Object.assign(new Error(message), { name, stack });

const FAULTS: readonly (readonly [what: string, fault: unknown, places: number])[] = [
  [
    "a message with answers",
    fault("TypeError", "Dupont", `TypeError: Dupont\n    at a (${HOST}/app.js:1:2)`),
    1,
  ],
  [
    "a message that looks like a place",
    fault(
      "TypeError",
      `no (${HOST}/Dupont.ts:75056:1)\n    at Dupont (${HOST}/mairie-secrete.js:75056:1)`,
      `TypeError: no (${HOST}/Dupont.ts:75056:1)\n    at Dupont (${HOST}/mairie-secrete.js:75056:1)\n    at a (${HOST}/app.js:1:2)`,
    ),
    1,
  ],
  [
    "functions named after answers, in Chrome",
    fault(
      "RangeError",
      "no",
      `RangeError: no\n    at Object.Très mécontent [as Dupont.js:75056:1] (${HOST}/app.js:1:2)\n    at ${HOST}/app.js:3:4`,
    ),
    2,
  ],
  [
    "functions named after answers, in Firefox and Safari",
    fault("RangeError", "no", `Dupont/<@${HOST}/app.js:1:2\nmairie-secrete.js:75056:1@${HOST}/app.js:3:4\n`),
    2,
  ],
  [
    "addresses with what was asked",
    fault(
      "Error",
      "no",
      `Error: no\n    at a (${HOST}/app.js?q=Dupont:1:2)\n    at b (file:///home/mairie-secrete/Dupont.csv:75056:1)`,
    ),
    1,
  ],
  ["a name that is no kind", fault("Dupont", "no", `Error: no\n    at a (${HOST}/app.js:1:2)`), 1],
  ["a cause", new Error("no", { cause: new Error("Dupont, 75056") }), -1],
  ["no error, but words", "Dupont, de la mairie-secrete", 0],
  ["no error, but data", { name: "Dupont", stack: `a@${HOST}/Dupont.js:75056:1`, message: "75056" }, 0],
  ["nothing", undefined, 0],
  ["an error without a stack", Object.assign(new Error("Dupont"), { stack: undefined }), 0],
];

const PLACE = /^ {2}[\w.-]+\.(?:js|tsx?):\d+:\d+$/;

describe("the report of a fault", () => {
  it.each(FAULTS)("of %s has places of the program, and nothing of the data", (_, of, places) => {
    window.location.hash = "#/explore?v=1&data=file&file=mairie-secrete.csv&f.nom=Dupont&q=75056";
    const [version, page, browser, kind, ...lines] = faultReport(of).split("\n");
    window.location.hash = "";
    expect(version).toMatch(/^Baromètre numérique \S+$/);
    expect(page).toMatch(/^#\/explore · \d+ × \d+ · \w*$/);
    expect(browser).toBe(navigator.userAgent);
    expect(kind).toMatch(/^(?:Type|Range)?Error$/);
    for (const line of lines) expect(line).toMatch(PLACE);
    if (places >= 0) expect(lines).toHaveLength(places);
    for (const secret of SECRETS) expect(lines.join("\n")).not.toContain(secret);
  });
});

function Breaking({ fault: of }: { readonly fault: { current: unknown } }) {
  if (of.current !== null) throw of.current;
  return <p>Mended</p>;
}

describe("a part of the page that throws", () => {
  afterEach(() => vi.restoreAllMocks());

  it.each(LANGUAGES.map((language) => [language.tag, language] as const))(
    "says so in its place, and can be tried again (%s)",
    async (_, language) => {
      const words = language.messages.app;
      const told = vi.spyOn(console, "error").mockImplementation(() => {});
      const of: { current: unknown } = { current: new TypeError("Dupont, de la mairie-secrete") };
      const screen = await render(
        <>
          <ErrorBoundary
            instead={(fault, again) => (
              <FaultNotice title={words.bug} fault={fault} language={language} onAgain={again} />
            )}
          >
            <Breaking fault={of} />
          </ErrorBoundary>
          <p>Another part</p>
        </>,
      );
      await expect.element(screen.getByRole("alert")).toHaveTextContent(words.bug);
      await expect.element(screen.getByText("Another part")).toBeVisible();
      await screen.getByText(words.fault.report).click();
      const report = screen.getByRole("textbox", { name: words.fault.report });
      await expect.element(report).toBeVisible();
      const said = screen.container.textContent + (report.element() as HTMLTextAreaElement).value;
      for (const secret of SECRETS) expect(said).not.toContain(secret);
      // React says on the console which part it was; nobody else does.
      expect(told.mock.calls.length).toBeGreaterThan(0);
      of.current = null;
      await screen.getByRole("button", { name: words.fault.again }).click();
      await expect.element(screen.getByText("Mended")).toBeVisible();
      await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
    },
  );
});
