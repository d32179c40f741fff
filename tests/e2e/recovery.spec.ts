import type { Page } from "@playwright/test";
import { answersOf, type Row, shareOf } from "./barometer-answers.ts";
import { readTable } from "./figure.ts";
import { choose } from "./file.ts";
import { expect, test } from "./fixture.ts";
import { linkTo, settle, visit } from "./visit.ts";

/** How a worker may end: each without a word to the page. */
const DEATHS = ["terminated", "closed", "failed"] as const;

declare global {
  interface Window {
    /** The workers of the page, the latest last. */
    workers: Worker[];
  }
}

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    window.workers = [];
    window.Worker = class extends Worker {
      constructor(...words: ConstructorParameters<typeof Worker>) {
        super(...words);
        window.workers.push(this);
      }
    };
  });
});

/** Ends the workers of the page, or its latest, after so many turns of its loop: a moment that nobody chose. */
function kill(page: Page, how: (typeof DEATHS)[number], turns: number, isLatest = false): Promise<void> {
  return page.evaluate(
    async ([how, turns, isLatest]) => {
      for (let turn = 0; turn < turns; turn++)
        await new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(null);
        });
      // Those there are now: the page starts others at once.
      for (const worker of window.workers.slice(isLatest ? -1 : 0)) {
        if (how === "failed") worker.dispatchEvent(new ErrorEvent("error", { message: "out of memory" }));
        if (how !== "closed") worker.terminate();
      }
    },
    [how, turns, isLatest] as const,
  );
}

const AGES = ["Moins de 35 ans", "35 à 44 ans", "45 à 54 ans", "55 ans et plus"];
const GRADES = ["A", "B", "C"];

/** Numbers that look like chance, and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const AGENTS = answersOf("agents");

/** The same answers as somebody's own file: without weights. */
const SOME = AGENTS.map(({ age = "", categorie = "", niveau = "" }) => ({
  age,
  categorie,
  niveau,
}));
const OWN = ["age;categorie;niveau", ...SOME.map((row) => Object.values(row).join(";"))].join("\n");

/** Where the workers die: a view under a filter, and the line of its table, computed from the rows. */
interface Survey {
  readonly open: (page: Page) => Promise<void>;
  readonly pairs: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
  /** What the line tells the shares of. */
  readonly answers: readonly string[];
  /** The answers are in the latest worker; others are not ended. */
  readonly isLatest: boolean;
}

const viewOf = ({ pairs }: Survey, age: string, grade: string) =>
  linkTo("explore", { ...pairs, "f.age": age, "f.categorie": grade, tab: "table" });

function expected({ rows, answers }: Survey, age: string, grade: string): string {
  const some = rows.filter((row) => row.age === age && row.categorie === grade);
  const shares = answers.map((answer) => shareOf(some, "niveau", [answer]));
  const percents = shares.map(({ percent }) => `${percent.toFixed(1).replace(".", ",")} %`);
  return ["Sélection", shares[0]?.base, ...percents].join(" ");
}

const published: Survey = {
  pairs: { data: "agents", i: "beginners" },
  open: (page) => visit(page, viewOf(published, "45 à 54 ans", "A")),
  rows: AGENTS,
  answers: ["Débutant"],
  isLatest: false,
};

const own: Survey = {
  pairs: { data: "file", file: "agents.csv", i: "niveau" },
  open: async (page) => {
    await visit(page, linkTo("data"));
    await choose(page, "agents.csv", Buffer.from(OWN));
    await expect(page).toHaveURL(/data=file/);
    await settle(page);
  },
  rows: SOME,
  answers: ["Débutant", "Intermédiaire", "Autonome"],
  isLatest: true,
};

/** What the figure says of itself in one and the same moment. */
const saidBy = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector("article");
    const failure = document.querySelector("main [role=alert]");
    return {
      isBusy: Boolean(article?.querySelector("[aria-busy=true]")),
      says: article?.querySelector("[aria-live]")?.textContent ?? "",
      table: article?.querySelector("table")?.innerText.replace(/\s+/g, " ") ?? "",
      failure: failure?.textContent ?? "",
    };
  });

