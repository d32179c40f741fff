import { describe, expect, it } from "vitest";
import { findLadder } from "../../../src/infer/ladders/find-ladder.ts";
import { variableOf } from "../variable-of.ts";
import { MORE_SCALES } from "./more-scales.ts";
import { LISTS, SCALES } from "./scales.ts";
import { ENGLISH_SCALES } from "./scales-english.ts";
import { FRENCH_SCALES } from "./scales-french.ts";
import { OTHER_SCALES } from "./scales-others.ts";
import { PORTUGUESE_LISTS, PORTUGUESE_SCALES } from "./scales-portuguese.ts";

const answersOf = (list: string) => list.split("|");

const ORDERED = [
  ...SCALES,
  ...MORE_SCALES,
  ...FRENCH_SCALES,
  ...ENGLISH_SCALES,
  ...OTHER_SCALES,
  ...PORTUGUESE_SCALES,
];

describe("answers whose words say their order", () => {
  it.each(ORDERED)("%s", (list) => {
    const answers = answersOf(list);
    const ladder = findLadder(answers.toSorted());
    expect([answers, answers.toReversed()]).toContainEqual(ladder?.order);
    expect(ladder?.apart).toEqual([]);
  });
});

describe("answers in no order have none", () => {
  it.each([...LISTS, ...PORTUGUESE_LISTS])("%s", (list) => {
    expect(findLadder(answersOf(list))).toBeNull();
  });
});

it("the order does not depend on the order in which answers are met", () => {
  for (const list of [...ORDERED, ...LISTS]) {
    const answers = answersOf(list);
    const met = findLadder(answers)?.order;
    for (const other of [
      answers.toSorted(),
      answers.toReversed(),
      [...answers.slice(2), ...answers.slice(0, 2)],
    ])
      expect(findLadder(other)?.order, other.join("|")).toEqual(met);
  }
});

it("an answer that does not fit is set aside, and the order is in doubt", () => {
  const answers = ["Jamais", "Rarement", "Souvent", "Toujours", "Sovent"];
  expect(findLadder(answers)).toMatchObject({
    order: ["Jamais", "Rarement", "Souvent", "Toujours"],
    apart: ["Sovent"],
    doubt: true,
  });
});

it("who did not come at all stands beside when others came", () => {
  const times = ["Before 08:00", "08:00 - 10:00", "10:01 - 12:00", "After 12:01"];
  const absent = "Did not come to school this day";
  expect(findLadder([absent, ...times].toSorted())).toMatchObject({ order: times, apart: [absent] });
});

it("“no experience” is the first step of a skill, and no opinion of a service", () => {
  const opinions = ["Very bad", "Bad", "Good", "Very good"];
  expect(findLadder(["No experience", ...opinions].toSorted())).toMatchObject({
    order: opinions,
    apart: ["No experience"],
  });
});

it("“autre” stands beside a scale without a doubt", () => {
  expect(findLadder(["Faible", "Moyen", "Fort", "Autre"])).toMatchObject({ apart: ["Autre"], doubt: false });
});

it("sentences in order leave a doubt", () => {
  const answers = [
    "Non, nous n’avons pas entendu parler de ce dispositif",
    "Oui, nous en avons entendu parler mais sans savoir qui peut en bénéficier",
    "Oui, nous en avons entendu parler et nous savons qui peut en bénéficier",
  ];
  expect(findLadder(answers)).toMatchObject({ order: answers, doubt: true });
});

it("numbers between named ends are what each answer counts for", () => {
  expect(findLadder(["0 - Pas du tout", "1", "2", "3 - Tout à fait"])?.scores).toEqual([0, 1, 2, 3]);
  expect(findLadder(["−2 Moins", "-1", "0", "1", "2 Plus"])?.scores).toEqual([-2, -1, 0, 1, 2]);
});

it("codes and words that disagree give no order", () => {
  expect(findLadder(["1 Homme", "2 Femme", "3 Autre"])).toBeNull();
});

it("units are brought to one", () => {
  expect(findLadder(["Plus de 2 ans", "6 mois à 1 an", "Moins de 6 mois", "1 à 2 ans"])?.order).toEqual([
    "Moins de 6 mois",
    "6 mois à 1 an",
    "1 à 2 ans",
    "Plus de 2 ans",
  ]);
});

