import type { Language } from "../../i18n/language.ts";
import { Button } from "../ui/button.tsx";
import { Buttons } from "../ui/buttons.tsx";
import css from "./panels.module.css";

/** Where a survey comes in. The whole page takes drops; this says so. */
export function DropPanel({
  language,
  onChoose,
  onPaste,
  onTemplate,
  onTemplateCodebook,
}: {
  readonly language: Language;
  readonly onChoose: () => void;
  readonly onPaste: () => void;
  readonly onTemplate: () => void;
  readonly onTemplateCodebook: () => void;
}) {
  const words = language.messages.app;
  return (
    <section className={css.drop} aria-label={words.dropTitle}>
      <svg
        width="34"
        height="34"
        viewBox="0 0 34 34"
        fill="none"
        stroke="var(--accent)"
        strokeWidth="2"
        aria-hidden="true"
      >
        <path d="M17 22V6M10 13l7-7 7 7M5 22v6h24v-6" />
      </svg>
      <div className={css.dropWords}>
        <h2>{words.dropTitle}</h2>
        <p>{words.dropHelp}</p>
      </div>
      <Buttons>
        <Button onPress={onChoose}>{words.chooseFile}</Button>
        <Button onPress={onPaste}>{words.paste}</Button>
        <Button onPress={onTemplate}>{words.template}</Button>
        <Button onPress={onTemplateCodebook}>{words.templateCodebook}</Button>
      </Buttons>
    </section>
  );
}
