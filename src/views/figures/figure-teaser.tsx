import type { Figure } from "../../figure/figure.ts";
import type { Language } from "../../i18n/language.ts";
import { Badge } from "../ui/badge.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { FigureChart } from "./figure-chart.tsx";
import css from "./figures.module.css";
import { NoteText } from "./note-text.tsx";

/** A figure on the overview: drawn, noted, and a way into it. */
export function FigureTeaser({
  figure,
  chart,
  href,
  language,
}: {
  readonly figure: Figure;
  readonly chart: string;
  readonly href: string;
  readonly language: Language;
}) {
  const words = language.messages.overview;
  return (
    <article className={css.card}>
      <div className={css.head}>
        <h2 className={css.title} data-size="small">
          {figure.title}
        </h2>
        {figure.simulated ? <Badge>{figure.simulated.badge}</Badge> : null}
      </div>
      <p className={css.subtitle}>{figure.subtitle}</p>
      <FigureChart figure={figure} chart={chart} language={language} />
      <NoteText figure={figure} language={language} />
      <div className={css.actions}>
        <ButtonLink href={href}>{words.exploreOf({ title: figure.title })}</ButtonLink>
      </div>
    </article>
  );
}
