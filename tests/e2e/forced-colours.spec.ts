import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

for (const colorScheme of ["light", "dark"] as const)
  test(`with the reader’s own colours, what is chosen is seen to be, and series are told apart (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    // The theme of the link is the other one: the reader's colours go before it.
    await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
    await settle(page);

    const looks = (selector: string, property: string) =>
      page
        .locator(selector)
        .evaluateAll(
          (all, name) =>
            all.map((one) => [
              one.matches("[aria-selected=true], [aria-checked=true], [aria-current=page]"),
              getComputedStyle(one).getPropertyValue(name),
            ]),
          property,
        );
    for (const [selector, property] of [
      ["[role=tab]", "border-bottom-color"],
      ["header nav a", "border-bottom-color"],
      ["[role=radio]", "background-color"],
    ] as const) {
      const found = await looks(selector, property);
      const chosen = new Set(found.filter(([isChosen]) => isChosen).map(([, colour]) => colour));
      const others = new Set(found.filter(([isChosen]) => !isChosen).map(([, colour]) => colour));
      expect(chosen.size, selector).toBe(1);
      expect(others.size, selector).toBe(1);
      expect([...chosen][0], selector).not.toBe([...others][0]);
    }

    const fills = await page
      .locator("article svg [data-mark^='0.']")
      .evaluateAll((marks) =>
        marks.filter((mark) => mark.tagName === "rect").map((mark) => getComputedStyle(mark).fill),
      );
    expect(new Set(fills).size).toBe(3);
  });