const KILLS = process.env.LONG ? 2_560 : 48;
/** Each in a page of its own: while one waits for a worker that died as it started, the others go on. */
const AT_ONCE = 4;

/** Asks a view, ends the worker at a moment that nobody chose, and waits for what the view says then. */
async function killOnce(page: Page, survey: Survey, random: () => number, name: string): Promise<void> {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)] as Value;
  const [age, grade, death] = [pick(AGES), pick(GRADES), pick(DEATHS)];
  const turns = Math.floor(random() * 40);
  const workers = page.workers().slice(survey.isLatest ? -1 : 0);
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    viewOf(survey, age, grade),
  );
  if (death === "closed")
    for (const worker of workers) await worker.evaluate(() => self.close()).catch(() => {});
  else await kill(page, death, turns, survey.isLatest);
  const line = expected(survey, age, grade);
  await expect
    .poll(
      async () => {
        const { isBusy, says, table, failure } = await saidBy(page);
        if (failure !== "") {
          // A machine that is too busy to start a worker in time is told so, and may try again.
          await page.getByRole("button", { name: "Calculer de nouveau" }).first().click();
          return `says why not: ${failure}`;
        }
        // What is still of the former question says so, from the first moment.
        if (isBusy) return says.includes("question précédente") ? "waits" : "former numbers without a word";
        return table.replace(/ \[[^\]]*\](?: fragile)?/g, "").includes(line) ? "computed" : table;
      },
      {
        message: `${name}: ${death} after ${turns}, ${age}, ${grade}: ${line}`,
        intervals: [20, 40, 80],
        // Nobody is promised how soon a machine with as many workers as this starts one more.
        timeout: 120_000,
      },
    )
    .toBe("computed");
}

for (const [what, survey] of [
  ["a published survey", published],
  ["somebody's own file", own],
] as const)
  test(`${KILLS / 2} workers that die leave no figure of ${what} under a filter that is not its own`, async ({
    page: first,
    context,
  }) => {
    test.setTimeout(30_000 + KILLS * 2_000);
    const others = await Promise.all(Array.from({ length: AT_ONCE - 1 }, () => context.newPage()));
    await Promise.all(
      [first, ...others].map(async (page, place) => {
        const random = chance(place + (survey.isLatest ? AT_ONCE : 0));
        await survey.open(page);
        for (let round = 0; round < KILLS / 2 / AT_ONCE; round++)
          await killOnce(page, survey, random, `page ${place}, ${round}`);
      }),
    );
  });

const CSV = `Âge;Avis\r\n${Array.from({ length: 90 }, (_, k) => `${k % 3 ? "Moins de 40 ans" : "40 ans et plus"};${k % 2 ? "Oui" : "Non"}`).join("\r\n")}\r\n`;

test("a file whose worker dies is read again, with what was corrected", async ({ page }) => {
  await visit(page, "");
  await choose(page, "avis.csv", Buffer.from(CSV));
  await expect(page.getByRole("main")).toContainText("avis.csv");
  await settle(page);
  await page.getByRole("button", { name: "Corriger « Avis »" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Nature", { exact: true }).selectOption("échelle");
  await dialog.getByRole("button", { name: /^Inverser/ }).click();
  await dialog.getByRole("button", { name: "Fermer", exact: true }).click();
  await settle(page);
  await page.getByRole("link", { name: "Explorer", exact: true }).click();
  await settle(page);
  await page.getByRole("link", { name: /^Avis/ }).click();
  const before = await readTable(page);
  await page.getByRole("link", { name: /^Âge/ }).click();
  await settle(page);
  await kill(page, "terminated", 0);
  await page.getByRole("link", { name: /^Avis/ }).click();
  expect(await readTable(page)).toEqual(before);
});
