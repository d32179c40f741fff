import { readFileSync } from "node:fs";
import { join } from "node:path";
import { answersOf, shareOf } from "../e2e/barometer-answers.ts";
import { FIRST } from "../e2e/deployment.ts";
import { closeAll, host } from "../e2e/elsewhere.ts";
import { ownPath } from "../e2e/publisher.ts";
import { linkTo } from "../e2e/visit.ts";
import { test } from "./fixture.ts";

test.afterEach(closeAll);

const AGENTS = answersOf("agents");

test("a worker that the browser ends is started again, and the figure is of the filter that is set", async ({
  reader,
}) => {
  const path = ownPath(/^worker-.*\.js$/);
  const program = readFileSync(join(FIRST, path), "utf8");
  const ends = 'new BroadcastChannel("end").addEventListener("message", () => self.close());';
  const { origin } = await host(FIRST, { [path]: `${program}\n;${ends}` });
  const view = { data: "agents", i: "beginners", by: "age", tab: "table" };
  await reader.open(`${origin}/${linkTo("explore", view)}`);
  await reader.settle();
  for (const grade of ["A", "B", "C", "A", "B"]) {
    await reader.engine.evaluate('(new BroadcastChannel("end").postMessage(null), null)');
    const link = linkTo("explore", { ...view, "f.categorie": grade });
    await reader.engine.evaluate(`(window.location.hash = ${JSON.stringify(link)}, null)`);
    const { base, percent } = shareOf(
      AGENTS.filter(({ categorie }) => categorie === grade),
      "niveau",
      ["Débutant"],
    );
    const line = `Sélection ${base.toLocaleString("fr-FR")} ${percent.toFixed(1).replace(".", ",")} %`;
    await reader.sees(line.replace(/\s/g, " "), "article table");
  }
});
