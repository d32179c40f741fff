import { PALETTE } from "../office/colours.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";

const colour = (name: string, value: string): Xml =>
  element(`a:${name}`, {}, element("a:srgbClr", { val: value }));

const COLOURS: readonly (readonly [string, string])[] = [
  ["dk1", PALETTE.ink],
  ["lt1", PALETTE.surface],
  ["dk2", PALETTE["ink-2"]],
  ["lt2", PALETTE.paper],
  ["accent1", PALETTE["tone-5"]],
  ["accent2", PALETTE["tone-0"]],
  ["accent3", PALETTE["tone-4"]],
  ["accent4", PALETTE["tone-1"]],
  ["accent5", PALETTE["hue-2"]],
  ["accent6", PALETTE["hue-4"]],
  ["hlink", PALETTE["tone-5"]],
  ["folHlink", PALETTE["hue-2"]],
];

/** Those of the page are on no other machine; these are on all. */
const HEADINGS = "Georgia";
const TEXT = "Arial";

const typeface = (name: string, face: string): Xml =>
  element(
    name,
    {},
    element("a:latin", { typeface: face }),
    element("a:ea", { typeface: "" }),
    element("a:cs", { typeface: "" }),
  );

const themed = element("a:solidFill", {}, element("a:schemeClr", { val: "phClr" }));
const three = (make: (step: number) => Xml): readonly Xml[] => [1, 2, 3].map(make);

const formats = (): Xml =>
  element(
    "a:fmtScheme",
    { name: "Barometre" },
    element(
      "a:fillStyleLst",
      {},
      three(() => themed),
    ),
    element(
      "a:lnStyleLst",
      {},
      three((step) => element("a:ln", { w: 6350 * step }, themed)),
    ),
    element(
      "a:effectStyleLst",
      {},
      three(() => element("a:effectStyle", {}, element("a:effectLst"))),
    ),
    element(
      "a:bgFillStyleLst",
      {},
      three(() => themed),
    ),
  );

/** Colours and typefaces that the deck's author finds in the menus. */
export const themePart = (path: string): Part => ({
  path,
  contentType: contentType("theme"),
  links: [],
  body: element(
    "a:theme",
    { ...dialects("a"), name: "Barometre" },
    element(
      "a:themeElements",
      {},
      element(
        "a:clrScheme",
        { name: "Barometre" },
        COLOURS.map(([name, value]) => colour(name, value)),
      ),
      element(
        "a:fontScheme",
        { name: "Barometre" },
        typeface("a:majorFont", HEADINGS),
        typeface("a:minorFont", TEXT),
      ),
      formats(),
    ),
  ),
});
