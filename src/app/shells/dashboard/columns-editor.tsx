import type { Language } from "../../../i18n/language.ts";
import type { Correction } from "../../../survey/correction.ts";
import type { MultipleVariable } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Select } from "../../../views/ui/select.tsx";
import css from "./dashboard.module.css";

/** The columns of a question spread over several: taken out, parted, and what their blank means. */
export function ColumnsEditor({
  variable,
  language,
  make,
}: {
  readonly variable: MultipleVariable;
  readonly language: Language;
  readonly make: (correction: Correction) => void;
}) {
  const words = language.messages.correct;
  const { id, storage, categories } = variable;
  const blank = storage.kind === "columns" && storage.unchosen.includes("") ? "unticked" : "missing";
  return (
    <section aria-label={words.columnsOf} className={css.repair}>
      <h3>{words.columnsOf}</h3>
      <div className={css.editorFields}>
        <Select
          label={words.blanks}
          value={blank}
          options={(["unticked", "missing"] as const).map((means) => ({
            id: means,
            name: words.blankMeans[means],
          }))}
          onChange={(means) =>
            make({ do: "blank", variable: id, means: means === "unticked" ? "unticked" : "missing" })
          }
        />
      </div>
      <p className={css.presses}>
        {categories.map(({ code, label }) => (
          <Button key={code} look="quiet" onPress={() => make({ do: "take-out", variable: id, code })}>
            {words.takeOut({ name: worded(label, language.tag) })}
          </Button>
        ))}
        <Button onPress={() => make({ do: "split", variable: id })}>{words.split}</Button>
      </p>
    </section>
  );
}
