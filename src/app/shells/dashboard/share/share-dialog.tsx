import { useState } from "react";
import { type Handed, type Settings, USUAL_SETTINGS } from "../../../../exports/exporter.ts";
import { Button } from "../../../../views/ui/button.tsx";
import { Dialog } from "../../../../views/ui/dialog.tsx";
import { Tabs } from "../../../../views/ui/tabs.tsx";
import css from "./share.module.css";
import { ShareEmbed } from "./share-embed.tsx";
import { ShareFile } from "./share-file.tsx";

/** Hands a figure on: as a file, or inside somebody's page. What leaves is shown before it does. */
export function ShareDialog({
  handed,
  chart,
  liveView,
  onClose,
}: {
  readonly handed: Handed;
  readonly chart: Settings["chart"];
  readonly liveView: string | null;
  readonly onClose: () => void;
}) {
  const { language } = handed;
  const words = language.messages.share;
  const [tab, setTab] = useState("file");
  const [settings, setSettings] = useState<Settings>({ ...USUAL_SETTINGS, chart });
  return (
    <Dialog title={words.title} open wide onClose={onClose}>
      <Tabs
        label={words.title}
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: "file",
            name: words.tabs.file,
            panel: (
              <ShareFile
                handed={handed}
                settings={settings}
                onSettings={(change) => setSettings({ ...settings, ...change })}
              />
            ),
          },
          {
            id: "embed",
            name: words.tabs.embed,
            panel: <ShareEmbed handed={handed} chart={chart} liveView={liveView} />,
          },
        ]}
      />
      <div className={css.foot}>
        <Button onPress={onClose}>{language.messages.app.close}</Button>
      </div>
    </Dialog>
  );
}
