/** How a text is set: what is measured differs from typeface to typeface. */
export type Face = "sans" | "bold" | "title";

/** Advance widths in hundredths of an em, with the characters that have them, as the project's typefaces have them. */
const ADVANCES: Readonly<Record<Face, readonly (readonly [number, string])[]>> = {
  sans: [
    [10, "\u2009\u202F"],
    [20, " \u00A0"],
    [25, "',.:;ijl·ìíîï‘’|¦"],
    [28, "IÌÍÎÏ!f¡"],
    [30, "()[]{}-"],
    [35, "°tªr/\\º²³¹"],
    [42, '*?sz®¿"«»“”'],
    [46, "xcçvyýÿ"],
    [49, "JYÝŸ–FLk"],
    [50, "#$+0123456789<=>^_aeg~¢£¤¥§¬±×àáâãäåèéêë÷€−VX"],
    [54, "ESÈÉÊËATZ`hou¨¯´¸ÀÁÂÃÄÅðòóôõöøùúûü"],
    [56, "bdnpqñþ≈µ¶CPRÇ"],
    [60, "KÞßB&DG"],
    [66, "UÐÙÚÛÜHNÑOQÒÓÔÕÖØ"],
    [74, "wM©"],
    [84, "¼æW¾—½%Æmœ@Œ"],
    [95, "…"],
  ],
  bold: [
    [10, "\u2009\u202F"],
    [20, " \u00A0"],
    [27, "',.:;ijl·ìíîï‘’|¦"],
    [30, "IÌÍÎÏ!¡()[]{}-f"],
    [36, "°tªr/\\º²³¹"],
    [44, '*?sz®¿"«»'],
    [48, "xcç“”–vyýÿJ"],
    [51, "LY_ÝŸ#$+0123456789<=>F^e~¢£¤¥§¬±×èéêë÷€−agkàáâãäå"],
    [55, "ESVXZÈÉÊËT`o¨¯´¸ðòóôõöø≈AbdhnpquÀÁÂÃÄÅñùúûüþ"],
    [60, "CPµÇRBK¶ÞßDG"],
    [67, "&UÐÙÚÛÜHNÑOQÒÓÔÕÖØ"],
    [76, "Mw©æ¼"],
    [86, "W—¾½Æœ%mŒ@"],
    [96, "…"],
  ],
  title: [
    [12, "\u2009\u202F"],
    [24, "'‘’ \u00A0"],
    [32, "|¦!,.:;j¡·-il°ìíîï"],
    [38, "/[\\]{}ft()ªIJ²³¹ÌÍÎÏ"],
    [43, '`¨¯´¸º"?¿'],
    [48, "*®“”rsz"],
    [54, "§¤_cç–#$e¢£¥èéêë€+0123456789<=>^a~¬±×àáâãäå÷−≈"],
    [59, "Sg«»vxðZoyòóôõöøýÿ"],
    [64, "FqLdk¶þEbpµÈÉÊËPuÞùúûüThnñ"],
    [70, "CÇßBYÝŸXARVÀÁÂÃÄÅ"],
    [76, "GK&DOQÐÒÓÔÕÖØ©NUÑÙÚÛÜ"],
    [84, "Hæ—w…@"],
    [97, "œ¼¾MÆ%½mŒW"],
  ],
};

const FACES = new Map(
  Object.entries(ADVANCES).map(([face, groups]) => [
    face,
    new Map(groups.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance] as const))),
  ]),
);

/** Of a character that is in none of the lists: as wide as a wide letter, or, in East Asian scripts, a whole em. */
const OTHER = 62;
const WHOLE = 100;
const EAST_ASIAN = /[\u1100-\u11FF\u2E80-\uD7FF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** Where the typeface is missing, Arial, Georgia or DejaVu stands in for it, and takes more room. */
const STAND_IN: Readonly<Record<Face, number>> = { sans: 1.1, bold: 1.1, title: 1.2 };

/**
 * Room that a text takes on one line, in pixels: enough for the typefaces that may stand in for ours. An estimate: no
 * page is at hand to measure in where figures are made into files.
 */
export function textWidth(text: string, size: number, face: Face = "sans"): number {
  const advances = FACES.get(face);
  let width = 0;
  for (const letter of text) width += advances?.get(letter) ?? (EAST_ASIAN.test(letter) ? WHOLE : OTHER);
  return (width / 100) * size * STAND_IN[face];
}
