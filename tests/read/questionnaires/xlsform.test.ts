import { describe, expect, it } from "vitest";
import { workbook } from "../../contracts/questionnaires/xlsform.ts";
import { brief, read } from "./read.ts";

describe("XLSForm", () => {
  it("has groups that give paths, lists with “other”, ratings, and rows that nobody answers", async () => {
    const form = workbook({
      survey: [
        ["type", "name", "label", "label::English (en)", "relevant", "parameters"],
        ["start", "debut", "", "", "", ""],
        ["begin group", "g", "Groupe", "Group", "selected(., 1)", ""],
        ["select_one l or_other", "q", "Question", "The question", "", ""],
        ["end group", "", "", "", "", ""],
        ["note", "n", "Note", "", "", ""],
        ["range", "r", "Note sur 5", "", "", "start=1 end=5 step=2"],
        ["calculate", "c", "", "", "", ""],
      ],
      choices: [
        ["list name", "name", "label"],
        ["l", "1", "Un"],
      ],
    });
    const { questions, own } = await read(form);
    expect(questions.map(brief)).toEqual([
      ["q", "single", "1=Un other=Other", "g/q", true],
      ["q_other", "text", "", "g/q_other", true],
      ["r", "scale", "1=1 3=3 5=5", "r", false],
      ["c", "unsaid", "", "c", false],
    ]);
    expect(questions[0]?.text).toEqual({ text: "Question", translations: { en: "The question" } });
    expect(questions[0]?.columns[0]?.names).toEqual(["g/q", "g-q", "g.q", "g:q", "g_q", "q"]);
    expect(own).toContain("debut");
  });
});
