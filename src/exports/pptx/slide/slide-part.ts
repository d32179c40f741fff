import { contentType, dialects } from "../office/names.ts";
import type { Link, Part } from "../office/package.ts";
import { element, type Xml } from "../office/xml.ts";
import { shapeTree } from "./shapes.ts";

/**
 * Tags by which a slide is found again. PowerPoint keeps them through every edit and shows them to nobody; it writes
 * their names in capitals.
 */
export type Tags = Readonly<Record<"BAROMETER_VIEW" | "BAROMETER_CHART" | "BAROMETER_PAGE", string>>;

const TAGS_LINK = "rId2";

/** A slide and its tags. */
export function slideParts(
  number: number,
  slide: {
    readonly layout: string;
    /** In the order in which they are read aloud. */
    readonly shapes: readonly Xml[];
    readonly links: readonly Link[];
    readonly tags: Tags;
  },
): readonly Part[] {
  const tags = `ppt/tags/tag${number}.xml`;
  return [
    {
      path: slidePath(number),
      contentType: contentType("presentationml.slide"),
      links: [
        { id: "rId1", kind: "slideLayout", target: slide.layout },
        { id: TAGS_LINK, kind: "tags", target: tags },
        ...slide.links,
      ],
      body: element(
        "p:sld",
        dialects("a", "r", "p"),
        element(
          "p:cSld",
          {},
          shapeTree(slide.shapes),
          element("p:custDataLst", {}, element("p:tags", { "r:id": TAGS_LINK })),
        ),
        element("p:clrMapOvr", {}, element("a:masterClrMapping")),
      ),
    },
    {
      path: tags,
      contentType: contentType("presentationml.tags"),
      links: [],
      body: element(
        "p:tagLst",
        dialects("a", "r", "p"),
        Object.entries(slide.tags).map(([name, val]) => element("p:tag", { name, val })),
      ),
    },
  ];
}

/** Where the slide of a number is, from 1. */
export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;
