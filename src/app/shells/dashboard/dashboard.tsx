import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { CodebookFile } from "../../../engine/protocol.ts";
import { isPresentation } from "../../../exports/packed/presentation.ts";
import { worded } from "../../../survey/wording.ts";
import { Button, ButtonLink } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { ErrorBoundary } from "../../../views/ui/error-boundary.tsx";
import { FaultNotice } from "../../../views/ui/fault-notice.tsx";
import { Locale } from "../../../views/ui/locale.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { useFocusStays } from "../../../views/ui/use-focus-stays.ts";
import { UpdateNotice } from "../../offline/update-notice.tsx";
import type { Updates } from "../../offline/updates.ts";
import { askAhead } from "../../state/ask-ahead.ts";
import { hasSameCells } from "../../state/file-print.ts";
import { fitView } from "../../state/fit-view.ts";
import { type SortedFiles, sortFiles } from "../../state/sort-files.ts";
import { useFilePrint } from "../../state/use-file-print.ts";
import { useLanguage } from "../../state/use-language.ts";
import { useViewState } from "../../state/use-view-state.ts";
import { IMPORTED, PAGES, type ViewState } from "../../state/view-state.ts";
import { applyTheme } from "./apply-theme.ts";
import css from "./dashboard.module.css";
import { DeviceLink } from "./device-link.tsx";
import { ExplorePage } from "./explore-page.tsx";
import { Header } from "./header.tsx";
import { DropAnywhere, FilePicker, ImportNotice, PasteDialog, usePastedTable } from "./import-area.tsx";
import { KeptNotice } from "./kept-notice.tsx";
import { NotOpened, Starting } from "./not-opened.tsx";
import { NothingSent } from "./nothing-sent.tsx";
import { openKept } from "./open-kept.ts";
import { OverviewPage } from "./overview-page.tsx";
import { PrintNotice } from "./print-notice.tsx";
import { changed, elsewhere, pageLink, type Shell } from "./shell.ts";
import { useWantedFile } from "./use-wanted-file.ts";

const CONTENT = "contenu";

const DataPage = lazy(async () => ({ default: (await import("./data-page.tsx")).DataPage }));
const PresentPage = lazy(async () => ({
  default: (await import("../present/present-page.tsx")).PresentPage,
}));
const ShowPage = lazy(async () => ({ default: (await import("../present/show-page.tsx")).ShowPage }));

