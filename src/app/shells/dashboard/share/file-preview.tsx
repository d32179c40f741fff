import { useEffect, useState } from "react";
import type { Exporter, Handed, Settings } from "../../../../exports/exporter.ts";
import { sheetOf } from "../../../../exports/picture/sheet-of.ts";
import { Elements } from "../../../../views/charts/elements.tsx";
import { Leaving } from "./leaving.tsx";
import css from "./share.module.css";

/** Lines of a file of numbers that are shown before it is saved. */
const LINES = 40;

/** Letters smaller than this part of the screen's are no longer comfortable. */
const SMALL = 0.7;

/** What a format that is no picture is shown as. */
const asPicture = ({ kind }: Exporter, settings: Settings): Settings =>
  kind === "picture"
    ? settings
    : { ...settings, size: kind === "slides" ? "slide" : "page", content: "complete", theme: "light" };

/** What is about to leave, before it does: the picture itself, or the first lines of the file. */
export function FilePreview({
  handed,
  exporter,
  settings,
}: {
  readonly handed: Handed;
  readonly exporter: Exporter;
  readonly settings: Settings;
}) {
  const { language } = handed;
  const words = language.messages.share;
  return (
    <section className={css.preview} aria-label={words.preview}>
      {exporter.kind === "numbers" ? (
        <TextPreview key={exporter.id} handed={handed} exporter={exporter} settings={settings} />
      ) : (
        <PicturePreview handed={handed} exporter={exporter} settings={settings} />
      )}
      <Leaving figure={handed.figure} language={language} />
    </section>
  );
}

function PicturePreview({
  handed,
  exporter,
  settings,
}: {
  readonly handed: Handed;
  readonly exporter: Exporter;
  readonly settings: Settings;
}) {
  const { figure, language } = handed;
  const words = language.messages.share;
  const { svg, width, height, scale } = sheetOf(handed, asPicture(exporter, settings));
  const pixels = exporter.id === "png" ? settings.resolution : 1;
  const { count, percent } = language.format;
  return (
    <>
      <svg
        className={css.sheet}
        viewBox={String(svg.attributes.viewBox)}
        role="img"
        aria-label={figure.title}
      >
        <Elements of={svg.children.filter((child) => typeof child !== "string" && child.name !== "title")} />
      </svg>
      {exporter.kind === "picture" ? (
        <p className={css.measure}>
          {words.pixels({ width: count(width * pixels), height: count(height * pixels) })}
        </p>
      ) : null}
      {scale < SMALL ? <p className={css.warning}>{words.small({ percent: percent(scale) })}</p> : null}
    </>
  );
}

function TextPreview({
  handed,
  exporter,
  settings,
}: {
  readonly handed: Handed;
  readonly exporter: Exporter;
  readonly settings: Settings;
}) {
  const { language } = handed;
  const words = language.messages.share;
  const [text, setText] = useState("");
  useEffect(() => {
    let isCurrent = true;
    void exporter
      .write(handed, settings)
      .then((blob) => blob.text())
      .then((written) => {
        if (isCurrent) setText(written);
      });
    return () => {
      isCurrent = false;
    };
  }, [exporter, handed, settings]);
  const lines = text.trimEnd().split("\n");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <pre className={css.text} tabIndex={0} translate="no">
      {lines.slice(0, LINES).join("\n")}
      {lines.length > LINES ? `\n${words.more({ n: language.format.count(lines.length - LINES) })}` : ""}
    </pre>
  );
}
