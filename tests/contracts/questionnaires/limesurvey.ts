import { bytesOf, html } from "./markup.ts";
import { codeOf, type PlainQuestion, type PlainQuestionnaire } from "./plain.ts";

const TYPES: Readonly<Record<PlainQuestion["kind"], string>> = {
  single: "L",
  battery: "F",
  multiple: "M",
  numeric: "N",
  date: "D",
  text: "S",
};

type Row = Readonly<Record<string, string | number>>;

const table = (name: string, rows: readonly Row[]): string => {
  const fields = (row: Row) =>
    Object.entries(row).map(([field, value]) => `<${field}><![CDATA[${value}]]></${field}>`);
  return `<${name}><rows>${rows.map((row) => `<row>${fields(row).join("")}</row>`).join("")}</rows></${name}>`;
};

/** As version 4 and later dump it: words in tables of their own. */
export function writeLimesurvey(questionnaire: PlainQuestionnaire): Uint8Array {
  const questions: Row[] = [];
  const parts: Row[] = [];
  const answers: Row[] = [];
  const words: Row[] = [];
  const answerWords: Row[] = [];
  questionnaire.forEach(({ code, text, kind, answers: offered, items, isRouted }, index) => {
    const qid = 10 + index;
    const relevance = isRouted ? '((q1.NAOK == "1"))' : "1";
    const common = { sid: 5, gid: 1, scale_id: 0, other: "N" };
    questions.push({
      qid,
      parent_qid: 0,
      type: TYPES[kind],
      title: code,
      question_order: index,
      relevance,
      ...common,
    });
    words.push({ qid, question: html(text), language: "fr" });
    (kind === "multiple" ? offered : items).forEach((label, at) => {
      const part = 1000 + 100 * index + at;
      parts.push({ qid: part, parent_qid: qid, type: "T", title: codeOf(at), question_order: at, ...common });
      words.push({ qid: part, question: html(label), language: "fr" });
    });
    if (kind === "multiple") return;
    offered.forEach((label, at) => {
      const aid = 1000 + 100 * index + at;
      answers.push({ aid, qid, code: codeOf(at), sortorder: at, scale_id: 0 });
      answerWords.push({ aid, answer: html(label), language: "fr" });
    });
  });
  const tables = [
    table("answers", answers),
    table("answer_l10ns", answerWords),
    table("groups", [{ gid: 1, group_order: 0, grelevance: "" }]),
    table("questions", questions),
    table("subquestions", parts),
    table("question_l10ns", words),
    table("surveys", [{ sid: 5, language: "fr" }]),
    table("surveys_languagesettings", [{ surveyls_language: "fr", surveyls_title: "Outils" }]),
  ];
  return bytesOf(
    `<?xml version="1.0" encoding="UTF-8"?>\n<document><LimeSurveyDocType>Survey</LimeSurveyDocType><DBVersion>606</DBVersion><languages><language>fr</language></languages>${tables.join("")}</document>`,
  );
}