/** Where they are enabled, digits go to pages and `?` lists the keys: unless a field or a dialog has the focus. */
function useKeys(enabled: boolean, onPage: (index: number) => void, onHelp: () => void): void {
  // Heard from the moment that the page is seen.
  useLayoutEffect(() => {
    if (!enabled) return;
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (
        event.target instanceof HTMLElement &&
        event.target.closest("input, textarea, select, [role=dialog]")
      )
        return;
      if (event.key === "?") onHelp();
      else if (/^[1-4]$/.test(event.key)) onPage(Number(event.key) - 1);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [enabled, onPage, onHelp]);
}

/** The frame around every page: header, import, notices, the page that the link says. */
export function Dashboard({
  library,
  presentation,
  kept,
  views,
  updates,
}: Pick<Shell, "library" | "presentation" | "kept" | "views"> & { readonly updates: Updates }) {
  const open = useSyncExternalStore(library.subscribe, library.state);
  const { keeping } = useSyncExternalStore(kept.subscribe, kept.state);
  const prepare = useCallback((next: ViewState) => askAhead(library, next), [library]);
  const view = useViewState(prepare);
  const { state } = view;
  const language = useLanguage(state.language);
  const words = language.messages.app;
  const picker = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const [pasting, setPasting] = useState(false);
  const [helping, setHelping] = useState(false);

  useEffect(() => {
    document.documentElement.lang = language.tag;
  }, [language]);

  useEffect(() => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    const apply = () => applyTheme(state.theme);
    apply();
    system.addEventListener("change", apply);
    return () => system.removeEventListener("change", apply);
  }, [state.theme]);

  const importBlob = useCallback(
    async (blob: Blob, name: string, codebook?: CodebookFile) => {
      const wasOpen = library.state().imported;
      const survey = await library.import(blob, name, codebook);
      if (!survey) return;
      const { state } = view;
      // The file that the link asks for, perhaps by another name: its view shows by itself, and what differs is said.
      const isAsked = (state.file ?? name) === name || wasOpen?.file !== state.file;
      if (state.survey === IMPORTED && (isAsked || hasSameCells(state.print, survey)))
        view.change({ file: name }, "replace");
      else window.location.hash = elsewhere(view, { page: "data", survey: IMPORTED, file: name });
    },
    [library, view],
  );
  const openFiles = useCallback(
    async (files: readonly File[]): Promise<SortedFiles> => {
      const sorted = await sortFiles(files, (file) => library.isQuestionnaire(file));
      const { answers, codebook: described } = sorted;
      const text = (await described?.text()) ?? "";
      if (described && isPresentation(text)) {
        presentation.open(described.name, text);
        window.location.hash = pageLink(view, "present");
        return sorted;
      }
      // Kept as it is now: it is read again with every other reading of the answers.
      const codebook = described
        ? { name: described.name, file: new Blob([await described.arrayBuffer()]) }
        : undefined;
      if (answers) await importBlob(answers, answers.name, codebook);
      else if (codebook) await library.adopt(codebook);
      return sorted;
    },
    [importBlob, library, presentation, view],
  );
  const opened = useCallback((files: readonly File[]) => void openFiles(files), [openFiles]);
  const importText = useCallback(
    (text: string) => void importBlob(new Blob([text], { type: "text/csv" }), words.pasteName),
    [importBlob, words],
  );
  const showHelp = useCallback(() => setHelping(true), []);
  const showPage = useCallback(
    (index: number) => {
      const page = PAGES[index];
      if (page) window.location.hash = pageLink(view, page);
    },
    [view],
  );
  const differences = useFilePrint(view, open.imported);
  const barometer = open.barometer.kind === "open" ? open.barometer.value : null;
  const fitted = barometer && fitView(state, barometer, open.imported);
  useWantedFile({ kept, view, fitted, open });
  // Whoever gives a talk has keys of their own.
  const isShow = state.page === "present" && state.slide !== null;
  useFocusStays(main, barometer !== null && !isShow);
  usePastedTable(importText);
  useKeys(!isShow, showPage, showHelp);
  const update = (
    <UpdateNotice
      updates={updates}
      file={keeping.kind === "kept" ? null : (open.imported?.file ?? open.importing?.name ?? null)}
      language={language}
    />
  );
  const chooseFile = () => picker.current?.click();
  const fault = (of: unknown, again: () => void) => (
    <FaultNotice title={words.bug} fault={of} language={language} onAgain={again} />
  );

  if (!barometer || !fitted) {
    return (
      <main className={css.main} aria-busy={open.barometer.kind === "loading"}>
        {open.barometer.kind === "failed" ? (
          <NotOpened failure={open.barometer.failure} shell={{ kept, views, presentation, language }} />
        ) : (
          <Starting language={language} />
        )}
        {update}
      </main>
    );
  }

  const problems = [
    ...view.problems,
    ...(state.page === "overview" || state.page === "present" ? [] : fitted.problems),
  ];
  const shell: Shell = {
    library,
    presentation,
    kept,
    views,
    open,
    barometer,
    view,
    fitted,
    language,
    chooseFile,
    paste: () => setPasting(true),
    openKept: (id) => void openKept(kept, view, id),
  };
  const subject =
    state.page === "explore"
      ? (fitted.indicator?.title ?? fitted.figure?.indicator)
      : state.page === "data"
        ? fitted.survey?.codebook.wave.title
        : undefined;
  const Page = { overview: OverviewPage, explore: ExplorePage, data: DataPage, present: PresentPage }[
    state.page
  ];

  if (isShow && state.slide !== null)
    return (
      <Locale tag={language.tag}>
        <title>{`${words.pages.present} · ${words.name}`}</title>
        <ErrorBoundary instead={fault}>
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <ShowPage shell={shell} slide={state.slide} />
          </Suspense>
        </ErrorBoundary>
      </Locale>
    );

  return (
    <Locale tag={language.tag}>
      <a
        className={css.skip}
        href={`#${CONTENT}`}
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {words.skip}
      </a>
      <title>
        {[subject ? worded(subject, language.tag) : "", words.pages[state.page], words.name]
          .filter(Boolean)
          .join(" · ")}
      </title>
      <Header shell={shell} />
      <FilePicker input={picker} label={words.import} onFiles={opened} />
      <DropAnywhere language={language} onFiles={openFiles} />
      <PasteDialog open={pasting} language={language} onClose={() => setPasting(false)} onText={importText} />
      <Dialog title={words.keys} open={helping} onClose={() => setHelping(false)}>
        <p className={css.keys}>{words.keysHelp}</p>
        <Button onPress={() => setHelping(false)}>{words.close}</Button>
      </Dialog>
      <div className={css.notices}>
        {update}
        <ImportNotice
          open={open}
          language={language}
          onCancel={() => library.cancel()}
          onForget={() => library.forgetRefusal()}
          onChoose={chooseFile}
        />
        <KeptNotice shell={shell} />
        <PrintNotice differences={differences} view={view} imported={open.imported} language={language} />
        {problems.length > 0 ? (
          <Notice
            title={words.linkTitle}
            actions={<ButtonLink href={changed(view, fitted.mended)}>{words.linkMend}</ButtonLink>}
          >
            <ul>
              {problems.map(({ code, key, value }) => (
                <li key={`${code} ${key} ${value}`}>{words.link[code]({ key, value })}</li>
              ))}
            </ul>
            <p>{words.linkRest}</p>
          </Notice>
        ) : null}
      </div>
      <main ref={main} id={CONTENT} className={css.main} tabIndex={-1}>
        <ErrorBoundary key={state.page} instead={fault}>
          <Suspense fallback={<p role="status">{words.loading}</p>}>
            <Page shell={shell} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={css.footer}>
        <NothingSent language={language} />
        <p>
          <DeviceLink shell={shell} />
        </p>
        {barometer.figures.length > 0 ? <p>{words.footerSources}</p> : null}
        {updates.version === null ? null : (
          <p>{language.messages.offline.version({ version: updates.version })}</p>
        )}
      </footer>
    </Locale>
  );
}
