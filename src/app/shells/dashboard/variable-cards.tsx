import { useState } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import type { Profile } from "../../../stats/profile.ts";
import { MISSING_KINDS } from "../../../survey/missing.ts";
import { isCategorical, type Variable } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { type DistributionLine, VariableCard } from "../../../views/panels/variable-card.tsx";
import { plainLetters } from "../../../views/tables/result-row.ts";
import { SearchField } from "../../../views/ui/search-field.tsx";
import { IMPORTED } from "../../state/view-state.ts";
import css from "./dashboard.module.css";
import { elsewhere, type Shell } from "./shell.ts";

/** How many variables are drawn before a search is needed. */
const MOST = 60;

function linesOf(variable: Variable, profile: Profile, { messages, tag }: Language): DistributionLine[] {
  const answers = isCategorical(variable)
    ? variable.categories.map(({ label }, index) => ({
        label: worded(label, tag),
        n: profile.categories[index] ?? 0,
        missing: false,
      }))
    : [];
  const missing = MISSING_KINDS.filter((kind) => profile.missing[kind] > 0).map((kind) => ({
    label: messages.data.missing[kind],
    n: profile.missing[kind],
    missing: true,
  }));
  return [...answers, ...missing];
}

function summaryOf(variable: Variable, profile: Profile, { messages, format }: Language): string | null {
  const words = messages.data;
  if (profile.numbers) {
    const print = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 2);
    const { mean, min, max } = profile.numbers;
    return words.numbers({ mean: print(mean), min: print(min), max: print(max) });
  }
  return isCategorical(variable)
    ? words.answered({ n: format.count(profile.answered) })
    : words.distinct({ n: format.count(profile.distinct) });
}

/** The variables of a file, each with what it holds. */
export function VariableCards({
  shell,
  survey,
  profiles,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly profiles: readonly Profile[];
}) {
  const { language, view } = shell;
  const words = language.messages.data;
  const [search, setSearch] = useState("");
  const wanted = plainLetters(search.trim());
  const { variables } = survey.codebook;
  const found = variables.filter(({ id, label }) =>
    plainLetters(`${id} ${worded(label, language.tag)}`).includes(wanted),
  );
  const hrefOf = ({ id }: Variable): string | null => {
    const indicator = survey.indicators.find(
      ({ measure }) => measure.items.length === 1 && measure.items[0] === id,
    );
    return indicator
      ? elsewhere(view, {
          survey: survey.name,
          file: survey.name === IMPORTED ? survey.file : null,
          indicator: indicator.id,
        })
      : null;
  };
  return (
    <section aria-labelledby="variables">
      <div className={css.gap}>
        <h2 id="variables">
          {words.variables} · {words.variablesCount({ n: language.format.count(variables.length) })}
        </h2>
        {variables.length > 12 ? (
          <SearchField name={words.searchVariable} value={search} narrow onChange={setSearch} />
        ) : null}
      </div>
      <div className={css.cards}>
        {found.slice(0, MOST).map((variable) => {
          const profile = profiles.find((one) => one.variable === variable.id);
          const name = worded(variable.label, language.tag);
          return (
            <VariableCard
              key={variable.id}
              name={name}
              header={name === variable.id ? null : variable.id}
              traits={`${words.kinds[variable.kind]} · ${words.roles[variable.role]}`}
              lines={profile ? linesOf(variable, profile, language) : []}
              total={survey.rows}
              summary={profile ? summaryOf(variable, profile, language) : null}
              note={variable.note ? worded(variable.note, language.tag) : null}
              href={hrefOf(variable)}
              language={language}
            />
          );
        })}
      </div>
      {found.length > MOST ? (
        <p className={css.muted}>{words.more({ n: language.format.count(found.length - MOST) })}</p>
      ) : null}
    </section>
  );
}
