import type { Language } from "../../../i18n/language.ts";
import type { Part } from "../office/package.ts";
import { element } from "../office/xml.ts";
import { languageTag } from "../text/drawing-text.ts";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const DUBLIN = "http://purl.org/dc";

/** What a file manager says of a document: no person's name is among it. */
export function propertyParts(
  title: string,
  slides: number,
  created: Date,
  language: Language,
): readonly [Part, Part] {
  const time = `${created.toISOString().slice(0, 19)}Z`;
  const moment = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, time);
  return [
    {
      path: "docProps/core.xml",
      contentType: "application/vnd.openxmlformats-package.core-properties+xml",
      links: [],
      body: element(
        "cp:coreProperties",
        {
          "xmlns:cp": CORE,
          "xmlns:dc": `${DUBLIN}/elements/1.1/`,
          "xmlns:dcterms": `${DUBLIN}/terms/`,
          "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
        element("dc:title", {}, title),
        element("dc:language", {}, languageTag(language)),
        moment("dcterms:created"),
        moment("dcterms:modified"),
      ),
    },
    {
      path: "docProps/app.xml",
      contentType: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      links: [],
      body: element(
        "Properties",
        { xmlns: EXTENDED },
        element("Application", {}, language.messages.app.name),
        element("Slides", {}, slides),
      ),
    },
  ];
}
