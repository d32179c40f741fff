import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildFrom, filesOf } from "./deployment.ts";
import { expect, test } from "./fixture.ts";
import { settle, visit } from "./visit.ts";

const dist = join(import.meta.dirname, "..", "..", "dist");
const folder = "/ville/site/barometre/";

test("works in any folder of a host that sends no headers", async ({ page, context, baseURL }) => {
  await context.route(`**${folder}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(dist, pathname.slice(folder.length) || "index.html");
    return existsSync(path) ? route.fulfill({ path }) : route.abort("failed");
  });
  await page.goto(new URL(`${folder}#/explore?v=1&lang=en`, baseURL).href);
  await settle(page);
  await expect(page.getByRole("article").locator("svg").first()).toBeVisible();
});

test.describe("under the headers that a host should send", () => {
  test.use({ isKept: true });

  test("the app is kept for visits without network", async ({ page, context }) => {
    await visit(page, "");
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe("activated");
    await context.setOffline(true);
    await page.reload();
    await settle(page);
  });
});

test("nothing of a data package is built that nothing counts: no identifier, no address, no words, no order", async () => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  const data = join(import.meta.dirname, "../../data");
  for (const name of ["datapackage.json", "figures.csv", "agents.csv", "collectivites.csv"])
    cpSync(join(data, name), join(folder, name));
  const [header = "", ...lines] = readFileSync(join(data, "agents.csv"), "utf8").trimEnd().split("\r\n");
  const planted = lines.map((line, k) =>
    [
      line.replace(/^A/, "zzmatricule-"),
      `zzcourriel.${k}@ville.fr`,
      `zzremarque ${k}, au fil des jours`,
      `zzposte-${k % 5}`,
    ].join(";"),
  );
  writeFileSync(
    join(folder, "agents.csv"),
    [`${header};courriel;remarque;poste`, ...planted, ""].join("\r\n"),
  );
  const descriptor = JSON.parse(readFileSync(join(data, "datapackage.json"), "utf8"));
  const agents = descriptor.resources.find(({ name }: { name: string }) => name === "agents");
  agents.schema.fields.push(
    { name: "courriel", kind: "text", role: "ignored" },
    { name: "remarque", kind: "text", role: "ignored" },
    { name: "poste", kind: "single", role: "ignored", categories: ["zzposte-0", "zzposte-1"] },
  );
  // What other tools have in the package, and is not even there.
  descriptor.resources.push(
    { name: "contacts", data: [["zzcourriel.0@ville.fr"]] },
    { name: "brut", path: "brut.csv", schema: { fields: [{ name: "zzremarque" }] } },
  );
  writeFileSync(join(folder, "datapackage.json"), JSON.stringify(descriptor));
  const built = buildFrom("planted", folder);
  rmSync(folder, { recursive: true });
  const texts = new Map(filesOf(built).map((file) => [file, readFileSync(join(built, file), "utf8")]));
  const found = [...texts].flatMap(([file, text]) => {
    const [planted] = /zz(?:matricule|courriel|remarque|poste).{0,20}/.exec(text) ?? [];
    return planted ? [`${file}: ${planted}`] : [];
  });
  expect(found).toEqual([]);
  // What is counted is there, twice: for the page and for live embeds; and not in the order of the file.
  const inOrder = planted.map((line) => {
    const [, age, town, grade, branch, level] = line.split(";");
    return [age, town, grade, branch, level].map((cell) => `"${cell}"`).join(",");
  });
  const shipped = [...texts].flatMap(([file, text]) => {
    const records = text.split(/\\n|\n/).flatMap((line) => {
      const known = inOrder.indexOf(line.replaceAll("\\", "").split(",").slice(0, 5).join(","));
      return known < 0 ? [] : [known];
    });
    return records.length > 100 ? [{ file, records }] : [];
  });
  expect(shipped.map(({ file }) => file.replace(/-[\w-]{8}\.js$/, ""))).toEqual([
    "assets/embed-live",
    "assets/worker",
  ]);
  for (const { records } of shipped) {
    const rising = records.filter((place, k) => place > (records[k - 1] ?? -1)).length;
    expect(rising / records.length).toBeLessThan(0.6);
  }
});
