import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { VariableCards } from "../../../src/app/shells/dashboard/variable-cards.tsx";
import type { Library } from "../../../src/app/state/library.ts";
import { useReply } from "../../../src/app/state/use-reply.ts";
import { IMPORTED } from "../../../src/app/state/view-state.ts";
import type { Operation } from "../../../src/engine/protocol.ts";
import { holdingLibrary, Shelled } from "./explored.tsx";

const CSV = [
  "Service;Avis",
  ...Array.from({ length: 60 }, (_, row) => `S${row % 3};${row % 4 ? "Oui" : "Non"}`),
].join("\n");

/** The variables of the file that a library has open. */
function Cards({ library }: { readonly library: Library }) {
  return (
    <Shelled library={library} start={{ page: "data" }}>
      {(shell, survey) => <Counted shell={shell} survey={survey} />}
    </Shelled>
  );
}

function Counted({ shell, survey }: Pick<Parameters<typeof VariableCards>[0], "shell" | "survey">) {
  const profile = useReply(shell.library.clientOf(survey), "profile", { survey: IMPORTED }, survey.revision);
  return <VariableCards shell={shell} survey={survey} profile={profile} />;
}

/** The cards of a file whose answers nobody counts. */
async function uncounted() {
  const held = new Set<Operation>(["profile"]);
  const library = holdingLibrary(held);
  const survey = await library.import(new Blob([CSV]), "avis.csv");
  if (!survey) throw new Error("the file was not read");
  return { held, library, survey, screen: await render(<Cards library={library} />) };
}

describe("the variables of a file whose answers are not counted yet", () => {
  it("are said to be on their way: a card without counts is not the card of a variable that nobody answered", async () => {
    const { screen } = await uncounted();
    await expect.element(screen.getByRole("status")).toHaveTextContent("Calcul en cours…");
    const card = screen.getByRole("article").filter({ hasText: "Service" });
    await expect.element(card).not.toHaveTextContent("S0");
    expect(card.element().closest("[aria-busy=true]")).not.toBeNull();
  });

  it("can be stopped, say so, and are counted once that is asked again", async () => {
    const { held, screen } = await uncounted();
    await screen.getByRole("button", { name: "Arrêter le calcul" }).click();
    const again = screen.getByRole("button", { name: "Calculer de nouveau" });
    await expect.element(again).toHaveFocus();
    await expect.element(screen.getByRole("status")).not.toBeInTheDocument();
    held.clear();
    await again.click();
    const card = screen.getByRole("article").filter({ hasText: "Service" });
    await expect.element(card).toHaveTextContent("S020");
    expect(card.element().closest("[aria-busy=true]")).toBeNull();
  });
});
