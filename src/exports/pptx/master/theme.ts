import { LIGHT } from "../../../drawing/paint/themes.ts";
import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { srgb } from "../office/srgb.ts";
import { element, type Xml } from "../office/xml.ts";

const colour = (name: string, value: string): Xml => element(`a:${name}`, {}, srgb(value));

const COLOURS: readonly (readonly [string, string])[] = [
  ["dk1", LIGHT.of("ink")],
  ["lt1", LIGHT.of("surface")],
  ["dk2", LIGHT.of("ink-2")],
  ["lt2", LIGHT.of("paper")],
  ["accent1", LIGHT.of("hue-0")],
  ["accent2", LIGHT.of("hue-1")],
  ["accent3", LIGHT.of("hue-2")],
  ["accent4", LIGHT.of("hue-3")],
  ["accent5", LIGHT.of("hue-4")],
  ["accent6", LIGHT.of("whole")],
  ["hlink", LIGHT.of("accent")],
  ["folHlink", LIGHT.of("whole")],
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
