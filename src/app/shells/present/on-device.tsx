import type { Language } from "../../../i18n/language.ts";
import { Switch } from "../../../views/ui/switch.tsx";
import type { PresentationState } from "../../presentation/presentation-state.ts";
import type { PresentationStore } from "../../presentation/presentation-store.ts";
import { ClearButton } from "./clear-button.tsx";
import css from "./present.module.css";

/** What is kept on this device, where and since when; whether it is to be; and how to erase it. */
export function OnDevice({
  state,
  store,
  language,
}: {
  readonly state: PresentationState;
  readonly store: PresentationStore;
  readonly language: Language;
}) {
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
      <ClearButton store={store} language={language} />
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
