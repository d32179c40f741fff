import { describeComputed } from "../../figure/describe-computed.ts";
import { describePublished } from "../../figure/describe-published.ts";
import { describeQuestion } from "../../figure/describe-question.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Finding } from "../../figure/finding.ts";
import { subject } from "../../figure/subject.ts";
import type { Language } from "../../i18n/language.ts";
import { judge } from "../../stats/judge/judge.ts";

/** A finding, judged and put into words. */
export function tell(finding: Finding, language: Language): Figure {
  switch (finding.kind) {
    case "survey": {
      const { tab, codebook, indicator, references } = finding;
      return describeQuestion(judge(tab, finding), subject({ codebook, indicator, references, language }));
    }
    case "computed": {
      const { codebook, variable } = finding;
      return describeComputed(finding, { codebook, variable, language });
    }
    case "published":
      return describePublished(finding.figure, language);
  }
}
