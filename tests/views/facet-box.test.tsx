import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { languageOf } from "../../src/i18n/language.ts";
import { FacetBox } from "../../src/views/panels/facet-box.tsx";

function Services() {
  const [on, setOn] = useState(true);
  return (
    <FacetBox
      name="Service"
      former={false}
      beyond="Deux critères à la fois."
      language={languageOf("fr")}
      options={[
        { code: "a", label: "Accueil", n: 40, on },
        { code: "b", label: "Archives", n: "hidden", on: false },
      ]}
      onToggle={() => setOn(!on)}
      onClear={() => setOn(false)}
    />
  );
}

function Ages() {
  const [on, setOn] = useState<readonly string[]>([]);
  return (
    <FacetBox
      name="Âge"
      former={false}
      language={languageOf("fr")}
      options={[
        { code: "a", label: "Moins de 35 ans", n: 1200, on: on.includes("a") },
        { code: "b", label: "55 ans et plus", n: 0, on: on.includes("b") },
      ]}
      onToggle={(code) => setOn(on.includes(code) ? on.filter((one) => one !== code) : [...on, code])}
      onClear={() => setOn([])}
    />
  );
}

describe("a filter", () => {
  it("is ticked and unticked, by mouse and by keyboard", async () => {
    const screen = await render(<Ages />);
    const young = screen.getByRole("checkbox", { name: /Moins de 35/ });
    await young.click();
    await expect.element(young).toBeChecked();
    young.element().focus();
    await userEvent.keyboard(" ");
    await expect.element(young).not.toBeChecked();
  });

  it("says how many each answer would leave, nobody included", async () => {
    const screen = await render(<Ages />);
    await expect.element(screen.getByText("1\u202F200")).toBeVisible();
    await expect.element(screen.getByText("0", { exact: true })).toBeVisible();
  });

  it("offers the way back only where something is ticked", async () => {
    const screen = await render(<Ages />);
    const everybody = screen.getByRole("button", { name: /Âge/ });
    await expect.element(everybody).not.toBeInTheDocument();
    await screen.getByRole("checkbox", { name: /55 ans/ }).click();
    await everybody.click();
    await expect.element(screen.getByRole("checkbox", { name: /55 ans/ })).not.toBeChecked();
    await expect.element(everybody).not.toBeInTheDocument();
  });

  it("that can be ticked no further says why, and can be unticked", async () => {
    const screen = await render(<Services />);
    const more = screen.getByRole("checkbox", { name: /Archives/ });
    await expect.element(more).toBeDisabled();
    await expect.element(more).toHaveAccessibleDescription("Deux critères à la fois.");
    await screen.getByRole("checkbox", { name: /Accueil/ }).click();
    await expect.element(screen.getByRole("checkbox", { name: /Accueil/ })).not.toBeChecked();
  });

  it("says of a count that is hidden that it is, and gives it no bar", async () => {
    const screen = await render(<Services />);
    await expect.element(screen.getByText("masqué")).toBeVisible();
  });

  it("is a region of the page with its own name", async () => {
    const screen = await render(<Ages />);
    await expect.element(screen.getByRole("region", { name: "Âge" })).toBeVisible();
  });
});
