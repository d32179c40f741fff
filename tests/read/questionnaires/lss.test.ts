import { describe, expect, it } from "vitest";
import { brief, read } from "./read.ts";

const lss = (tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>) => {
  const rows = Object.entries(tables).map(([name, all]) => {
    const fields = all.map((row) =>
      Object.entries(row)
        .map(([field, value]) => `<${field}><![CDATA[${value}]]></${field}>`)
        .join(""),
    );
    return `<${name}><rows>${fields.map((row) => `<row>${row}</row>`).join("")}</rows></${name}>`;
  });
  return `<?xml version="1.0"?><document><LimeSurveyDocType>Survey</LimeSurveyDocType><languages><language>fr</language><language>en</language></languages><surveys><rows><row><language>fr</language></row></rows></surveys>${rows.join("")}</document>`;
};

describe("LimeSurvey", () => {
  const question = (qid: string, type: string, more: Readonly<Record<string, string>> = {}) => ({
    ...{
      qid,
      parent_qid: "0",
      sid: "1",
      gid: "2",
      type,
      title: `Q${qid}`,
      question: `Texte ${qid}`,
      language: "fr",
    },
    ...{ question_order: qid, relevance: "1", other: "N" },
    ...more,
  });
  const part = (qid: string, parent: string, title: string, scale = "0") => ({
    ...{ qid, parent_qid: parent, title, question: `Item ${title}`, language: "fr", question_order: qid },
    scale_id: scale,
  });

  it("before version 4 has a row for each language", async () => {
    const { questions, languages } = await read(
      lss({
        groups: [{ gid: "2", group_order: "0", grelevance: "" }],
        questions: [question("1", "L"), question("1", "L", { language: "en", question: "Text 1" })],
        answers: [
          { qid: "1", code: "B", answer: "Deux", sortorder: "2", language: "fr", scale_id: "0" },
          { qid: "1", code: "A", answer: "Un", sortorder: "1", language: "fr", scale_id: "0" },
          { qid: "1", code: "A", answer: "One", sortorder: "1", language: "en", scale_id: "0" },
        ],
      }),
    );
    expect(languages).toEqual(["fr", "en"]);
    expect(questions).toMatchObject([
      {
        text: { text: "Texte 1", translations: { en: "Text 1" } },
        answers: [{ code: "A", label: { text: "Un", translations: { en: "One" } } }, { code: "B" }],
        columns: [
          {
            names: ["Q1", "1X2X1"],
            wordings: ["Texte 1", "Q1. Texte 1", "Text 1", "Q1. Text 1"],
          },
        ],
      },
    ]);
  });

  it("has types whose answers it knows by itself", async () => {
    const types = [..."YG5ABCEMPKQR1:;*XIN"];
    const { questions } = await read(
      lss({
        groups: [{ gid: "2", group_order: "0", grelevance: "" }],
        questions: types.map((type, index) =>
          question(String(index + 10), type, {
            other: type === "M" ? "Y" : "N",
            relevance: type === "N" ? "Q10=='Y'" : "1",
          }),
        ),
        subquestions: types.flatMap((_, index) => [
          part(`${index + 10}1`, String(index + 10), "SQ1"),
          part(`${index + 10}2`, String(index + 10), "SQ2", ["13", "14"].includes(String(index)) ? "1" : "0"),
        ]),
        answers: ["21", "22"].flatMap((qid) =>
          ["0", "1"].map((scale_id) => ({
            qid,
            code: "A1",
            answer: "Un",
            sortorder: "1",
            language: "fr",
            scale_id,
          })),
        ),
      }),
    );
    expect(questions.map(brief)).toEqual([
      ["Q10", "single", "Y=Oui N=Non", "Q10", false],
      ["Q11", "single", "F=Féminin M=Masculin", "Q11", false],
      ["Q12", "scale", "1=1 2=2 3=3 4=4 5=5", "Q12", false],
      ["Q13", "scale", "1=1 2=2 3=3 4=4 5=5", "Q13[SQ1] Q13[SQ2]", false],
      ["Q14", "scale", "1=1 2=2 3=3 4=4 5=5 6=6 7=7 8=8 9=9 10=10", "Q14[SQ1] Q14[SQ2]", false],
      ["Q15", "scale", "Y=Oui U=Incertain N=Non", "Q15[SQ1] Q15[SQ2]", false],
      ["Q16", "scale", "I=Augmentation S=Sans changement D=Diminution", "Q16[SQ1] Q16[SQ2]", false],
      ["Q17", "multiple", "SQ1=Item SQ1 SQ2=Item SQ2", "Q17[SQ1] Q17[SQ2]", false],
      ["Q17[other]", "text", "", "Q17[other]", false],
      ["Q18", "multiple", "SQ1=Item SQ1 SQ2=Item SQ2", "Q18[SQ1] Q18[SQ2]", false],
      ["Q18[SQ1comment]", "text", "", "Q18[SQ1comment]", false],
      ["Q18[SQ2comment]", "text", "", "Q18[SQ2comment]", false],
      ["Q19", "numeric", "", "Q19[SQ1] Q19[SQ2]", false],
      ["Q20", "text", "", "Q20[SQ1] Q20[SQ2]", false],
      ["Q21", "single", "A1=Un", "Q21[1]", false],
      ["Q22#1", "scale", "A1=Un", "Q22[SQ1][1] Q22[SQ2][1]", false],
      ["Q22#2", "scale", "A1=Un", "Q22[SQ1][2] Q22[SQ2][2]", false],
      ["Q23", "numeric", "", "Q23[SQ1][SQ2]", false],
      ["Q24", "text", "", "Q24[SQ1][SQ2]", false],
      ["Q25", "unsaid", "", "Q25", false],
      ["Q27", "unsaid", "", "Q27", false],
      ["Q28", "numeric", "", "Q28", true],
    ]);
    const [, , , array] = questions;
    expect(array?.columns[0]?.names).toEqual(
      expect.arrayContaining(["Q13[SQ1]", "Q13_SQ1", "Q13.SQ1.", "1X2X13SQ1"]),
    );
    expect(array?.columns[0]?.wordings).toEqual(
      expect.arrayContaining([
        "Texte 13 [Item SQ1]",
        "Q13. Texte 13 [Item SQ1]",
        "Q13[SQ1]. Texte 13 [Item SQ1]",
      ]),
    );
  });
});
