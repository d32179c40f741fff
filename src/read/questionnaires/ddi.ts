import { wordsOfHtml } from "../../lib/plain-text.ts";
import type { AskedKind, AskedQuestion, OfferedAnswer } from "../../survey/questionnaire.ts";
import { wording } from "../../survey/wording.ts";
import type { QuestionnaireReader } from "../questionnaire-reader.ts";
import { childrenOf, descendantsOf, textOf } from "../xml/find-elements.ts";
import { readXml, type XmlElement } from "../xml/read-xml.ts";

/** DDI Codebook, any of its versions: a variable for each column, in groups where they are asked together. */
export default {
  kind: "ddi",
  recognises: (bytes) => /<(?:\w+:)?codeBook[\s>]/i.test(new TextDecoder().decode(bytes.subarray(0, 2048))),
  read: (bytes) => {
    const root = readXml(new TextDecoder().decode(bytes));
    const titles = childrenOf(root, "stdyDscr").flatMap((study) => descendantsOf(study, "titl"));
    const language = root.attributes.get("xml:lang");
    return {
      kind: "ddi",
      title: wording(wordsOfHtml(titles[0]?.text ?? "")),
      languages: language ? [language] : [],
      questions: grouped(descendantsOf(root, "var"), descendantsOf(root, "varGrp")),
      own: [],
      blanks: [],
    };
  },
} satisfies QuestionnaireReader;

/** Groups of options or of items are one question, where its first variable stands; every other variable is one. */
function grouped(variables: readonly XmlElement[], groups: readonly XmlElement[]): AskedQuestion[] {
  const groupOf = new Map<string, XmlElement>();
  for (const group of groups)
    if (["multipleResp", "grid"].includes(group.attributes.get("type") ?? ""))
      for (const id of (group.attributes.get("var") ?? "").split(/\s+/)) groupOf.set(id, group);
  const questions: AskedQuestion[] = [];
  const done = new Set<XmlElement>();
  for (const variable of variables) {
    const group = groupOf.get(variable.attributes.get("ID") ?? "");
    if (!group) questions.push(questionOf(variable));
    else if (!done.has(group)) {
      done.add(group);
      const members = variables.filter((each) => groupOf.get(each.attributes.get("ID") ?? "") === group);
      questions.push(together(group, members));
    }
  }
  return questions;
}

const nameOf = (variable: XmlElement): string => variable.attributes.get("name") ?? "";

function questionOf(variable: XmlElement): AskedQuestion {
  const literal = childrenOf(variable, "qstn")[0];
  const question = wordsOfHtml(textOf(literal, "qstnLit"));
  const label = wordsOfHtml(textOf(variable, "labl"));
  const name = nameOf(variable);
  const answers = childrenOf(variable, "catgry").flatMap(answerOf);
  const kind = kindOf(variable, answers);
  return {
    code: name,
    text: wording(question || label),
    kind,
    answers:
      kind === "single" || kind === "scale" ? answers : answers.filter(({ missing }) => missing !== null),
    columns: [{ names: [name], wordings: [label, question].filter((text) => text !== ""), label: null }],
    joined: null,
    isRouted: isRouted(variable),
  };
}

function together(group: XmlElement, members: readonly XmlElement[]): AskedQuestion {
  const items = members.map(questionOf);
  const label = (index: number) => wordsOfHtml(textOf(members[index], "labl")) || (items[index]?.code ?? "");
  const columns = items.flatMap(({ columns: all }, index) =>
    all.map((column) => ({ ...column, label: wording(label(index)) })),
  );
  const base = {
    code: group.attributes.get("name") || group.attributes.get("ID") || (items[0]?.code ?? ""),
    text: wording(wordsOfHtml(textOf(group, "txt")) || wordsOfHtml(textOf(group, "labl"))),
    columns,
    joined: null,
    isRouted: items.some((item) => item.isRouted),
  };
  if (group.attributes.get("type") === "multipleResp")
    return {
      ...base,
      kind: "multiple",
      answers: columns.map(({ names, label: text }) => ({
        code: names[0] ?? "",
        label: text,
        spellings: [],
        missing: null,
      })),
    };
  const kind = items[0]?.kind ?? "unsaid";
  return { ...base, kind: kind === "single" ? "scale" : kind, answers: items[0]?.answers ?? [] };
}

function answerOf(category: XmlElement): OfferedAnswer[] {
  const code = textOf(category, "catValu");
  if (code === "") return [];
  const label = wordsOfHtml(textOf(category, "labl"));
  const isMissing = /^y/i.test(category.attributes.get("missing") ?? "");
  return [{ code, label: wording(label || code), spellings: [], missing: isMissing ? "no-answer" : null }];
}

/** Numbers may have a word for some of their values; what has a word for each is a list. */
function kindOf(variable: XmlElement, answers: readonly OfferedAnswer[]): AskedKind {
  const listed = answers.filter(({ missing }) => missing === null);
  const { attributes } = variable;
  const format = childrenOf(variable, "varFormat")[0]?.attributes;
  const nature = attributes.get("nature") ?? "";
  const isNumber = attributes.get("intrvl") === "contin" || ["interval", "ratio"].includes(nature);
  if (listed.length > 0 && !isNumber) return nature === "ordinal" ? "scale" : "single";
  if (/^(date|time)/.test(format?.get("category") ?? "")) return "date";
  if (isNumber || format?.get("type") === "numeric") return "numeric";
  return format?.get("type") === "character" ? "text" : "unsaid";
}

/** Universes that leave nobody out. */
const EVERYBODY = /^(all|every|total|tous|toutes|ensemble)\b/i;

function isRouted(variable: XmlElement): boolean {
  const universe = textOf(variable, "universe");
  const asked = childrenOf(variable, "qstn")[0];
  return (universe !== "" && !EVERYBODY.test(universe)) || textOf(asked, "backward") !== "";
}
