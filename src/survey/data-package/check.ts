import type { Barometer } from "../barometer.ts";
import type { DescriptorFailure, Report } from "./failure.ts";

/**
 * Checks what the descriptor says of published figures against the figures: that those which headlines,
 * contrasts and comparisons name exist, and that a comparison lays like over like: persons over persons, a group
 * over a group.
 *
 * It cannot know whether two questions ask the same thing: that is for whoever wrote `comparableTo`.
 *
 * @returns all that is wrong; nothing where all is well
 */
export function checkBarometer({
  headlines,
  figures,
  surveys,
}: Pick<Barometer, "headlines" | "figures" | "surveys">): readonly DescriptorFailure[] {
  const failures: DescriptorFailure[] = [];
  const report: Report = (code, path, params = {}) => failures.push({ code, path, params });
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  const find = (figure: string, path: string) => {
    const found = known.get(figure);
    if (!found) report("unknown-figure", path, { figure });
    return found;
  };

  headlines.forEach((headline, index) => {
    find(headline.figure, `/headlines/${index}/figure`);
    headline.contrasts.forEach(({ figure }, place) => {
      find(figure, `/headlines/${index}/contrasts/${place}/figure`);
    });
  });

  for (const { name, codebook, comparable } of surveys) {
    const { unit } = codebook.wave;
    comparable.forEach(({ figure, group }, index) => {
      const path = `/${name}/comparableTo/${index}`;
      const found = find(figure, `${path}/figure`);
      if (!found) return;
      if (found.unit !== unit)
        report("wrong-unit", `${path}/figure`, { figure, unit: found.unit, survey: unit });
      if ((found.group === null) !== (group === null)) report("wrong-group", `${path}/group`, { figure });
    });
  }
  return failures;
}
