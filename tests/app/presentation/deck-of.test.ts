import { describe, expect, it } from "vitest";
import { viewKey } from "../../../src/app/presentation/deck-of.ts";

const VIEW = "#/explore?v=1&data=file&file=agents-2025.csv&i=satisfait&by=service";

describe("the key of a view in a deck", () => {
  it("is the same for the next wave, whatever its file is called and however it is looked at", () => {
    const next = VIEW.replace("2025", "2026").replace("&i=", "&print=120.2.aaaaaaaa.bbbbbbbb.cccccccc&i=");
    expect(viewKey(`${next}&chart=points&lang=en&theme=dark`)).toBe(viewKey(VIEW));
  });

  it("is another for another question, and says nothing of either", () => {
    const others = [`${VIEW}&f.sexe=Femme`, VIEW.replace("by=service", "by=sexe"), `${VIEW}&ref=ART-03`];
    const keys = [VIEW, ...others].map(viewKey);
    expect(new Set(keys).size).toBe(4);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]{8}$/);
  });
});
