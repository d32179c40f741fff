import { describe, expect, it } from "vitest";
import { brief, read } from "./read.ts";

describe("DDI", () => {
  it("marks missing answers, and numbers with words for some values", async () => {
    const { questions } = await read(
      '<ddi:codeBook xmlns:ddi="ddi:codebook:2_5"><ddi:dataDscr><ddi:var name="age" intrvl="contin"><ddi:labl>Âge</ddi:labl><ddi:catgry missing="Y"><ddi:catValu>-9</ddi:catValu><ddi:labl>Refus</ddi:labl></ddi:catgry><ddi:varFormat type="numeric"/></ddi:var><ddi:var name="o" nature="ordinal"><ddi:qstn><ddi:qstnLit>Combien ?</ddi:qstnLit></ddi:qstn><ddi:universe>All persons</ddi:universe><ddi:catgry><ddi:catValu>1</ddi:catValu><ddi:labl>Peu</ddi:labl></ddi:catgry></ddi:var></ddi:dataDscr></ddi:codeBook>',
    );
    expect(questions.map(brief)).toEqual([
      ["age", "numeric", "-9=Refus", "age", false],
      ["o", "scale", "1=Peu", "o", false],
    ]);
    expect(questions.map(({ text }) => text.text)).toEqual(["Âge", "Combien ?"]);
    expect(questions[0]?.answers[0]?.missing).toBe("no-answer");
  });
});
