import { lazy, Suspense, useMemo, useState } from "react";
import { figuresCsv } from "../../../exports/figures-csv.ts";
import { publishedBase, publishedPopulation, publishedValue } from "../../../figure/published-words.ts";
import { worded } from "../../../survey/wording.ts";
import tables from "../../../views/tables/tables.module.css";
import { Button } from "../../../views/ui/button.tsx";
import { SearchField } from "../../../views/ui/search-field.tsx";
import { download } from "../../download.ts";
import css from "./dashboard.module.css";
import { changed, type Shell } from "./shell.ts";

const TextTable = lazy(async () => ({
  default: (await import("../../../views/tables/text-table.tsx")).TextTable,
}));

/** All published figures, side by side only in so far as their words are. */
export function PublishedTable({ shell }: { readonly shell: Shell }) {
  const { barometer, language, view } = shell;
  const words = language.messages.explore;
  const [search, setSearch] = useState("");
  const { figures } = barometer;
  const rows = useMemo(
    () =>
      figures.map((figure) => ({
        id: figure.id,
        href: changed(view, { figure: figure.id }),
        value: figure.share,
        cells: [
          worded(figure.indicator, language.tag),
          worded(figure.answer, language.tag),
          publishedValue(figure, language),
          publishedPopulation(figure, language),
          `${figure.source}, ${figure.edition}`,
          publishedBase(figure, language),
          language.messages.figure.measurement[figure.measurement],
        ],
      })),
    [figures, language, view],
  );
  const names = words.published;
  return (
    <section className={css.panel} aria-label={language.messages.app.published}>
      <p className={css.muted}>{words.publishedIntro}</p>
      <div className={tables.tools}>
        <SearchField name={words.table.search} value={search} onChange={setSearch} />
        <Button
          onPress={() => download(figuresCsv(figures, language), `${language.messages.app.published}.csv`)}
        >
          {language.messages.exports.formats["csv-excel"]}
        </Button>
      </div>
      <Suspense fallback={<p>{language.messages.app.loading}</p>}>
        <TextTable
          caption={language.messages.app.published}
          columns={[
            { name: names.indicator, sortBy: "text" },
            { name: names.answer, sortBy: "text" },
            { name: names.value, sortBy: "value" },
            { name: names.population, sortBy: "text" },
            { name: names.source, sortBy: "text" },
            { name: names.base, sortBy: "text" },
            { name: names.measurement, sortBy: "text" },
          ]}
          rows={rows}
          search={search}
          language={language}
        />
      </Suspense>
    </section>
  );
}
