import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const read = (path: string) => readFileSync(join(import.meta.dirname, "../..", path), "utf8");

describe("the oldest browsers that open the app", () => {
  it("are the same to whoever builds it, publishes it, or comes with an older one", () => {
    expect(read("vite.config.ts")).toContain('["chrome111", "edge111", "firefox115", "safari16.4"]');
    for (const path of ["README.md", "index.html", "src/app/shells/embed/embed.html"])
      expect(read(path), path).toMatch(/Chrome or Edge 111, Firefox 115 or Safari 16\.4/);
    for (const path of ["index.html", "src/app/shells/embed/embed.html"])
      expect(read(path), path).toMatch(/Chrome ou Edge 111, Firefox 115 ou Safari 16\.4/);
  });
});
