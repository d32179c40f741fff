import type { Finding } from "../../src/figure/finding.ts";
import { wording } from "../../src/survey/wording.ts";

/** The same finding of a survey that nobody answered. */
export function simulated(finding: Finding): Finding {
  if (finding.kind !== "survey") return finding;
  const { codebook } = finding;
  const notice = wording("Ne pas citer.", { en: "Not to be quoted." });
  const source = wording("Une enquête");
  return {
    ...finding,
    codebook: {
      ...codebook,
      wave: { ...codebook.wave, source, measurement: "simulated", notice, sampling: "volunteer" },
    },
  };
}
