import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { ImportNotice } from "../../../src/app/shells/dashboard/import-area.tsx";
import { type LibraryState, NOTHING_OPEN } from "../../../src/app/state/library-state.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { PAYLOADS } from "../../payloads.ts";

const nothing = () => {};

/** What is said of a file: that it is being read, waited for, was given up, was refused. */
const STATES: readonly ((name: string) => Partial<LibraryState>)[] = [
  (name) => ({ importing: { name, progress: { bytes: 1, totalBytes: 2, rows: 1 } } }),
  (name) => ({ waiting: name }),
  (name) => ({ refusal: { name, failure: { code: "cancelled", params: {} } } }),
  (name) => ({ refusal: { name, failure: { code: "empty-file", params: { name } } } }),
];

const shapeOf = (element: Element): string =>
  [...element.querySelectorAll("*")]
    .map(({ localName, attributes }) => `${localName} ${[...attributes].map(({ name }) => name)}`)
    .join("\n");

/** Without spaces: some are set otherwise in French. */
const letters = (text: string): string => text.replace(/\s/g, "");

describe("what is said of a file while it is read, and when it is not opened", () => {
  it(`is the same page for ${PAYLOADS.length} names, whatever is in them`, async () => {
    for (const state of STATES) {
      const notice = (name: string) => (
        <ImportNotice
          open={{ ...NOTHING_OPEN, ...state(name) }}
          language={languageOf("fr")}
          onCancel={nothing}
          onForget={nothing}
          onChoose={nothing}
        />
      );
      const screen = await render(notice("avis.csv"));
      const shape = shapeOf(screen.container);
      for (const { text } of PAYLOADS) {
        await screen.rerender(notice(text));
        expect(shapeOf(screen.container), text).toBe(shape);
        expect(letters(screen.container.textContent)).toContain(letters(text));
      }
      await screen.unmount();
    }
  });
});
