import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { answersOf, shareOf } from "../e2e/barometer-answers.ts";
import { FIRST, filesOf, startHost } from "../e2e/deployment.ts";
import { article, closeAll, host } from "../e2e/elsewhere.ts";
import { linkTo } from "../e2e/visit.ts";
import { expect, test } from "./fixture.ts";

let folder = "";
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "engine-"));
});
test.afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true });
});

const AGE = linkTo("explore", { data: "agents", i: "level", by: "age" });

/** As a French Excel writes it. */
const CSV = Buffer.from(
  [
    "Tranche d'âge;Aisance;Note",
    ...Array.from({ length: 120 }, (_, k) =>
      [
        k % 3 ? "Moins de 40 ans" : "40 ans et plus",
        ["Débrouillard", "Habile", "Osant", "Perdu"][k % 4],
        `${k % 5},5`,
      ].join(";"),
    ),
    "",
  ].join("\r\n"),
  "latin1",
);

test("the overview opens, and a filter moves a figure", async ({ reader, baseURL }) => {
  await reader.open(`${baseURL}`);
  await reader.sees("en trois chiffres", "h1");
  await reader.sees("Coopération territoriale", "article .recharts-wrapper svg");
  await reader.rests();
  await reader.open(`${baseURL}${AGE}`);
  await reader.settle();
  await reader.press("box", /^Catégorie A/);
  await reader.isAt(/f\.categorie=A/);
  await reader.settle();
  await reader.press("button", "Copier le lien");
  await reader.sees("Lien copié");
  await reader.press("tab", "Tableau");
  const kept = answersOf("agents").filter(({ categorie }) => categorie === "A");
  const { percent } = shareOf(kept, "niveau", ["Débutant"]);
  await reader.sees(`${percent.toFixed(1).replace(".", ",")} %`, "article table");
});

test("a file is read, corrected, and its figure handed on in every format, and presented", async ({
  reader,
  baseURL,
}) => {
  const file = join(folder, "enquête.csv");
  writeFileSync(file, CSV);
  await reader.open(`${baseURL}`);
  await reader.settle();
  await reader.engine.choose("input[type=file]", [file]);
  await reader.sees("enquête.csv", "main");
  await reader.settle();
  await reader.sees(/windows-1252.*virgule décimale.*120 lignes, 3 colonnes/, "main");
  await reader.press("button", "Corriger « Aisance »");
  await reader.pick("Nature", "échelle");
  await reader.press("button", /^Inverser/);
  await reader.press("button", "Fermer");
  await reader.sees(/Perdu 30 Osant 30 Habile 30 Débrouillard 30/, "article");

  await reader.press("link", "Explorer");
  await reader.press("link", /^Aisance/);
  await reader.settle();
  await reader.press("button", "Partager…");
  for (const [format, ending, begins] of [
    ["png", ".png", "\x89PNG"],
    ["svg", ".svg", "<?xml"],
    ["pptx", ".pptx", "PK"],
    ["html", ".html", "<!doctype html>"],
    ["csv-excel", ".csv", "\xEF\xBB\xBF"],
    ["json", ".json", "{"],
  ] as const) {
    await reader.pick("Format", format);
    await reader.press("button", "Télécharger");
    const saved = await reader.saved(ending);
    expect(saved.subarray(0, begins.length).toString("latin1"), format).toBe(begins);
    if (format === "html") writeFileSync(join(folder, "figure.html"), saved);
  }
  await reader.press("button", "Fermer");

  await reader.press("button", "Ajouter à la présentation");
  await reader.press("link", "Voir la présentation");
  await reader.press("button", "Ajouter un texte");
  await reader.fill("Titre de la diapositive", "Merci");
  for (const [name, ending] of [
    ["PowerPoint", ".pptx"],
    ["Page HTML", ".html"],
    ["Fichier de la présentation (JSON)", ".json"],
  ] as const) {
    await reader.press("button", name);
    const saved = await reader.saved(ending);
    expect(saved.length, name).toBeGreaterThan(2000);
    if (ending === ".html") writeFileSync(join(folder, "deck.html"), saved);
  }
  await reader.press("button", "Présenter en plein écran");
  await reader.isAt(/slide=/);
  await reader.type("", "Home");
  await reader.sees("n = 120", "[role=application] svg");
  await reader.type("", "ArrowRight", "ArrowRight", "End");
  await reader.sees("Merci", "[role=application]");
  // Not by Escape, of which some browsers keep the first to leave the full screen.
  await reader.press("button", "Quitter");
  await reader.sees("Présenter", "h1");

  for (const [page, what] of [
    ["figure.html", /Aisance.*n = 120.*Perdu/],
    ["deck.html", /n = 120.*Merci/],
  ] as const) {
    await reader.open(pathToFileURL(join(folder, page)).href);
    await reader.sees(what);
  }
});

