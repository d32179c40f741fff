import { expect, it } from "vitest";
import { languageOf } from "../../src/i18n/language.ts";
import { visibleDigits } from "../../src/i18n/visible-digits.ts";

const { format } = languageOf("en");

it("what is above 0 is not printed as 0, and nothing else gains decimals", () => {
  const printed = (number: number, digits: number) => format.number(number, visibleDigits(number, digits));
  expect(printed(0.0052, 2)).toBe("0.005");
  expect(printed(0.0496, 1)).toBe("0.05");
  expect(printed(0.001, 2)).toBe("0.001");
  expect(printed(0.2, 2)).toBe("0.20");
  expect(printed(1234, 1)).toBe("1,234.0");
  expect(printed(0, 1)).toBe("0.0");
});
