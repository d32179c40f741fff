import { useSyncExternalStore } from "react";
import { TAGS } from "../../../i18n/loaded-language.ts";
import { worded } from "../../../survey/wording.ts";
import { Badge } from "../../../views/ui/badge.tsx";
import { Button } from "../../../views/ui/button.tsx";
import { Segments } from "../../../views/ui/segments.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { offered } from "../../kept/kept-state.ts";
import { IMPORTED, PAGES, PUBLISHED } from "../../state/view-state.ts";
import css from "./dashboard.module.css";
import { elsewhere, pageLink, type Shell } from "./shell.ts";

/** Before the id of a kept file in the list of surveys: a resource of the barometer has no such name. */
const KEPT = "kept:";

function Mark() {
  return (
    <svg width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <g fill="none" strokeWidth="4">
        <path d="M4 21A12 12 0 0 1 9 9.6" stroke="var(--level-5-0)" />
        <path d="M10.5 8.6A12 12 0 0 1 19.5 8.6" stroke="var(--level-5-3)" />
        <path d="M21 9.6A12 12 0 0 1 26 21" stroke="var(--level-5-4)" />
      </g>
      <path d="M15 22 L21 12" stroke="var(--ink)" strokeWidth="2.4" strokeLinecap="round" />
      <circle cx="15" cy="22" r="3" fill="var(--ink)" />
    </svg>
  );
}

/** Name, pages, survey, language, theme, import. */
export function Header({ shell }: { readonly shell: Shell }) {
  const { view, language, barometer, open, fitted } = shell;
  const { state } = view;
  const words = language.messages.app;
  const kept = useSyncExternalStore(shell.kept.subscribe, shell.kept.state);
  const surveys = [
    ...barometer.surveys.map(({ name, codebook }) => ({
      id: name,
      name: worded(codebook.wave.title, language.tag),
    })),
    ...(open.imported ? [{ id: IMPORTED, name: open.imported.file }] : []),
    ...offered(kept).map(({ id, name }) => ({
      id: `${KEPT}${id}`,
      name: language.messages.device.inMenu({ name }),
    })),
    ...(state.page === "explore" && barometer.figures.length > 0
      ? [{ id: PUBLISHED, name: words.published }]
      : []),
  ];
  const current = state.survey === PUBLISHED ? PUBLISHED : (fitted.survey?.name ?? "");
  // Pages that are of no single survey.
  const isOfAll = state.page === "overview" || state.page === "present";
  const dark = state.theme ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

  return (
    <header className={css.header}>
      <a className={css.mark} href={elsewhere(view, { page: "overview" })}>
        <Mark />
        {words.name}
      </a>
      <nav className={css.nav} aria-label={words.navigation}>
        {PAGES.map((page) => (
          <a key={page} href={pageLink(view, page)} aria-current={state.page === page ? "page" : undefined}>
            {words.pages[page]}
          </a>
        ))}
      </nav>
      <div className={css.tools}>
        {isOfAll ? null : (
          <Select
            label={words.survey}
            options={surveys.some(({ id }) => id === current) ? surveys : [{ id: "", name: "…" }, ...surveys]}
            value={current}
            onChange={(survey) => {
              if (survey.startsWith(KEPT)) return shell.openKept(survey.slice(KEPT.length));
              const file = survey === IMPORTED ? (open.imported?.file ?? null) : null;
              window.location.hash = elsewhere(view, { page: state.page, survey, file });
            }}
          />
        )}
        {!isOfAll && fitted.survey?.codebook.wave.measurement === "simulated" ? (
          <span className={css.headerBadge}>
            <Badge>{language.messages.figure.simulated}</Badge>
          </span>
        ) : null}
        <Segments
          label={words.language}
          value={language.tag}
          options={TAGS.map((tag) => ({ id: tag, name: tag.toUpperCase(), lang: tag }))}
          onChange={(tag) => view.change({ language: tag })}
        />
        <Segments
          label={words.theme}
          value={dark}
          options={[
            { id: "light", name: words.themes.light },
            { id: "dark", name: words.themes.dark },
          ]}
          onChange={(theme) => view.change({ theme: theme === "dark" ? "dark" : "light" })}
        />
        <Button look="primary" onPress={shell.chooseFile}>
          {words.import}
        </Button>
      </div>
    </header>
  );
}
