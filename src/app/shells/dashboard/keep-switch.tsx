import { useSyncExternalStore } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Switch } from "../../../views/ui/switch.tsx";
import type { KeptState } from "../../kept/kept-state.ts";
import css from "./device.module.css";
import type { Shell } from "./shell.ts";

/** Whether the imported file is kept on this device: what of it, how large, since when. Off until somebody turns it on. */
export function KeepSwitch({ shell, survey }: { readonly shell: Shell; readonly survey: ImportedSurvey }) {
  const { kept, language, library } = shell;
  const state = useSyncExternalStore(kept.subscribe, kept.state);
  const words = language.messages.device;
  const { keeping } = state;
  const size = language.format.bytes(library.opened?.file.size ?? survey.receipt.bytes);
  const id = "id" in keeping ? keeping.id : null;
  const isOn =
    keeping.kind === "kept" || keeping.kind === "keeping" || (keeping.kind === "refused" && id !== null);
  const isBad = keeping.kind === "refused" || keeping.kind === "no-room" || keeping.kind === "unreadable";
  return (
    <section className={css.panel} aria-labelledby="keep">
      <h2 id="keep">{words.title}</h2>
      {keeping.kind === "twin" || keeping.kind === "unreadable" ? null : (
        <Switch
          label={words.keep}
          on={isOn}
          disabled={keeping.kind === "keeping" || keeping.kind === "erasing"}
          onChange={(isWanted) => {
            if (isWanted) void kept.keep();
            else if (id !== null) void kept.erase(id);
          }}
        />
      )}
      <p role="status" className={isBad ? css.alert : css.muted}>
        {inWords(state, language)}
      </p>
      {keeping.kind === "off" ? <p className={css.muted}>{words.off({ size })}</p> : null}
      {keeping.kind === "kept" ? <p className={css.muted}>{words.keptHelp({ size })}</p> : null}
      {keeping.kind === "twin" ? (
        <Buttons>
          <Button look="primary" onPress={() => shell.openKept(keeping.id)}>
            {words.openTwin}
          </Button>
          <Button onPress={() => void kept.keep()}>{words.replaceTwin}</Button>
        </Buttons>
      ) : null}
      {keeping.kind === "refused" && id !== null ? (
        <Button onPress={() => kept.again()}>{words.again}</Button>
      ) : null}
    </section>
  );
}

/** In a few words, since they are read out at each correction. */
function inWords({ keeping, files }: KeptState, { messages, format }: Language): string {
  const words = messages.device;
  const file = "id" in keeping ? files.find(({ id }) => id === keeping.id) : undefined;
  const date = file ? format.day(file.since) : "";
  switch (keeping.kind) {
    case "off":
      return "";
    case "keeping":
    case "erasing":
      return words[keeping.kind];
    case "twin":
      return words.twin({ date, steps: format.count(file?.steps ?? 0) });
    case "kept":
      return keeping.isPending || !file ? words.keeping : words.kept({ date });
    case "unreadable":
      return words.unreadable;
    case "no-room":
      return words.noRoom({ size: format.bytes(keeping.size), left: format.bytes(keeping.left) });
    case "refused": {
      const reason = words.failures[keeping.failure.kind];
      return keeping.id === null ? words.refused({ reason }) : words.behind({ reason });
    }
  }
}
