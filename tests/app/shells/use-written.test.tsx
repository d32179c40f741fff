import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { useWritten } from "../../../src/app/shells/dashboard/share/use-written.ts";
import { type Exporter, type Handed, type Settings, USUAL_SETTINGS } from "../../../src/exports/exporter.ts";
import { whenIdle } from "../../../src/views/ui/when-idle.ts";

/** Nothing of it is looked at here. */
const HANDED = {} as Handed;

/** Pictures that say how they were to be, and what was written of them. */
function pictures(write: (settings: Settings) => string) {
  const written: string[] = [];
  const exporter: Exporter = {
    id: "png",
    kind: "picture",
    extension: "png",
    write: async (_, settings) => {
      written.push(settings.theme);
      return new Blob([write(settings)]);
    },
  };
  return { exporter, written };
}

/** A dialog that saves; what it saved last, or why not. */
async function dialog(exporter: Exporter, first: Settings) {
  const saved = { last: "" };
  function Dialog({ settings }: { readonly settings: Settings }) {
    const write = useWritten(exporter, HANDED, settings);
    const save = async () => {
      saved.last = await write().then(
        (file) => file.text(),
        (fault) => String(fault),
      );
    };
    return (
      <button type="button" onClick={() => void save()}>
        save
      </button>
    );
  }
  const screen = await render(<Dialog settings={first} />);
  return {
    saved,
    save: () => screen.getByRole("button").click(),
    saveAtOnce: () => (screen.getByRole("button").element() as HTMLButtonElement).click(),
    set: (settings: Settings) => screen.rerender(<Dialog settings={settings} />),
  };
}

const DARK: Settings = { ...USUAL_SETTINGS, theme: "dark" };

it("a picture is written while nobody waits, once, and is the one that is saved", async () => {
  const { exporter, written } = pictures(({ theme }) => theme);
  const { saved, save } = await dialog(exporter, USUAL_SETTINGS);
  await expect.poll(() => written).toEqual(["light"]);
  await save();
  await expect.poll(() => saved.last).toBe("light");
  expect(written).toEqual(["light"]);
});

it("what is saved is as it is set now, however it was set before", async () => {
  const { exporter, written } = pictures(({ theme }) => theme);
  const { saved, saveAtOnce, set } = await dialog(exporter, USUAL_SETTINGS);
  await expect.poll(() => written).toEqual(["light"]);
  await set(DARK);
  saveAtOnce();
  await expect.poll(() => saved.last).toBe("dark");
});

it("a large picture is written when it is asked for", async () => {
  const { exporter, written } = pictures(({ theme }) => theme);
  const { saved, save } = await dialog(exporter, { ...USUAL_SETTINGS, resolution: 4 });
  await whenIdle();
  await whenIdle();
  expect(written).toEqual([]);
  await save();
  await expect.poll(() => saved.last).toBe("light");
});

it("a picture that could not be written ahead is written again when it is asked for", async () => {
  let times = 0;
  const { exporter, written } = pictures(() => {
    times += 1;
    if (times === 1) throw new Error("no canvas");
    return "written";
  });
  const { saved, save } = await dialog(exporter, USUAL_SETTINGS);
  await expect.poll(() => written).toHaveLength(1);
  await expect
    .poll(async () => {
      await save();
      return saved.last;
    })
    .toBe("written");
});
