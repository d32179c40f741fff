import { Suspense, useState } from "react";
import { copiedTable } from "../../../exports/copied-table.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Language } from "../../../i18n/language.ts";
import tables from "../../../views/tables/tables.module.css";
import { onceLoaded } from "../../../views/ui/once-loaded.tsx";
import { SearchField } from "../../../views/ui/search-field.tsx";
import { CopyButton } from "./copy-button.tsx";

const results = onceLoaded(
  async () => (await import("../../../views/tables/results-table.tsx")).ResultsTable,
);
export const loadResultsTable = results.load;

/** The numbers of a figure, searched, sorted, copied. */
export function FigureTable({ figure, language }: { readonly figure: Figure; readonly language: Language }) {
  const words = language.messages.explore.table;
  const [search, setSearch] = useState("");
  return (
    <>
      <div className={tables.tools}>
        <SearchField name={words.search} value={search} onChange={setSearch} />
        <CopyButton
          name={words.copy}
          done={words.copied}
          content={() => copiedTable(figure, language)}
          language={language}
        />
      </div>
      <Suspense fallback={<p>{language.messages.app.loading}</p>}>
        <results.Part figure={figure} language={language} search={search} />
      </Suspense>
    </>
  );
}
