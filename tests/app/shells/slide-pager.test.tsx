import { useState } from "react";
import { describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { SlidePager } from "../../../src/app/shells/present/slide-pager.tsx";
import { languageOf } from "../../../src/i18n/language.ts";

function Paged({ seen }: { readonly seen: number[] }) {
  const [place, setPlace] = useState(0);
  return (
    <SlidePager
      place={place}
      count={400}
      language={languageOf("fr")}
      onGo={(to) => {
        seen.push(to);
        setPlace(to);
      }}
    />
  );
}

describe("going from slide to slide", () => {
  it("waits for the whole number, and says which ones there are", async () => {
    const seen: number[] = [];
    const screen = await render(<Paged seen={seen} />);
    const field = screen.getByLabelText("Diapositive", { exact: true });
    await userEvent.clear(field);
    await expect.element(field).toHaveValue("");
    await userEvent.type(field, "317");
    expect(seen).toEqual([]);
    await userEvent.keyboard("{Enter}");
    await expect.element(field).toHaveValue("317");
    expect(seen).toEqual([316]);
    await userEvent.fill(field, "401");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("alert")).toHaveTextContent("Un nombre de 1 à 400.");
    expect(seen).toEqual([316]);
  });

  it("keeps the focus on the button that has led to the end", async () => {
    const screen = await render(<Paged seen={[]} />);
    const previous = screen.getByRole("button", { name: "Précédente" });
    await screen.getByRole("button", { name: "Suivante" }).click();
    await previous.click();
    await expect.element(previous).toHaveFocus();
    await expect.element(previous).toHaveAttribute("aria-disabled", "true");
  });
});
