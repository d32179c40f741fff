import { lazy, Suspense, useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { scrollWindow } from "../../../views/tables/scroll-window.ts";
import { Button } from "../../../views/ui/button.tsx";
import { SearchField } from "../../../views/ui/search-field.tsx";
import { useReply } from "../../state/use-reply.ts";
import css from "./dashboard.module.css";
import { ReplyFailure } from "./reply-failure.tsx";
import type { Shell } from "./shell.ts";

const RowsGrid = lazy(async () => ({
  default: (await import("../../../views/tables/rows-grid.tsx")).RowsGrid,
}));

const FIRST = scrollWindow(1000, 0, 480);

/** The rows of the file, searched, sorted and filtered in the worker; only those on screen come. */
export function FileRows({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { view, language, library, fitted } = shell;
  const { search, sort: sorted } = view.state;
  const words = language.messages.data;
  const { format } = language;
  const [window, setWindow] = useState({ start: 0, count: FIRST.count });
  const sort =
    sorted === null
      ? null
      : {
          column: sorted < 0 ? -sorted - 1 : sorted,
          direction: sorted < 0 ? ("descending" as const) : ("ascending" as const),
        };
  const inFile = sort !== null && sort.column < survey.headers.length ? sort : null;
  const reply = useReply(
    library.clientOf(survey),
    "rows",
    {
      survey: survey.name,
      filter: fitted.filter,
      search,
      sort: inFile,
      ...window,
    },
    survey.revision,
  );
  const numeric = new Set(
    survey.codebook.variables.filter(({ kind }) => kind === "numeric").flatMap(({ columns }) => columns),
  );
  const rows = reply.answer;

  return (
    <section className={css.rows} aria-labelledby="rows">
      <div className={css.gap}>
        <h2 id="rows">{words.rows}</h2>
        <SearchField
          name={words.searchRows}
          value={search}
          narrow
          onChange={(next) => {
            setWindow({ start: 0, count: FIRST.count });
            view.change({ search: next }, "replace");
          }}
        />
      </div>
      {survey.origin === "file" ? <p>{words.ownRows}</p> : null}
      <p className={css.muted} role="status">
        {rows && !reply.waiting
          ? words.rowsOf({ n: format.count(rows.total), of: format.count(survey.rows) })
          : reply.failure
            ? ""
            : language.messages.app.computing}
        {fitted.filter.length > 0 ? (
          <>
            {` · ${words.filtered} `}
            <Button look="quiet" onPress={() => view.change({ filter: [] })}>
              {language.messages.explore.clearFilters}
            </Button>
          </>
        ) : null}
      </p>
      <ReplyFailure reply={reply} title={words.noRows} language={language} />
      {rows && rows.total === 0 ? <p>{words.noRow}</p> : null}
      {rows && rows.total > 0 ? (
        <Suspense fallback={<p>{language.messages.app.loading}</p>}>
          <RowsGrid
            rows={rows}
            headers={survey.headers}
            numeric={numeric}
            sort={inFile}
            language={language}
            onWindow={setWindow}
            onSort={(column) =>
              view.change({ sort: sorted === column ? -column - 1 : sorted === -column - 1 ? null : column })
            }
          />
        </Suspense>
      ) : null}
    </section>
  );
}
