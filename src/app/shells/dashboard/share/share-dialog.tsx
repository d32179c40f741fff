import { useState } from "react";
import { type Handed, type Settings, USUAL_SETTINGS } from "../../../../exports/exporter.ts";
import { Button } from "../../../../views/ui/button.tsx";
import { Dialog } from "../../../../views/ui/dialog.tsx";
import css from "./share.module.css";
import { ShareFile } from "./share-file.tsx";

/** Hands a figure on: as a file, or inside somebody's page. What leaves is shown before it does. */
export function ShareDialog({
  handed,
  chart,
  onClose,
}: {
  readonly handed: Handed;
  readonly chart: Settings["chart"];
  readonly onClose: () => void;
}) {
  const { language } = handed;
  const words = language.messages.share;
  const [settings, setSettings] = useState<Settings>({ ...USUAL_SETTINGS, chart });
  return (
    <Dialog title={words.title} open wide onClose={onClose}>
      <ShareFile
        handed={handed}
        settings={settings}
        onSettings={(change) => setSettings({ ...settings, ...change })}
      />
      <div className={css.foot}>
        <Button onPress={onClose}>{language.messages.app.close}</Button>
      </div>
    </Dialog>
  );
}
