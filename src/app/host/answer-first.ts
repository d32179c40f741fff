import { localClient } from "../../engine/local-client.ts";
import type { BarometerFiles } from "../../engine/open-barometer.ts";
import type { Ready, ReadyAnswer } from "../../engine/ready.ts";
import { firstAsks } from "../state/first-asks.ts";

/**
 * What a page of this barometer asks first, answered while it is built. What cannot be answered is left to the page,
 * which says why.
 *
 * @returns null for a barometer that does not open
 */
export async function answerFirst(files: BarometerFiles): Promise<Ready | null> {
  const client = localClient(files);
  const opened = await client.ask("open-barometer", {});
  if (!opened.ok) return null;
  const answers: ReadyAnswer[] = [];
  for (const asked of firstAsks(opened.value)) {
    if ("answer" in asked) {
      const answered = await client.ask("answer", asked.answer);
      if (answered.ok) answers.push({ operation: "answer", ask: asked.answer, answer: answered.value });
    } else {
      const answered = await client.ask("facets", asked.facets);
      if (answered.ok) answers.push({ operation: "facets", ask: asked.facets, answer: answered.value });
    }
  }
  client.close();
  return { barometer: opened.value, answers };
}
