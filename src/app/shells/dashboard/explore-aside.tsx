import type { OpenedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { categoryCode } from "../../../survey/category.ts";
import { variableOf } from "../../../survey/codebook.ts";
import { choosing, chosen } from "../../../survey/filter.ts";
import type { Indicator } from "../../../survey/indicator.ts";
import { isCategorical, type VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";
import { FacetBox, type FacetOption } from "../../../views/panels/facet-box.tsx";
import { IndicatorList } from "../../../views/panels/indicator-list.tsx";
import panels from "../../../views/panels/panels.module.css";
import { Button } from "../../../views/ui/button.tsx";
import { facetsAsk, filtersOf } from "../../state/first-asks.ts";
import { mayShow } from "../../state/offered.ts";
import { useReply } from "../../state/use-reply.ts";
import { IMPORTED } from "../../state/view-state.ts";
import css from "./dashboard.module.css";
import { ReplyFailure } from "./reply-failure.tsx";
import { changed, type Shell } from "./shell.ts";

/** “3 réponses possibles”, “moyenne”, “10 questions”: what kind of number an indicator is. */
function detailOf(
  { measure }: Indicator,
  { codebook }: OpenedSurvey,
  { messages, format }: Language,
): string {
  const words = messages.explore;
  if (measure.items.length > 1) return words.itemsCount({ n: format.count(measure.items.length) });
  if (measure.kind === "mean") return words.meanKind;
  if (measure.kind === "net") return words.netKind;
  const variable = variableOf(codebook, measure.items[0]);
  if (!isCategorical(variable)) return "";
  const n = format.count(variable.categories.length);
  return variable.kind === "multiple" ? words.multipleCount({ n }) : words.answersCount({ n });
}

/** What a filter says beside an answer. */
const countOf = (
  categories: readonly (number | null)[] | null | undefined,
  index: number,
): FacetOption["n"] =>
  categories === undefined ? "waiting" : categories === null ? "untold" : (categories[index] ?? "hidden");

/** “Âge × Statut × Service ; Région”: which criteria of a closed survey go together. */
const setsSaid = ({ closed, codebook }: OpenedSurvey, { tag, messages }: Language): string =>
  (closed?.together ?? [])
    .map((set) => set.map((id) => worded(variableOf(codebook, id).label, tag)).join(" × "))
    .join(messages.figure.partSeparator);

/** Indicators to choose from, and filters that count as they go. */
export function ExploreAside({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { view, language, fitted } = shell;
  const words = language.messages.explore;
  const wide = window.matchMedia("(min-width: 981px)").matches;
  return (
    <details className={css.aside} open={wide}>
      <summary>{words.showFilters}</summary>
      <IndicatorList
        language={language}
        indicators={survey.indicators.map((indicator) => ({
          id: indicator.id,
          title: worded(indicator.title, language.tag),
          theme: worded(indicator.theme, language.tag),
          detail: detailOf(indicator, survey, language),
          href: changed(view, {
            survey: survey.name,
            file: survey.name === IMPORTED ? survey.file : null,
            indicator: indicator.id,
            by: null,
            chart: null,
            references: [],
            figure: null,
          }),
          current: indicator.id === fitted.indicator?.id,
        }))}
      />
      <Facets shell={shell} survey={survey} />
    </details>
  );
}

export function Facets({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { view, language, library, fitted } = shell;
  const { filter } = fitted;
  const words = language.messages.explore;
  const { format } = language;
  const selected = survey.codebook.aggregate ? words.selectedFigures : words.selected;
  const variables = filtersOf(survey);
  const reply = useReply(
    library.clientOf(survey),
    "facets",
    facetsAsk(survey, fitted.indicator, filter),
    survey.revision,
  );

  const hiddenWhy = language.messages.figure.hiddenWhy({
    threshold: format.count(survey.closed?.threshold ?? 0),
  });
  const isAnyHidden = reply.answer?.facets.some(({ categories }) => categories?.includes(null)) ?? false;

  const toggle = (variable: VariableId, code: string) => {
    const codes = chosen(filter, variable);
    const wanted = categoryCode(code);
    const next = codes.includes(wanted) ? codes.filter((one) => one !== wanted) : [...codes, wanted];
    view.change({ filter: choosing(filter, variable, next) });
  };

  return (
    <section aria-label={words.filters} aria-busy={reply.waiting}>
      <h2 className={panels.heading}>{words.filters}</h2>
      <ReplyFailure reply={reply} title={words.noCounts} language={language} />
      {variables.length === 0 ? <p>{words.noFilters}</p> : null}
      {reply.answer ? (
        <p role="status" data-former={reply.waiting}>
          {reply.answer.selected === 0
            ? words.nobody
            : reply.answer.selected === null
              ? hiddenWhy
              : selected({ n: format.count(reply.answer.selected), of: format.count(survey.rows) })}
        </p>
      ) : null}
      {survey.closed ? (
        <p className={css.muted}>
          {words.closedFilters({ threshold: format.count(survey.closed.threshold) })}
          {isAnyHidden ? ` ${hiddenWhy}` : ""}
        </p>
      ) : null}
      {filter.length > 0 ? (
        <Button look="quiet" onPress={() => view.change({ filter: [] })}>
          {words.clearFilters}
        </Button>
      ) : null}
      {variables.map((variable) => {
        const counted = reply.answer?.facets.find((facet) => facet.variable === variable.id);
        const ticked = chosen(filter, variable.id);
        const fits = mayShow(survey, [...(view.state.by ?? []), variable.id], {
          measure: fitted.indicator?.measure ?? null,
          filter,
        });
        // Whoever gave one of several options may have given the others too: two of them are no published group.
        const isFull = survey.closed !== null && variable.kind === "multiple" && ticked.length > 0;
        return (
          <FacetBox
            key={variable.id}
            name={worded(variable.label, language.tag)}
            language={language}
            former={reply.waiting}
            options={variable.categories.map(({ code, label }, index) => ({
              code,
              label: worded(label, language.tag),
              n: countOf(reply.failure ? null : counted?.categories, index),
              on: ticked.includes(code),
            }))}
            beyond={fits && !isFull ? null : words.beyond({ sets: setsSaid(survey, language) })}
            onToggle={(code) => toggle(variable.id, code)}
            onClear={() => view.change({ filter: choosing(filter, variable.id, []) })}
          />
        );
      })}
    </section>
  );
}
