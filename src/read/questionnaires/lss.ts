import { wordsOfHtml } from "../../lib/plain-text.ts";
import type { OfferedAnswer } from "../../survey/questionnaire.ts";
import { wording } from "../../survey/wording.ts";
import type { QuestionnaireReader } from "../questionnaire-reader.ts";
import { Dump, fieldOf, type Row } from "./lss/dump.ts";
import { type LssQuestion, questionsOf } from "./lss/questions-of.ts";

/** Columns of every export that nobody was asked for. */
const OWN = [
  ...["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "token", "ipaddr"],
  ...["refurl", "Response ID", "ID de la réponse", "Answer ID", "Antwort ID", "Date submitted"],
  ...["Date de soumission", "Last page", "Dernière page", "Start language", "Langue de départ"],
  ...["Date started", "Date de lancement", "Date last action", "Date de la dernière action"],
];

/** LimeSurvey's `.lss`: a dump of its tables. Those of version 4 and later have the words in tables apart. */
export default {
  kind: "limesurvey",
  recognises: (bytes) => {
    const head = new TextDecoder().decode(bytes.subarray(0, 1024));
    return /<LimeSurveyDocType>\s*Survey\s*</.test(head);
  },
  read: (bytes) => {
    const document = new Dump(new TextDecoder().decode(bytes));
    const { languages } = document;
    const [main = ""] = languages;
    const titles = new Map(
      document
        .rows("surveys_languagesettings")
        .map((row) => [fieldOf(row, "surveyls_language"), wordsOfHtml(fieldOf(row, "surveyls_title"))]),
    );
    return {
      kind: "limesurvey",
      title: wording(titles.get(main) ?? "", Object.fromEntries([...titles].filter(([tag]) => tag !== main))),
      languages,
      questions: inOrder(document).flatMap((question) => questionsOf(question, languages)),
      own: OWN,
      blanks: ["N/A"],
    };
  },
} satisfies QuestionnaireReader;

const idOf = (row: Row) => fieldOf(row, "qid");

/** Relevance that lets everybody through. */
const ALWAYS = new Set(["", "1", "(1)"]);

function inOrder(document: Dump): LssQuestion[] {
  const groups = new Map(
    document.distinct("groups", (row) => fieldOf(row, "gid")).map((row) => [fieldOf(row, "gid"), row]),
  );
  const order = (row: Row, field: string) => Number(fieldOf(row, field));
  const groupOrder = (row: Row) => Number(groups.get(fieldOf(row, "gid"))?.get("group_order") ?? 0);
  const questions = [...document.distinct("questions", idOf)]
    .filter((row) => ["", "0"].includes(fieldOf(row, "parent_qid")))
    .sort((a, b) => groupOrder(a) - groupOrder(b) || order(a, "question_order") - order(b, "question_order"));
  // Very old dumps have the items among the questions.
  const below = [...document.distinct("subquestions", idOf), ...document.distinct("questions", idOf)].filter(
    (row) => !["", "0"].includes(fieldOf(row, "parent_qid")),
  );
  const conditions = new Set(document.rows("conditions").map(idOf));
  const texts = document.wordings(["questions", "subquestions", "question_l10ns"], idOf, "question");
  const answersOf = answerFinder(document);

  return questions.map((row) => {
    const qid = idOf(row);
    const parts = below
      .filter((part) => fieldOf(part, "parent_qid") === qid)
      .sort((a, b) => order(a, "question_order") - order(b, "question_order"))
      .map((part) => {
        const text = texts(idOf(part));
        const code = fieldOf(part, "title");
        return { scale: fieldOf(part, "scale_id"), code, text: text.text === "" ? wording(code) : text };
      });
    const group = groups.get(fieldOf(row, "gid"));
    const otherText = document.attribute(qid, "other_replace_text");
    const format = document.attribute(qid, "date_format");
    return {
      type: fieldOf(row, "type"),
      code: fieldOf(row, "title"),
      text: texts(qid),
      field: `${fieldOf(row, "sid")}X${fieldOf(row, "gid")}X${qid}`,
      answers: ["0", "1"].map((scale) => answersOf(qid, scale)),
      parts: [parts.filter(({ scale }) => scale !== "1"), parts.filter(({ scale }) => scale === "1")],
      hasOther: fieldOf(row, "other") === "Y",
      otherText: otherText === "" ? null : wording(wordsOfHtml(otherText)),
      isRouted:
        !ALWAYS.has(fieldOf(row, "relevance")) ||
        !ALWAYS.has(group?.get("grelevance") ?? "") ||
        conditions.has(qid) ||
        document.attribute(qid, "array_filter") !== "",
      isDated: format === "" || /[dyDY]/.test(format),
    };
  });
}

/** The answers of a question, by its id and the scale, in order. */
function answerFinder(document: Dump): (qid: string, scale: string) => OfferedAnswer[] {
  const keyOf = (row: Row) =>
    row.has("aid")
      ? fieldOf(row, "aid")
      : ["qid", "scale_id", "code"].map((field) => fieldOf(row, field)).join(" ");
  const labels = document.wordings(["answers", "answer_l10ns"], keyOf, "answer");
  const byQuestion = new Map<string, Row[]>();
  for (const row of document.distinct("answers", keyOf)) {
    const key = `${idOf(row)} ${fieldOf(row, "scale_id") || "0"}`;
    const others = byQuestion.get(key);
    if (others) others.push(row);
    else byQuestion.set(key, [row]);
  }
  return (qid, scale) =>
    [...(byQuestion.get(`${qid} ${scale}`) ?? [])]
      .sort((a, b) => Number(fieldOf(a, "sortorder")) - Number(fieldOf(b, "sortorder")))
      .map((row) => {
        const code = fieldOf(row, "code");
        const label = labels(keyOf(row));
        return { code, label: label.text === "" ? wording(code) : label, spellings: [], missing: null };
      });
}
