import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "@playwright/test";
import { axe } from "./axe.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

const rows = (page: Page) => page.getByRole("grid", { name: "Liste des diapositives" }).getByRole("row");

const title = (page: Page) => page.getByLabel("Titre de la diapositive");

const addText = (page: Page) => page.getByRole("button", { name: "Ajouter un texte" }).click();

const isKept = (page: Page) => expect(page.getByText(/Gardée dans ce navigateur/)).toBeVisible();

async function openIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await visit(page, linkTo("present"));
  return page;
}

test("two pages that add slides at the same moments have all of them, and so has the next visit", async ({
  context,
}) => {
  const [one, other] = [await openIn(context), await openIn(context)];
  const add = async (page: Page, name: string) => {
    for (let n = 0; n < 12; n += 1) {
      await addText(page);
      await title(page).fill(`${name} ${n}`);
    }
  };
  await Promise.all([add(one, "un"), add(other, "deux")]);
  for (const page of [one, other]) {
    await expect(rows(page)).toHaveCount(24);
    for (const name of ["un", "deux"])
      for (let n = 0; n < 12; n += 1)
        await expect(page.getByRole("row", { name: new RegExp(`\\. ${name} ${n}$`) })).toHaveCount(1);
    await isKept(page);
  }
  await one.reload();
  await expect(rows(one)).toHaveCount(24);
});

test("the same title typed in two pages: the last one counts, and the other is a press away", async ({
  context,
}) => {
  // Neither hears of the other before it keeps something itself.
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, "BroadcastChannel");
    for (const event of ["focus", "pageshow"])
      window.addEventListener(event, (heard) => heard.stopImmediatePropagation(), true);
  });
  const one = await openIn(context);
  await addText(one);
  await title(one).fill("au départ");
  await isKept(one);
  const other = await openIn(context);
  await expect(title(other)).toHaveValue("au départ");
  await title(one).fill("de la première");
  await isKept(one);
  await title(other).fill("de la seconde");
  await expect(other.getByText("Modifiée aussi dans un autre onglet")).toBeVisible();
  await expect(title(other)).toHaveValue("de la seconde");
  expect(await axe(other)).toEqual([]);
  await other.getByRole("button", { name: "Prendre l’autre version" }).click();
  await expect(title(other)).toHaveValue("de la première");
  await other.getByRole("button", { name: "Annuler" }).click();
  await expect(title(other)).toHaveValue("de la seconde");
});

test("a page that is closed while somebody types leaves what was said to be kept, and no half of a state", async ({
  context,
}) => {
  const [kept, typed] = ["abcdefghijklmnopqrstuvwxyz", "0123456789".repeat(6)];
  const field = (page: Page) => page.getByLabel("Texte, un paragraphe par ligne");
  const page = await openIn(context);
  await addText(page);
  await field(page).pressSequentially(kept);
  await isKept(page);
  await field(page).pressSequentially(typed);
  await page.close({ runBeforeUnload: false });
  const later = await openIn(context);
  await expect(rows(later)).toHaveCount(1);
  const left = await field(later).inputValue();
  expect(`${kept}${typed}`.startsWith(left)).toBe(true);
  expect(left.startsWith(kept)).toBe(true);
});

const BROKEN: readonly (readonly [what: string, break_: () => void, said: RegExp])[] = [
  [
    "a database that never opens",
    () => {
      const { open } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name) {
        const request = open.call(this, `${name} beside`);
        request.addEventListener = () => {};
        return request;
      };
    },
    /le stockage ne répond pas/,
  ],
  [
    "a database that is refused",
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    },
    /ce navigateur ne laisse rien conserver ici/,
  ],
  [
    "a browser without databases",
    () => {
      Object.defineProperty(window, "indexedDB", { get: () => undefined });
    },
    /ce navigateur ne laisse rien conserver ici/,
  ],
  [
    "a device that is full",
    () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    },
    /il n’y a plus de place/,
  ],
  [
    "writing that never answers",
    () => {
      const { get } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function () {
        const request = get.call(this, "nothing");
        request.addEventListener = () => {};
        return request;
      };
    },
    /le stockage ne répond pas/,
  ],
];

for (const [what, breakIt, said] of BROKEN)
  test(`${what}: the presentation can be made and handed on, and is not said to be kept`, async ({
    page,
  }) => {
    await page.addInitScript(breakIt);
    await page.goto(`./${linkTo("present")}`);
    await addText(page);
    await title(page).fill("Malgré tout");
    await expect(rows(page)).toHaveCount(1);
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(/Gardée dans ce navigateur/)).toHaveCount(0);
    expect(await axe(page)).toEqual([]);
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "Fichier de la présentation (JSON)" }).click();
    expect(readFileSync(await (await saved).path(), "utf8")).toContain("Malgré tout");
  });

