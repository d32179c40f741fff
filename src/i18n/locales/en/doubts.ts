import type { DoubtWords } from "../../doubt-words.ts";
import { plural } from "./plural.ts";

/** Words of what should be checked first: guesses that the file does not prove, and how each can be turned. */
export const doubts = {
  title: "To check first",
  legend: "✓: what the page does while nobody has said otherwise",
  answered: "Answer noted",
  more: ({ n }: { n: string }) => `Show ${plural(n, "more point", "more points")}`,
  open: ({ n }: { n: string }) => `${plural(n, "point to check", "points to check")}`,
  rows: ({ n }: { n: string }) => `${plural(n, "reply", "replies")}`,
  orders: {
    ask: "Do these answers have an order?",
    codes: (_: { name: string }) => "That of their codes",
    question: ({ name }: { name: string }) => `That of “${name}”`,
    words: (_: { name: string }) => "By their words, with the answers that these do not place at the end",
    appearance: (_: { name: string }) => "As they first appear in the file",
  },
  codes: {
    "several-possible": {
      title: ({ name }) => `“${name}”: one answer to a cell, or several?`,
      evidence: ({ answer, part, count, options }) =>
        `In ${plural(count, "cell", "cells")}, such as “${answer}”, a sign may part several answers, “${part}” among them; there would be ${options} to choose from. The file does not prove it.`,
      caption: ({ rows }) => `of ${rows}`,
      options: { one: () => "A single answer", several: () => "Several answers" },
    },
    "order-doubtful": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `“${name}”: the order of its answers is a guess`
          : `${questions} questions, “${name}” among them: the order of their answers is a guess`,
      evidence: ({ answers }) =>
        `Their sentences suggest it; nothing proves it. From least to most: ${answers}`,
      caption: () => "least to most",
      options: { kept: () => "Keep this order", turned: () => "Turn it round", none: () => "No order" },
    },
    "direction-doubtful": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `“${name}”: which way does the scale go?`
          : `${questions} questions, “${name}” among them: which way does the scale go?`,
      evidence: ({ least, most }) =>
        `Only the ends have a name, “${least}” and “${most}”: nothing says which is the most.`,
      caption: ({ low, high }) => `${low} to ${high}`,
      options: {
        kept: ({ low, high }) => `From ${low} to ${high}`,
        turned: ({ low, high }) => `From ${high} to ${low}`,
        none: () => "No order",
      },
    },
    "missing-possible": {
      title: ({ name, questions, codes }) =>
        questions === "1"
          ? `“${name}”: ${codes} may mean no answer`
          : `${questions} questions, “${name}” among them: ${codes} may mean no answer`,
      evidence: ({ count, least, most }) =>
        `Written in ${plural(count, "cell", "cells")}; the other numbers go from ${least} to ${most}.`,
      caption: ({ questions, rows }) => (questions === "1" ? `of ${rows}` : `in ${questions} questions`),
      options: { answer: () => "An answer", missing: () => "A missing one" },
    },
    "missing-recognised": {
      title: ({ name, questions, codes }) =>
        questions === "1"
          ? `“${name}”: ${codes} read as no answer`
          : `${questions} questions, “${name}” among them: ${codes} read as no answer`,
      evidence: ({ count, least, most }) =>
        `Written in ${plural(count, "cell", "cells")}; the other numbers go from ${least} to ${most}.`,
      caption: ({ questions, rows }) => (questions === "1" ? `of ${rows}` : `in ${questions} questions`),
      options: { answer: () => "An answer", missing: () => "A missing one" },
    },
    "zero-alone": {
      title: ({ name }) => `“${name}”: 0 may mean no answer`,
      evidence: ({ count, questions, first, last }) =>
        `${plural(count, "reply has", "replies have")} 0: exactly those that leave the ${questions} questions from “${first}” to “${last}” blank.`,
      caption: () => "0, on the left",
      options: { answer: () => "Keep the 0", missing: () => "Read as blank" },
    },
    "dates-day-first": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `“${name}”: day or month first?`
          : `${questions} columns of dates, “${name}” among them: day or month first?`,
      evidence: ({ example }) =>
        `As in “${example}”, the first two numbers are never above 12: nothing proves the order.`,
      caption: () => "read day, month, year",
      options: { dmy: () => "Day first", mdy: () => "Month first" },
    },
    "weight-found": {
      title: ({ name }) => `“${name}” serves as weight`,
      evidence: ({ least, most, mean }) =>
        `Its name says so; its values go from ${least} to ${most}, ${mean} on average. Every result depends on it.`,
      caption: ({ least, most }) => `${least} to ${most}`,
      options: { weigh: () => "Weight", plain: () => "Do not weight" },
    },
    "weight-possible": {
      title: ({ name }) => `“${name}” may be a weight`,
      evidence: ({ least, most, mean }) =>
        `Positive numbers from ${least} to ${most}, ${mean} on average, as weights made for a survey have.`,
      caption: ({ least, most }) => `${least} to ${most}`,
      options: { weigh: () => "Weight", plain: () => "Do not weight" },
    },
    "weights-several": {
      title: ({ count }) => `${count} columns could be weights`,
      evidence: ({ names }) => `${names}: the file does not say which of them weights.`,
      caption: () => "columns",
      options: {
        plain: () => "Do not weight",
        first: ({ first }) => `By “${first}”`,
        second: ({ second }) => `By “${second}”`,
      },
    },
    "tick-alone": {
      title: ({ name, questions }) =>
        questions === "1"
          ? `“${name}”: does a blank cell mean no?`
          : `${questions} columns, “${name}” among them: does a blank cell mean no?`,
      evidence: ({ answer, count, name }) =>
        `In “${name}”, “${answer}” is the only answer written; ${plural(count, "cell is blank", "cells are blank")}.`,
      caption: ({ rows }) => `blank of ${rows}`,
      options: { missing: () => "No answer", unticked: () => "Blank = no" },
    },
  } satisfies DoubtWords,
};
