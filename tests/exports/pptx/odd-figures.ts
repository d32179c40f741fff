import type { Figure, Mark } from "../../../src/figure/figure.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { crowd, tell } from "../../figure/tell.ts";
import { meanOf, netOf, shareOf } from "../../stats/study.ts";

const towns = crowd(
  ["commune", "plan"],
  Array.from(
    { length: 64 },
    (_, k) => [[`Commune n° ${k + 1}`, k % 3 === 0 ? "oui" : "non"], 31 + k] as const,
  ),
);

const cold = crowd(
  ["score", "groupe"],
  [
    [["-40", "froid"], 60],
    [["-2.5", "froid"], 50],
    [["12", "tiède"], 80],
    [["30", "chaud"], 70],
    [["-8", "chaud"], 9],
  ],
  { score: "numeric" },
);

const estimate = (value: number): Mark => ({
  kind: "estimate",
  value,
  lower: value - 0.04,
  upper: value + 0.05,
  text: `${Math.round(value * 100)}\u202F%`,
  interval: "[1 ; 2]",
  bounds: { lower: "1\u202F%", upper: "2\u202F%" },
  exact: { text: `${(value * 100).toFixed(1)}\u202F%`, interval: "[1,0 ; 2,0]", digits: 1 },
  base: "n = 100",
  n: 100,
  count: Math.round(value * 100),
  effective: 90,
  reliability: "solid",
  warning: "",
  difference: "",
});

const WORDY =
  "Dans quelle mesure votre collectivité a-t-elle engagé, avec ses agents, ses élus et ses partenaires, une démarche de transformation de ses services ? ";

/** Figures of the shapes that strain a slide: many rows, negative values, other people's numbers, more words than there is room for. */
export function odd(tag: string): Readonly<Record<string, Figure>> {
  const told = { language: tag };
  const net = tell(towns, { measure: netOf("plan", "oui"), by: ["commune"] }, told);
  const plain = tell(cold, { measure: meanOf("score"), by: ["groupe"] }, told);
  const { format } = languageOf(tag);
  return {
    "sixty-four rows": net,
    "sixty-four rows of two": tell(towns, { measure: shareOf("plan"), by: ["commune"] }, told),
    "below zero": plain,
    "a file of figures": {
      ...plain,
      origin: "computed",
      scale: { kind: "number", min: -12, max: 91, digits: 0 },
      references: [],
      rows: ["Nord", "Sud", "Est"].map((label) => ({ label, heading: null, whole: false, base: "" })),
      series: [{ label: "Taux", tone: { kind: "alone" } }],
      marks: [
        [{ kind: "published", value: 90.5, text: format.percent(0.905, 1), base: "" }],
        [{ kind: "published", value: -12, text: format.percent(-0.12), base: "" }],
        [{ kind: "empty", text: "n. d." }],
      ],
    },
    "more words than room": {
      ...net,
      title: WORDY.repeat(4),
      subtitle: WORDY.repeat(5),
      rows: net.rows.slice(0, 4).map((row) => ({ ...row, label: WORDY.repeat(3) })),
      marks: net.marks.slice(0, 4),
      note: { reading: WORDY, universe: WORDY.repeat(4), source: WORDY, remarks: [WORDY.repeat(9), WORDY] },
    },
    "published figures laid over": {
      ...tell(towns, { measure: netOf("plan", "oui") }, told),
      marks: [[estimate(0.31)]],
      references: [
        {
          id: "ART-01",
          value: 0.27,
          text: "publié : 27 %",
          label: "Publié : 27 % (Pix, 2020)",
          verdict: "écart non démontré",
          row: null,
          series: 0,
        },
      ],
    },
  };
}