it.each([
  "Até R$ 500,00|De R$ 500,01 a R$ 1.000,00|De R$ 1.000,01 a R$ 9.980,00|Acima de R$ 9.980,00",
  "Fino a 500,00 €|Da 500,01 a 1.500,00 €|Oltre 1.500,00 €",
  "Up to 500.00 €|500.01 to 1,500.00 €|Over 1,500.00 €",
])("thousands are joined before decimals: %s", (list) => {
  expect(findLadder(answersOf(list).toSorted())).toMatchObject({ order: answersOf(list), doubt: false });
});

it("ranges that hold one another are no ladder", () => {
  expect(findLadder(["De 1 à 10 agents", "De 2 à 5 agents", "De 11 à 20 agents"])).toBeNull();
});

it("pictures beside words are passed over", () => {
  const answers = ["Jamais 😴", "Parfois", "Souvent 👍"];
  expect(findLadder(answers)).toMatchObject({ order: answers, by: "frequency", doubt: false });
});

it("what stands before the first sign gives the order where it is one by itself", () => {
  const answers = [
    "Pauvre, moins de 80 % des taux dans les limites",
    "Bonne, plus de 80 % des taux dans les limites",
    "Excellente, documentée par des taux dans les limites",
  ];
  expect(findLadder(answers)).toMatchObject({ order: answers, doubt: false });
});

it("a short answer between as many that are good and bad is the middle, and a doubt is left", () => {
  const answers = ["Très mal", "Mal", "Entre deux", "Bien", "Très bien"];
  expect(findLadder(answers.toSorted())).toMatchObject({ order: answers, doubt: true });
});

it("between degrees of two things, a middle is sure where its word says so", () => {
  const around = (middle: string) => ["Very dry", "Slightly dry", middle, "Slightly humid", "Very humid"];
  expect(findLadder(around("Neutral"))).toMatchObject({ order: around("Neutral"), doubt: false });
  expect(findLadder(around("Comfortable"))).toMatchObject({ order: around("Comfortable"), doubt: true });
});

describe("an answer that no word places", () => {
  const column = (odd: number) =>
    ["Jamais", "Rarement", "Souvent", "Toujours"]
      .flatMap((answer) => Array.from({ length: 24 }, () => answer))
      .concat(Array.from({ length: odd }, () => "Chez ma tante"));

  it("stands apart where few gave it", async () => {
    expect(await variableOf("Q1", column(2), 1)).toMatchObject({ kind: "scale" });
  });

  it("leaves the answers without an order where many gave it", async () => {
    expect(await variableOf("Q1", column(24), 1)).toMatchObject({ kind: "single" });
  });
});

it("the order of what nearly all answered stands, beside what a few typed of their own", async () => {
  const usual = ["Poor", "Fairly good", "Good", "Very good", "Excellent"];
  const typed = [
    "back injury",
    "healing fractured heel",
    "healthy but old",
    "it varies by day",
    "so so lately",
    "fit",
    "as ever",
    "up and down",
    "ask my wife",
    "depends on sleep",
    "with a cane",
    "on pills",
    "no complaints",
    "a cold today",
  ];
  const cells = [...Array.from({ length: 60 }, () => usual).flat(), ...typed, "on the mend", "see my doctor"];
  const variable = await variableOf("Health", cells, 1);
  expect(variable.kind).toBe("scale");
  expect("categories" in variable && variable.categories.slice(0, 5).map(({ code }) => String(code))).toEqual(
    usual,
  );
});

it("who does not use it stands apart, unless use is what is asked", () => {
  const useful = ["Not at all useful", "Not very useful", "Somewhat useful", "Very useful"];
  expect(findLadder([...useful, "Have not used"].toSorted())).toMatchObject({
    order: useful,
    odd: [],
  });
  const used = ["Jamais utilisé", "Utilisé une fois", "Utilisé plusieurs fois", "Utilisé régulièrement"];
  expect(findLadder(used.toSorted())).toMatchObject({ order: used, apart: [] });
});
