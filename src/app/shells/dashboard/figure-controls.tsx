import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { everybodyOf } from "../../../figure/everybody.ts";
import { COMPARED, CONFIDENCES, INTERVALS } from "../../../survey/question.ts";
import { type VariableId, variableId } from "../../../survey/variable.ts";
import { weightingOf } from "../../../survey/weighting.ts";
import { worded } from "../../../survey/wording.ts";
import { Segments } from "../../../views/ui/segments.tsx";
import { Select } from "../../../views/ui/select.tsx";
import { breakdownVariables } from "../../state/facet-variables.ts";
import { askable, mayShow } from "../../state/offered.ts";
import css from "./dashboard.module.css";
import type { Shell } from "./shell.ts";

const NOTHING = "";

/** What the figure is asked: breakdowns, weights, level. */
export function FigureControls({
  shell,
  survey,
  shift,
  isShiftFormer,
}: {
  readonly shell: Shell;
  readonly survey: OpenedSurvey;
  readonly shift: string;
  readonly isShiftFormer: boolean;
}) {
  const { view, fitted, language } = shell;
  const words = language.messages.explore;
  const { question, indicator } = fitted;
  if (!question || !indicator) return null;

  const variables = askable(survey, breakdownVariables(survey.codebook)).filter(
    ({ id }) => !indicator.measure.items.includes(id),
  );
  const { filter } = fitted;
  const fits = (...by: readonly VariableId[]) => mayShow(survey, by, { measure: indicator.measure, filter });
  const [first, second] = question.breakdowns;
  const optionsBeside = (taken: readonly VariableId[], chosen: VariableId | undefined) => [
    { id: NOTHING, name: words.noBreakdown },
    ...variables
      .filter(({ id }) => !taken.includes(id) && (id === chosen || fits(...taken, id)))
      .map(({ id, label }) => ({ id, name: worded(label, language.tag) })),
  ];
  const ask = (...by: readonly (string | undefined)[]) =>
    view.change({
      by: by.filter((id) => id !== undefined && id !== NOTHING).map((id) => variableId(id ?? "")),
    });

  return (
    <>
      <Select
        label={words.by}
        value={first ?? NOTHING}
        options={optionsBeside([], first)}
        onChange={(id) => {
          const isLeft = id !== NOTHING && id !== second && second !== undefined;
          ask(id, isLeft && fits(variableId(id), second) ? second : undefined);
        }}
      />
      {first !== undefined && indicator.measure.items.length === 1 ? (
        <Select
          label={words.thenBy}
          value={second ?? NOTHING}
          options={optionsBeside([first], second)}
          onChange={(id) => ask(first, id)}
        />
      ) : null}
      {weightingOf(survey.codebook) === null ? null : (
        <Segments
          label={words.weighting}
          value={view.state.weighted ? "on" : "off"}
          options={[
            { id: "on", name: language.messages.figure.weighted },
            { id: "off", name: language.messages.figure.unweighted },
          ]}
          onChange={(id) => view.change({ weighted: id === "on" })}
        />
      )}
      <Select
        label={words.level}
        value={String(view.state.confidence)}
        options={CONFIDENCES.map((level) => ({ id: String(level), name: language.format.percent(level) }))}
        onChange={(id) =>
          view.change({ confidence: CONFIDENCES.find((level) => String(level) === id) ?? 0.95 })
        }
      />
      <details className={css.methods}>
        <summary>{words.methods}</summary>
        <div>
          <Select
            label={words.interval}
            value={view.state.interval}
            options={INTERVALS.map((id) => ({ id, name: words.intervals[id] }))}
            onChange={(id) =>
              view.change({ interval: INTERVALS.find((interval) => interval === id) ?? "wilson" })
            }
          />
          <Select
            label={words.compared}
            value={view.state.compared}
            options={COMPARED.map((id) => ({
              id,
              name: words.comparedWith[id === "whole" ? everybodyOf(question) : id],
            }))}
            onChange={(id) => view.change({ compared: id === "pairs" ? "pairs" : "whole" })}
          />
        </div>
      </details>
      {weightingOf(survey.codebook) === null ? null : (
        <p className={css.shift} data-former={isShiftFormer}>
          {shift}
        </p>
      )}
    </>
  );
}
