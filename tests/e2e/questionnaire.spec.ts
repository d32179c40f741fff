import { writeLimesurvey } from "../contracts/questionnaires/limesurvey.ts";
import type { PlainQuestionnaire } from "../contracts/questionnaires/plain.ts";
import { writeRedcap } from "../contracts/questionnaires/redcap.ts";
import { writeXlsform } from "../contracts/questionnaires/xlsform.ts";
import { expect, test } from "./fixture.ts";
import { languages } from "./languages.ts";
import { linkTo, settle, visit } from "./visit.ts";

const ASKED: PlainQuestionnaire = [
  {
    code: "q1",
    text: "Quel outil préférez-vous ?",
    kind: "single",
    answers: ["Tableur", "Messagerie", "Agenda"],
    items: [],
    isRouted: false,
  },
  {
    code: "q2",
    text: "Lesquels utilisez-vous ?",
    kind: "multiple",
    answers: ["Wiki", "Forum"],
    items: [],
    isRouted: true,
  },
  { code: "q3", text: "Combien d’heures ?", kind: "numeric", answers: [], items: [], isRouted: false },
];

/** Codes alone; nobody chose the agenda, 4 is no answer that was offered, and nobody was asked for a region. */
const answers = (names: readonly string[]): Buffer =>
  Buffer.from(
    [
      `${names.join(";")};region`,
      ...Array.from({ length: 24 }, (_, row) =>
        [[1, 2, 2, 4][row % 4], row % 2, 1, ["Nord", "Sud"][row % 2]].join(";"),
      ),
    ].join("\n"),
  );

const WORDS = {
  fr: {
    read: /Lu avec le questionnaire «\soutils\.lss\s» \(LimeSurvey\)/,
    found: /3 questions dans le questionnaire\s; dans le fichier\s: 2\./,
    lost: /1 question ou réponse du questionnaire sans colonne dans le fichier, dont «\sq3\s»/,
    strange: /1 colonne que le questionnaire ne connaît pas, dont «\sregion\s»/,
    stray: /«\sq1\s»\s: 6 réponses qui ne sont pas dans le questionnaire, par exemple «\s4\s»/,
    leave: "Ne plus l’appliquer",
    waiting: /Dictionnaire «\s.*\s» prêt/,
  },
  en: {
    read: /Read by the questionnaire “outils\.lss” \(LimeSurvey\)/,
    found: /3 questions in the questionnaire; in the file: 2\./,
    lost: /1 question or option of the questionnaire without a column in the file, among them “q3”/,
    strange: /1 column that the questionnaire does not know, among them “region”/,
    stray: /“q1”: 6 answers that are not in the questionnaire, for instance “4”/,
    leave: "Stop applying it",
    waiting: /Codebook “.*” ready/,
  },
} as const;

/** A data dictionary of REDCap is a CSV, a form of ODK a workbook. */
const WAITING = [
  ["dico.csv", writeRedcap, ["q1", "q2___1", "q2___2"]],
  ["formulaire.xlsx", writeXlsform, ["q1", "q2/1", "q2/2"]],
] as const;

const file = (name: string, buffer: Buffer, mimeType = "") => ({ name, mimeType, buffer });

for (const lang of languages("en")) {
  const words = WORDS[lang];

  test(`answers opened with their LimeSurvey questionnaire have its words, and what differs is said (${lang})`, async ({
    page,
  }) => {
    await visit(page, linkTo("overview", { lang }));
    const picker = page.locator("input[type=file]");
    await picker.setInputFiles([
      file("reponses.csv", answers(["q1", "q2[1]", "q2[2]"]), "text/csv"),
      file("outils.lss", Buffer.from(writeLimesurvey(ASKED))),
    ]);
    await expect(page).toHaveURL(/#\/data\?.*file=reponses\.csv/);
    await settle(page);
    for (const line of [words.read, words.found, words.lost, words.strange, words.stray])
      await expect(page.getByText(line).first()).toBeVisible();
    const card = page.getByRole("article").filter({
      has: page.getByRole("heading", { name: "Quel outil préférez-vous ?", exact: true }),
    });
    await expect(card.getByRole("listitem")).toHaveText([/Tableur/, /Messagerie/, /Agenda/, /4/]);

    await page.getByRole("button", { name: words.leave, exact: true }).click();
    await settle(page);
    await expect(page.getByText(words.read)).toHaveCount(0);
    await expect(card).toHaveCount(0);
  });

  for (const [name, write, names] of WAITING)
    test(`${name} waits for its answers, though it could be answers by its name (${lang})`, async ({
      page,
    }) => {
      await visit(page, linkTo("overview", { lang }));
      const picker = page.locator("input[type=file]");
      await picker.setInputFiles(file(name, Buffer.from(write(ASKED))));
      await expect(page.getByText(words.waiting)).toContainText(name);
      await picker.setInputFiles(file("reponses.csv", answers(names), "text/csv"));
      await expect(page).toHaveURL(/#\/data\?.*file=reponses\.csv/);
      await settle(page);
      const asked = page.getByRole("heading", { name: "Lesquels utilisez-vous ?", exact: true });
      await expect(asked).toBeVisible();
    });
}
