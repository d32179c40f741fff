import { useState } from "react";
import {
  type Exporter,
  type Handed,
  RESOLUTIONS,
  type Settings,
  SIZES,
} from "../../../../exports/exporter.ts";
import { EXPORTERS } from "../../../../exports/exporters.ts";
import { present } from "../../../../lib/invariant.ts";
import { Button } from "../../../../views/ui/button.tsx";
import { Buttons } from "../../../../views/ui/buttons.tsx";
import { Segments } from "../../../../views/ui/segments.tsx";
import { Select } from "../../../../views/ui/select.tsx";
import { Switch } from "../../../../views/ui/switch.tsx";
import { copyPicture } from "../../../copy-picture.ts";
import { download } from "../../../download.ts";
import { FilePreview } from "./file-preview.tsx";
import css from "./share.module.css";
import { useWritten } from "./use-written.ts";

/** Which settings concern a format. */
const concerns = ({ id, kind }: Exporter) => ({
  picture: kind === "picture",
  resolution: id === "png",
  typefaces: id === "svg" || id === "html",
});

type Outcome = "none" | "working" | "copied" | "refused" | "failed";

/** A figure as a file: format, how it is to look, what leaves, and then it leaves. */
export function ShareFile({
  handed,
  settings,
  onSettings,
}: {
  readonly handed: Handed;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
}) {
  const { figure, language } = handed;
  const words = language.messages.share;
  const names = language.messages.exports.formats;
  const [format, setFormat] = useState<string>(EXPORTERS[0]?.id ?? "");
  const [outcome, setOutcome] = useState<Outcome>("none");
  const exporter = present(EXPORTERS.find(({ id }) => id === format) ?? EXPORTERS[0], "an export format");
  const shows = concerns(exporter);
  const write = useWritten(exporter, handed, settings);
  const save = async () => {
    setOutcome("working");
    try {
      download(await write(), `${figure.title}.${exporter.extension}`);
      setOutcome("none");
    } catch {
      setOutcome("failed");
    }
  };
  const copy = async () => setOutcome((await copyPicture(write())) ? "copied" : "refused");

  return (
    <div className={css.columns}>
      <div className={css.settings}>
        <Select
          label={words.format}
          options={EXPORTERS.map(({ id }) => ({ id, name: names[id] }))}
          value={exporter.id}
          onChange={(id) => {
            setFormat(id);
            setOutcome("none");
          }}
        />
        {shows.picture ? (
          <>
            <div className={css.named}>
              <span aria-hidden="true">{words.size}</span>
              <Segments
                label={words.size}
                options={SIZES.map((id) => ({ id, name: words.sizes[id] }))}
                value={settings.size}
                onChange={(id) => onSettings({ size: SIZES.find((one) => one === id) ?? "page" })}
              />
            </div>
            <Select
              label={words.content}
              options={(["complete", "bare"] as const).map((id) => ({ id, name: words.contents[id] }))}
              value={settings.content}
              onChange={(id) => onSettings({ content: id === "bare" ? "bare" : "complete" })}
            />
            <div className={css.named}>
              <span aria-hidden="true">{words.theme}</span>
              <Segments
                label={words.theme}
                options={(["light", "dark"] as const).map((id) => ({
                  id,
                  name: language.messages.app.themes[id],
                }))}
                value={settings.theme}
                onChange={(id) => onSettings({ theme: id === "dark" ? "dark" : "light" })}
              />
            </div>
          </>
        ) : null}
        {shows.resolution ? (
          <div className={css.named}>
            <span aria-hidden="true">{words.resolution}</span>
            <Segments
              label={words.resolution}
              options={RESOLUTIONS.map((times) => ({ id: String(times), name: words.resolutions[times] }))}
              value={String(settings.resolution)}
              onChange={(id) =>
                onSettings({ resolution: RESOLUTIONS.find((times) => String(times) === id) ?? 1 })
              }
            />
          </div>
        ) : null}
        {shows.typefaces ? (
          <Switch
            label={words.typefaces}
            on={settings.typefaces}
            onChange={(typefaces) => onSettings({ typefaces })}
          />
        ) : null}
        <Buttons>
          <Button look="primary" onPress={() => void save()}>
            {words.download}
          </Button>
          {exporter.id === "png" ? <Button onPress={() => void copy()}>{words.copyPicture}</Button> : null}
        </Buttons>
        <p role="status" className={css.outcome}>
          {outcome === "working"
            ? words.preparing
            : outcome === "copied"
              ? words.pictureCopied
              : outcome === "refused"
                ? words.pictureRefused
                : outcome === "failed"
                  ? words.failed
                  : ""}
        </p>
      </div>
      <FilePreview handed={handed} exporter={exporter} settings={settings} />
    </div>
  );
}
