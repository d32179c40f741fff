import type { Language } from "../../../i18n/language.ts";
import { Switch } from "../../../views/ui/switch.tsx";
import type { PresentationState } from "../../presentation/presentation-state.ts";
import { EraseAll } from "../dashboard/erase-all.tsx";
import type { OfDevice } from "../dashboard/use-what-is-kept.ts";
import css from "./present.module.css";

/** What is kept on this device, where and since when; whether it is to be; and how to erase it. */
export function OnDevice({ state, shell }: { readonly state: PresentationState; readonly shell: OfDevice }) {
  const { presentation: store, language } = shell;
  const words = language.messages.device;
  return (
    <section className={css.handOn} aria-labelledby="on-device">
      <h2 id="on-device">{words.all}</h2>
      <Switch
        label={words.keep}
        on={state.keeping.kind !== "off" && state.keeping.kind !== "erasing"}
        onChange={(isWanted) => void store.keep(isWanted)}
      />
      <p className={`${css.keptNote} ${state.keeping.kind === "refused" ? css.warning : css.muted}`}>
        {keptInWords(state, language)}
      </p>
      <EraseAll shell={shell} />
    </section>
  );
}

function keptInWords({ keeping, onDevice, unreadable }: PresentationState, language: Language): string {
  const { present, device: words } = language.messages;
  const { device } = present;
  if (unreadable) return device.held;
  switch (keeping.kind) {
    case "loading":
      return language.messages.app.loading;
    case "off":
      return device.off;
    case "erasing":
      return words.erasing;
    case "refused":
      return onDevice === null
        ? `${device.refusedTitle}.`
        : words.behind({ reason: words.failures[keeping.failure.kind] });
    case "kept":
      if (keeping.isPending) return words.keeping;
      return onDevice === null ? device.nothing : device.since({ date: language.format.day(onDevice.since) });
  }
}
