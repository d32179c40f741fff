import { gunzipSync } from "node:zlib";
import { axe } from "./axe.ts";
import { addressIn, article, closeAll, deployment, readerOf, snippetOf } from "./elsewhere.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

test.afterEach(closeAll);

const CSV = `Code INSEE interne;Tranche d'âge;Avis confidentiel;Poids
${Array.from({ length: 60 }, (_, k) => `${75000 + k};${k % 2 ? "Moins de 40 ans" : "40 ans et plus"};${k % 3 ? "Plutôt oui" : "Plutôt non"};1,${k}`).join("\n")}
`;

test("a figure of one's own file stands in somebody's page: no server, no storage, as high as it is", async ({
  page,
  browser,
}) => {
  const host = await deployment();
  await visit(page, "");
  await choose(page, "enquête.csv", Buffer.from(CSV));
  await expect(page.getByRole("main")).toContainText("enquête.csv");
  await settle(page);
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await settle(page);
  await page.getByRole("link", { name: /^Avis confidentiel/ }).click();
  await settle(page);
  const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
  const snippet = await snippetOf(page, host);
  expect(snippet).toContain('sandbox="allow-scripts"');
  expect(snippet).toContain('loading="lazy"');
  // What the address holds: the labels shown, and nothing else of the file.
  const packed = /[&#]d=([\w-]+)/.exec(addressIn(snippet))?.[1] ?? "";
  const held = gunzipSync(Buffer.from(packed, "base64url")).toString();
  expect(held).toContain("Plutôt oui");
  for (const raw of ["INSEE", "Poids", "75001", "1,5"]) expect(held).not.toContain(raw);

  for (const width of [300, 1200]) {
    const site = await article(`<div style="width:${width}px">${snippet}</div>`);
    const reader = await readerOf(browser);
    const asked: string[] = [];
    reader.on("request", (request) => asked.push(request.url().split("#")[0] ?? ""));
    await reader.goto(site.origin);
    const figure = reader.frameLocator("iframe");
    await expect(figure.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(figure.getByRole("img", { name: title })).toBeVisible();
    await expect(figure.getByRole("figure")).toContainText(/n = 60/);
    await expect(figure.getByText(/chiffres figés le \d/)).toBeVisible();
    // The frame is as high as what it shows, and as wide as it may be.
    const frame = reader.frames()[1];
    await expect
      .poll(async () => {
        const height = await reader.locator("iframe").evaluate((element) => element.clientHeight);
        return frame?.evaluate((wanted) => {
          const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
          return [scrollHeight - wanted, Math.max(0, scrollWidth - clientWidth - 12)];
        }, height);
      })
      .toEqual([0, 0]);
    expect(
      await frame?.evaluate(() => {
        try {
          return String(window.localStorage);
        } catch (error) {
          return (error as Error).name;
        }
      }),
    ).toBe("SecurityError");
    expect(asked.map((address) => address.replace(/-[\w-]{8}\.js$/, ".js"))).toEqual([
      `${site.origin}/`,
      `${host.origin}/embed.html`,
      `${host.origin}/assets/embed-main-fr.js`,
    ]);
    await figure.getByText("Tableau").click();
    await expect(figure.getByRole("table")).toBeVisible();
    if (frame) expect(await axe(frame)).toEqual([]);
    await reader.done();
  }
});

test("a live figure is computed from the deployment's own data, and says so", async ({ page, browser }) => {
  const host = await deployment();
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "age" }));
  await settle(page);
  await page.getByRole("button", { name: "Partager" }).click();
  await page.getByRole("tab", { name: "Intégrer à une page" }).click();
  await page.getByRole("combobox", { name: "Chiffres" }).selectOption("live");
  const code = page.getByRole("textbox", { name: "Code à coller dans la page" });
  await expect(code).toHaveValue(/view=/);
  const snippet = (await code.inputValue()).replace(/http:\/\/[^/]+\//, `${host.origin}/`);
  expect(addressIn(snippet).length).toBeLessThan(2000);
  const site = await article(snippet);
  const reader = await readerOf(browser);
  await reader.goto(site.origin);
  const figure = reader.frameLocator("iframe");
  await expect(figure.getByText("calculé à partir des données de ce site")).toBeVisible();
  await expect(figure.getByText("Données simulées", { exact: true })).toBeVisible();
  await figure.getByText("Tableau").click();
  const shown = await page.getByRole("article").first().textContent();
  expect(shown).toContain("44");
  await expect(figure.getByRole("row", { name: /^55 ans et plus/ })).toContainText(/44,\d\s%/);
  await reader.done();
});

test("keys that the figure has no use for go back to the page around it; messages to it change nothing", async ({
  page,
  browser,
}) => {
  const host = await deployment();
  await visit(page, linkTo("explore", { data: "figures", figure: "ART-03" }));
  const snippet = await snippetOf(page, host);
  const site = await article(`${snippet}<script>
    window.told = [];
    addEventListener("message", ({ data }) => { if (data.type === "key") window.told.push(data.key); });
  </script>`);
  const reader = await readerOf(browser);
  await reader.goto(site.origin);
  const figure = reader.frameLocator("iframe");
  await figure.getByRole("heading", { level: 1 }).click();
  await reader.keyboard.press("ArrowRight");
  await reader.keyboard.press("Escape");
  await reader.keyboard.press("a");
  await figure.getByText("Tableau").focus();
  await reader.keyboard.press("ArrowRight");
  await reader.keyboard.press("Escape");
  const told = () => reader.evaluate(() => (window as unknown as { told: string[] }).told);
  await expect.poll(told).toEqual(["ArrowRight", "Escape", "Escape"]);
  await reader.keyboard.press("PageDown");
  await expect.poll(told).toEqual(["ArrowRight", "Escape", "Escape", "PageDown"]);

  const before = await figure.locator("main").innerHTML();
  await reader.evaluate(() => {
    const frame = document.querySelector("iframe")?.contentWindow;
    for (const message of [
      { type: "height", px: 1 },
      { type: "theme", theme: "dark" },
      "x",
      null,
      { type: "key", key: "Escape" },
    ])
      frame?.postMessage(message, "*");
  });
  expect(await figure.locator("main").innerHTML()).toBe(before);
  await reader.done();
});

test("an address cut short, altered, or of a later version says so, in the reader's language", async ({
  page,
  browser,
}) => {
  const host = await deployment();
  await visit(page, linkTo("explore", { data: "agents", i: "level", by: "" }));
  const address = addressIn(await snippetOf(page, host));
  const reader = await readerOf(browser);
  const says = async (changed: string, words: RegExp) => {
    await reader.goto("about:blank");
    await reader.goto(changed);
    await expect(reader.getByRole("alert")).toContainText(words);
  };
  await says(address.slice(0, -40), /incomplète ou a été modifiée/);
  await says(address.replace("lang=fr", "lang=en").slice(0, -40), /incomplete or was altered/);
  await says(address.replace(/.{60}$/, "A".repeat(60)), /incomplète ou a été modifiée/);
  await says(address.replace("#v=1", "#v=2"), /version plus récente|later version/);
  await says(`${host.origin}/embed.html`, /ne dit pas laquelle|does not say which/);
  await says(
    `${host.origin}/embed.html#v=1&lang=fr&view=%23%2Fexplore%3Fv%3D1%26data%3Dautre`,
    /n’est plus sur ce site/,
  );
  await reader.done();
});
