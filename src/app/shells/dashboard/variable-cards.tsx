import { useMemo, useState } from "react";
import type { OpenedSurvey, VariableProfile } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { findVariable } from "../../../survey/codebook.ts";
import { MISSING_KINDS } from "../../../survey/missing.ts";
import { isCategorical, type Variable, type VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { type DistributionLine, VariableCard } from "../../../views/panels/variable-card.tsx";
import { plainLetters } from "../../../views/tables/result-row.ts";
import { SearchField } from "../../../views/ui/search-field.tsx";
import type { UsedReply } from "../../state/use-reply.ts";
import { IMPORTED } from "../../state/view-state.ts";
import { Computing } from "./computing.tsx";
import css from "./dashboard.module.css";
import { GatherColumns } from "./gather-columns.tsx";
import { ReplyFailure } from "./reply-failure.tsx";
import { elsewhere, type Shell } from "./shell.ts";
import { VariableEditor } from "./variable-editor.tsx";

/** How many variables are drawn before a search is needed. */
const MOST = 60;

/** Decimals that tell the bounds of bins of one width apart. */
const decimalsOf = (width: number): number => Math.min(6, Math.max(0, -Math.floor(Math.log10(width) + 1e-9)));

function linesOf(
  variable: Variable,
  profile: VariableProfile,
  { messages, tag, format }: Language,
): DistributionLine[] {
  const words = messages.data;
  if (profile.isConcealed) return [];
  const answers = isCategorical(variable)
    ? variable.categories.map(({ label }, index) => ({
        label: worded(label, tag),
        n: profile.categories[index] ?? 0,
        missing: false,
      }))
    : profile.histogram.map(({ from, to, n }) => {
        const print = (bound: number) => format.number(bound, decimalsOf(to - from));
        return { label: words.bin({ from: print(from), to: print(to) }), n, missing: false };
      });
  const missing = MISSING_KINDS.filter((kind) => profile.missing[kind] > 0).map((kind) => ({
    label: messages.data.missing[kind],
    n: profile.missing[kind],
    missing: true,
  }));
  return [...answers, ...missing];
}

/** “échelle · réponse”; an identifier is nothing else. */
function traitsOf({ kind, role }: Variable, { messages: { data } }: Language): string {
  return [...new Set([data.kinds[kind], data.roles[role]])].join(" · ");
}

function summaryOf(
  variable: Variable,
  profile: VariableProfile,
  isComputed: boolean,
  { messages, format }: Language,
): string | null {
  const words = messages.data;
  if (profile.isConcealed) return words.concealed;
  if (profile.numbers) {
    const print = (value: number) => format.number(value, Number.isInteger(value) ? 0 : 2);
    const { mean, min, max } = profile.numbers;
    const range = { min: print(min), max: print(max) };
    // Nobody knows what the mean of figures computed on different bases would be of.
    return isComputed ? words.range(range) : words.numbers({ mean: print(mean), ...range });
  }
  return isCategorical(variable)
    ? words.answered({ n: format.count(profile.answered) })
    : words.distinct({ n: format.count(profile.distinct) });
}

/** A survey, and what its variables held when it was as it is there. */
interface Profiled {
  readonly survey: OpenedSurvey;
  readonly profiles: readonly VariableProfile[];
}

/** A survey with its profiles; while a corrected one is counted, the former with its own, so that nothing jumps. */
function useProfiled(
  survey: OpenedSurvey,
  { answer, failure }: UsedReply<"profile">,
): Profiled & { readonly counting: boolean } {
  const profiled = useMemo(
    () => (answer || failure ? { survey, profiles: answer ?? [] } : null),
    [survey, answer, failure],
  );
  const [last, setLast] = useState(profiled);
  if (profiled && profiled !== last) setLast(profiled);
  return { ...(profiled ?? last ?? { survey, profiles: [] }), counting: profiled === null };
}

/** The variables of a file, each with what it holds. */
export function VariableCards({
  shell,
  survey: asked,
  profile: reply,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly profile: UsedReply<"profile">;
}) {
  const { survey, profiles, counting } = useProfiled(asked, reply);
  const { language, library, view } = shell;
  const words = language.messages.data;
  const [search, setSearch] = useState("");
  const [edited, setEdited] = useState<VariableId | null>(null);
  const imported = survey.origin === "file" ? shell.open.imported : null;
  const editing = imported && edited !== null ? findVariable(imported.codebook, edited) : undefined;
  const wanted = plainLetters(search.trim());
  const { variables } = survey.codebook;
  // What was left aside comes last.
  const found = [...variables]
    .sort((a, b) => Number(a.role === "ignored") - Number(b.role === "ignored"))
    .filter(({ id, label }) => plainLetters(`${id} ${worded(label, language.tag)}`).includes(wanted));
  const hrefOf = ({ id }: Variable): string | null => {
    const asked = survey.indicators.find(
      ({ measure }) => measure.items.length === 1 && measure.items[0] === id,
    );
    const shown = survey.codebook.aggregate?.values.some(({ variable }) => variable === id);
    const indicator = asked?.id ?? (shown ? id : null);
    return indicator !== null
      ? elsewhere(view, {
          survey: survey.name,
          file: survey.name === IMPORTED ? survey.file : null,
          indicator,
        })
      : null;
  };
  return (
    <section aria-labelledby="variables">
      <div className={css.gap}>
        <h2 id="variables">
          {words.variables} · {words.variablesCount({ n: language.format.count(variables.length) })}
        </h2>
        {imported ? <GatherColumns library={library} survey={imported} language={language} /> : null}
        {variables.length > 12 ? (
          <SearchField name={words.searchVariable} value={search} narrow onChange={setSearch} />
        ) : null}
        {counting ? (
          <Computing language={language} onStop={() => library.clientOf(asked).stop("profile")} />
        ) : null}
      </div>
      <ReplyFailure reply={reply} title={words.notCounted} language={language} />
      <div className={css.cards} aria-busy={counting || undefined}>
        {found.slice(0, MOST).map((variable) => {
          const profile = profiles.find((one) => one.variable === variable.id);
          const name = worded(variable.label, language.tag);
          return (
            <VariableCard
              key={variable.id}
              name={name}
              header={name === variable.id || variable.columns.length > 1 ? null : variable.id}
              traits={traitsOf(variable, language)}
              lines={profile ? linesOf(variable, profile, language) : []}
              total={survey.rows}
              summary={
                profile
                  ? summaryOf(variable, profile, survey.codebook.aggregate !== undefined, language)
                  : null
              }
              note={variable.note ? worded(variable.note, language.tag) : null}
              href={hrefOf(variable)}
              personal={variable.personal ? language.messages.correct.personal[variable.personal] : null}
              onEdit={imported ? () => setEdited(variable.id) : null}
              language={language}
            />
          );
        })}
      </div>
      {found.length > MOST ? (
        <p className={css.muted}>{words.more({ n: language.format.count(found.length - MOST) })}</p>
      ) : null}
      {imported && editing ? (
        <VariableEditor
          key={editing.id}
          library={library}
          survey={imported}
          variable={editing}
          profiled={findVariable(survey.codebook, editing.id) ?? editing}
          profile={profiles.find((one) => one.variable === editing.id) ?? null}
          language={language}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </section>
  );
}
