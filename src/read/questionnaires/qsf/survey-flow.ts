import { entriesOf, textAt, under, valuesOf } from "./json.ts";

/** Where questions stand, and who comes by. */
export interface SurveyFlow {
  /** Ids of the questions that are asked, in order; those in the bin are not. */
  readonly order: readonly string[];
  /** Ids of those that some never see: under a branch, behind a skip, in a block of which only some are drawn. */
  readonly routed: ReadonlySet<string>;
  /** Fields that are set while the survey runs. */
  readonly fields: readonly string[];
}

export function surveyFlow(elements: readonly unknown[]): SurveyFlow {
  const payloads = (kind: string) =>
    elements.filter((each) => textAt(each, "Element") === kind).map((each) => under(each, "Payload"));
  const blocks = payloads("BL")
    .flatMap(valuesOf)
    .filter((block) => textAt(block, "Type") !== "Trash");
  const byId = new Map(blocks.map((block) => [textAt(block, "ID"), block]));
  const skips = new Map(
    payloads("SQ").map((payload) => [textAt(payload, "QuestionID"), valuesOf(under(payload, "SkipLogic"))]),
  );
  const order: string[] = [];
  const routed = new Set<string>();
  const fields: string[] = [];
  const seen = new Set<unknown>();

  const askBlock = (block: unknown, isRouted: boolean) => {
    if (seen.has(block)) return;
    seen.add(block);
    let until: string | null = null;
    for (const element of valuesOf(under(block, "BlockElements"))) {
      if (textAt(element, "Type") !== "Question") continue;
      const id = textAt(element, "QuestionID");
      if (id === until) until = null;
      order.push(id);
      if (isRouted || until !== null) routed.add(id);
      const [skip] = [...(skips.get(id) ?? []), ...valuesOf(under(element, "SkipLogic"))];
      const to = textAt(skip, "SkipToDestination");
      if (to !== "" && to !== "ENDOFSURVEY") until = to;
    }
  };
  const walk = (flow: unknown, isRouted: boolean) => {
    for (const element of valuesOf(flow)) {
      const type = textAt(element, "Type");
      const block = byId.get(textAt(element, "ID"));
      if (block && (type === "Block" || type === "Standard")) askBlock(block, isRouted);
      if (type === "EmbeddedData")
        for (const field of valuesOf(under(element, "EmbeddedData"))) fields.push(textAt(field, "Field"));
      const inside = under(element, "Flow");
      if (inside) walk(inside, isRouted || type === "Branch" || drawsSome(element, inside));
    }
  };
  for (const flow of payloads("FL")) walk(under(flow, "Flow"), false);
  // A survey without a flow asks its blocks one after the other.
  for (const block of blocks) askBlock(block, false);
  return { order, routed, fields };
}

function drawsSome(element: unknown, inside: unknown): boolean {
  if (textAt(element, "Type") !== "BlockRandomizer") return false;
  return Number(textAt(element, "SubSet")) < entriesOf(inside).length;
}
