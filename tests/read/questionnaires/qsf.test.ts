import { describe, expect, it } from "vitest";
import { brief, read } from "./read.ts";

describe("Qualtrics", () => {
  const survey = (payloads: readonly Readonly<Record<string, unknown>>[], flow?: unknown) => {
    const elements = payloads.map((Payload) => ({ Element: "SQ", Payload }));
    const BlockElements = payloads.map(({ QuestionID }) => ({ Type: "Question", QuestionID }));
    const blocks = {
      0: { Type: "Default", ID: "B1", BlockElements },
      1: { Type: "Trash", ID: "B2", BlockElements: [] },
    };
    return JSON.stringify({
      SurveyEntry: { SurveyName: "S", SurveyLanguage: "EN" },
      SurveyElements: [
        { Element: "BL", Payload: blocks },
        { Element: "FL", Payload: { Flow: flow ?? [] } },
        ...elements,
      ],
    });
  };
  const choices = {
    Choices: { 1: { Display: "Un" }, 4: { Display: "Autre", TextEntry: "true" } },
    ChoiceOrder: ["4", 1],
  };

  it("has choices in the order shown, recoded, left out of analyses, with boxes to write in", async () => {
    const mc = {
      ...choices,
      QuestionID: "QID1",
      DataExportTag: "q",
      QuestionText: "T",
      QuestionType: "MC",
      Selector: "SAVR",
    };
    const { questions } = await read(
      survey([{ ...mc, RecodeValues: { 4: "99" }, AnalyzeChoices: { 4: "No" } }]),
    );
    expect(questions.map(brief)).toEqual([
      ["q", "single", "99=Autre 1=Un", "q", false],
      ["q_4_TEXT", "text", "", "q_4_TEXT", false],
    ]);
    expect(questions[0]?.answers.map(({ missing }) => missing)).toEqual(["no-answer", null]);
  });

  it("takes sliders of few steps for ratings, the others for numbers", async () => {
    const slider = (tag: string, high: number) => ({
      ...{
        QuestionID: tag,
        DataExportTag: tag,
        QuestionText: "T",
        QuestionType: "Slider",
        Selector: "HSLIDER",
      },
      ...{
        Choices: { 1: { Display: "&nbsp;" } },
        Configuration: { CSSliderMin: 1, CSSliderMax: high, NumDecimals: "0" },
      },
    });
    const { questions } = await read(survey([slider("a", 3), slider("b", 100)]));
    expect(questions.map(brief)).toEqual([
      ["a", "scale", "1=1 2=2 3=3", "a_1", false],
      ["b", "numeric", "", "b_1", false],
    ]);
  });

  it("says who comes by: under a branch, behind a skip, in blocks of which some are drawn", async () => {
    const text = (id: string, more = {}) => ({
      ...{ QuestionID: id, DataExportTag: id, QuestionText: id, QuestionType: "TE", Selector: "SL" },
      ...more,
    });
    const asked = [text("a", { SkipLogic: [{ SkipToDestination: "c" }] }), text("b"), text("c")];
    const block = [{ Type: "Block", ID: "B1" }];
    const routed = async (flow: unknown) =>
      (await read(survey(asked, flow))).questions.map(({ isRouted }) => isRouted);
    expect(await routed(block)).toEqual([false, true, false]);
    expect(await routed([{ Type: "Branch", Flow: block }])).toEqual([true, true, true]);
    expect(await routed([{ Type: "BlockRandomizer", SubSet: 1, Flow: [...block, {}] }])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await routed([{ Type: "BlockRandomizer", SubSet: "2", Flow: [...block, {}] }])).toEqual([
      false,
      true,
      false,
    ]);
  });
});
