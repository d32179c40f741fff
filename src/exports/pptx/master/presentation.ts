import { contentType, dialects } from "../office/names.ts";
import type { Part } from "../office/package.ts";
import { element } from "../office/xml.ts";
import { SLIDE, toEmu } from "../slide/shapes.ts";
import { MASTER, THEME } from "./master.ts";
import { PAGE } from "./notes.ts";

/** Numbers of masters and layouts begin here; those of slides, at 256. */
const FIRST_MASTER = 2147483648;
const FIRST_SLIDE = 256;

/** The part that holds all others: the slides in their order. */
export function presentationPart(slides: readonly string[], notesMaster: string | null): Part {
  const slideLink = (index: number): string => `rId${index + 10}`;
  return {
    path: "ppt/presentation.xml",
    contentType: contentType("presentationml.presentation.main"),
    links: [
      { id: "rId1", kind: "slideMaster", target: MASTER },
      { id: "rId2", kind: "theme", target: THEME },
      ...(notesMaster ? [{ id: "rId3", kind: "notesMaster", target: notesMaster }] : []),
      ...slides.map((target, index) => ({ id: slideLink(index), kind: "slide", target })),
    ],
    body: element(
      "p:presentation",
      { ...dialects("a", "r", "p"), saveSubsetFonts: 1 },
      element("p:sldMasterIdLst", {}, element("p:sldMasterId", { id: FIRST_MASTER, "r:id": "rId1" })),
      notesMaster ? element("p:notesMasterIdLst", {}, element("p:notesMasterId", { "r:id": "rId3" })) : null,
      element(
        "p:sldIdLst",
        {},
        slides.map((_, index) => element("p:sldId", { id: FIRST_SLIDE + index, "r:id": slideLink(index) })),
      ),
      element("p:sldSz", { cx: toEmu(SLIDE.width), cy: toEmu(SLIDE.height) }),
      element("p:notesSz", { cx: toEmu(PAGE.width), cy: toEmu(PAGE.height) }),
    ),
  };
}