test("a presentation is kept on the device, found at the next visit, and erased", async ({
  reader,
  baseURL,
}) => {
  const present = `${baseURL}${linkTo("present")}`;
  await reader.open(present);
  await reader.settle();
  for (const title of ["Bonjour", "Merci"]) {
    await reader.press("button", "Ajouter un texte");
    await reader.fill("Titre de la diapositive", title);
  }
  await reader.sees(/Gardée dans ce navigateur.* depuis le \d/);
  await reader.open(present);
  await reader.settle();
  // Behind what the tests before this one have left there, where they had the same browser.
  await reader.sees(/\d Bonjour.*\d Merci/, "[role=grid]");
  await reader.press("button", "Tout effacer de cet appareil");
  await reader.sees("Tout effacer", "[role=dialog]");
  // Its name is that of the button which the dialog covers.
  await reader.run(() => document.querySelector<HTMLElement>("[role=dialog] button")?.click());
  await reader.sees("Tout est effacé");
  await reader.open(present);
  await reader.settle();
  await reader.sees("Aucune diapositive");
});

test("a figure stands in somebody's page, by the code that is given for it", async ({ reader, baseURL }) => {
  for (const [numbers, words] of [
    ["frozen", /chiffres figés le \d/],
    ["live", /calculé à partir des données de ce site/],
  ] as const) {
    await reader.open(`${baseURL}${AGE}`);
    await reader.settle();
    await reader.press("button", "Partager…");
    await reader.press("tab", "Intégrer à une page");
    await reader.pick("Chiffres", numbers);
    const code = () =>
      reader.run(() => document.querySelector<HTMLTextAreaElement>("textarea[readonly]")?.value);
    await expect.poll(code).toMatch(numbers === "live" ? /view=/ : /d=\w+/);
    const snippet = (await code()) ?? "";
    expect(snippet).toContain('sandbox="allow-scripts"');
    const { origin } = await article(snippet);
    await reader.open(origin);
    await reader.engine.enterFrame();
    await reader.sees(words);
    await reader.sees("44 %", "svg");
    // By a script: where the frame lies on the screen is for its host to know.
    await reader.run(() => document.querySelector("summary")?.click());
    await reader.sees(/44,0 %/, "table");
  }
});

test("on paper a figure has its chart and its table, and no card is cut", async ({ reader, baseURL }) => {
  const { print } = reader.engine;
  test.skip(print === null, "this browser cannot be asked for what it would print");
  test.skip(spawnSync("pdftotext", ["-v"]).status !== 0, "not on this machine: pdftotext");
  const printed = async () => {
    // Typefaces that vary come out as shapes, in which no word can be found.
    await reader.run(() => {
      const plain = new CSSStyleSheet();
      plain.replaceSync("* { font-family: sans-serif !important; }");
      document.adoptedStyleSheets.push(plain);
    });
    const file = join(folder, "page.pdf");
    writeFileSync(file, (await print?.()) ?? "");
    const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
    return text
      .split("\f")
      .slice(0, -1)
      .map((words) => words.replace(/\s+/g, " "));
  };
  await reader.open(`${baseURL}${AGE}`);
  await reader.settle();
  await reader.sees("44 %", "article svg");
  const figure = (await printed()).join(" ");
  for (const words of ["Niveau de maîtrise du numérique par âge", "44 %", "44,0 % [39 ; 49]", "Lecture : "])
    expect(figure).toContain(words);
  expect(figure).not.toMatch(/Partager|Ventiler|Importer/);

  await reader.open(`${baseURL}`);
  await reader.sees("Coopération territoriale", "article .recharts-wrapper svg");
  await reader.rests();
  const card = (await printed()).filter((sheet) =>
    /Score moyen par thème|Coopération territoriale/.test(sheet),
  );
  expect(card).toHaveLength(1);
  expect(card[0]).toMatch(/Score moyen par thème.*Coopération territoriale.*Lecture/);
});

test("after one visit the app opens and works without network", async ({ reader }) => {
  const host = await startHost();
  try {
    await reader.open(`${host.address}${AGE}`);
    await reader.settle();
    const keeper = () => reader.run(() => navigator.serviceWorker.controller?.state);
    await expect.poll(keeper, { timeout: 20_000 }).toBe("activated");
    await host.stop();
    await reader.open(`${host.address}${AGE}`);
    await reader.settle();
    await reader.sees("44 %", "article svg");
    await reader.press("button", "Partager…");
    await reader.press("button", "Télécharger");
    expect((await reader.saved(".png")).length).toBeGreaterThan(5000);
  } finally {
    await host.stop();
  }
});

test.describe("a browser that is too old", () => {
  test.use({ mustBeSilent: false });

  test("reads a sentence where it cannot read the program", async ({ reader }) => {
    const programs = filesOf(FIRST).filter((path) => /^assets\/(app|embed-main)-[\w-]+\.js$/.test(path));
    expect(programs).toHaveLength(3);
    const { origin } = await host(
      FIRST,
      Object.fromEntries(programs.map((path) => [`/${path}`, "const no = ~~>;"])),
    );
    await reader.open(origin);
    await reader.sees(/trop ancien.*Safari 16\.4.*too old/);
    const { origin: site } = await article(
      `<iframe sandbox="allow-scripts" src="${origin}/embed.html#v=1&d=x"></iframe>`,
    );
    await reader.open(site);
    await reader.engine.enterFrame();
    await reader.sees(/trop ancien.*Safari 16\.4.*too old/);
  });
});