for (const [what, breakIt] of [
  [
    "throws",
    () => {
      window.BroadcastChannel = class {
        constructor() {
          throw new DOMException("refused", "SecurityError");
        }
      } as unknown as typeof BroadcastChannel;
    },
  ],
  [
    "is missing",
    () => {
      Reflect.deleteProperty(window, "BroadcastChannel");
    },
  ],
] as const)
  test(`where a channel between pages ${what}, a page reads again when somebody comes back to it`, async ({
    context,
  }) => {
    await context.addInitScript(breakIt);
    const [one, other] = [await openIn(context), await openIn(context)];
    await addText(one);
    await title(one).fill("de la première");
    await isKept(one);
    await addText(other);
    await title(other).fill("de la seconde");
    await expect(rows(other)).toHaveCount(2);
    await isKept(other);
    await one.evaluate(() => window.dispatchEvent(new Event("focus")));
    await expect(rows(one)).toHaveCount(2);
  });

/** As in the file of a presentation, of as many letters as nobody shows. */
const LARGE = JSON.stringify({
  v: 1,
  kind: "presentation",
  title: "Grande",
  slides: Array.from({ length: 400 }, (_, k) => ({
    kind: "text",
    id: `s${k}`,
    title: `Numéro ${k + 1}`,
    text: "x".repeat(19_000),
    notes: "",
  })),
});

/** How many things lie in the databases of the page: one that is empty may be there, since the page looks into it. */
const leftIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let left = 0;
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const asked = indexedDB.open(name);
        asked.onsuccess = () => done(asked.result);
        asked.onerror = failed;
      });
      for (const store of database.objectStoreNames)
        left += await new Promise<number>((done) => {
          const counted = database.transaction(store).objectStore(store).count();
          counted.onsuccess = () => done(counted.result);
        });
      database.close();
    }
    return left;
  });

test("a presentation too large to be drawn is asked about, shown slide by slide, saved, and erased", async ({
  page,
}) => {
  await visit(page, linkTo("present"));
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Ouvrir une présentation" }).click();
  await (await chooser).setFiles({
    name: "grande.json",
    mimeType: "application/json",
    buffer: Buffer.from(LARGE),
  });
  await expect(
    page.getByText("Cette présentation est trop grande pour être dessinée d’un coup"),
  ).toBeVisible();
  await isKept(page);
  await page.reload();
  await settle(page);
  await expect(page.getByText(/400 diapositives, 7\u202F60\d\u202F\d{3} caractères/)).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "L’enregistrer dans un fichier" }).click();
  expect(JSON.parse(readFileSync(await (await saved).path(), "utf8"))).toEqual(JSON.parse(LARGE));

  await page.getByRole("button", { name: "L’ouvrir diapositive par diapositive" }).click();
  await expect(title(page)).toHaveValue("Numéro 1");
  await page.getByRole("textbox", { name: "Diapositive", exact: true }).fill("317");
  await page.keyboard.press("Enter");
  await expect(title(page)).toHaveValue("Numéro 317");
  await title(page).fill("Changé");
  await page.getByRole("button", { name: "Suivante" }).click();
  await expect(title(page)).toHaveValue("Numéro 318");
  expect(await axe(page)).toEqual([]);
  await isKept(page);

  await page.getByRole("button", { name: "Tout effacer de cet appareil" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Tout effacer de cet appareil" }).click();
  await expect(page.getByText("Tout est effacé")).toBeVisible();
  expect(await leftIn(page)).toBe(0);
});

test("what nobody wants kept is erased, stays in the tab, and is kept again when it is wanted", async ({
  page,
}) => {
  await visit(page, linkTo("present"));
  await expect(page.getByText(/Rien n’y est gardé pour l’instant/)).toBeVisible();
  await addText(page);
  await title(page).fill("Secret");
  await isKept(page);
  const keep = page.getByLabel("Garder sur cet appareil");
  await keep.click();
  await expect(page.getByText("Plus rien n’est gardé")).toBeVisible();
  await expect(title(page)).toHaveValue("Secret");
  expect(await axe(page)).toEqual([]);
  await page.reload();
  await expect(page.getByRole("heading", { name: "Aucune diapositive" })).toBeVisible();
  await expect(keep).not.toBeChecked();
  await keep.click();
  await expect(keep).toBeChecked();
  await addText(page);
  await title(page).fill("Public");
  await isKept(page);
  await page.reload();
  await expect(title(page)).toHaveValue("Public");
});
