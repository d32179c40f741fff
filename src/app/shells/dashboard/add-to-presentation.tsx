import { useRef, useState } from "react";
import type { Failure } from "../../../engine/protocol.ts";
import type { FigureSlide } from "../../../exports/packed/presentation.ts";
import type { Finding } from "../../../figure/finding.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import figures from "../../../views/figures/figures.module.css";
import { Button } from "../../../views/ui/button.tsx";
import { putFigure } from "../../presentation/put-figure.ts";
import { newId } from "../../presentation/slides.ts";
import { cellsPrint } from "../../state/file-print.ts";
import { toLink } from "../../state/url.ts";
import { START } from "../../state/view-state.ts";
import { pageLink, type Shell } from "./shell.ts";

type Added =
  | { readonly kind: "adding" }
  | { readonly kind: "added"; readonly place: number; readonly hiddenMore: number; readonly apart: number }
  | { readonly kind: "failed"; readonly failure: Failure };

/** The view as a slide is to keep it: whoever presents chooses language and theme. */
const viewOf = ({ view, fitted }: Shell): string =>
  toLink({ ...view.state, ...fitted.mended, language: START.language, theme: null, slide: null });

/** Puts the figure into the presentation, together with those of its survey that are there. */
export function AddToPresentation({ finding, shell }: { readonly finding: Finding; readonly shell: Shell }) {
  const { barometer, fitted, language, library, presentation, view } = shell;
  const words = language.messages.present;
  const [added, setAdded] = useState<Added | null>(null);
  const [addedOf, setAddedOf] = useState<Finding | null>(null);
  const isAdding = useRef(false);
  const add = async () => {
    if (isAdding.current) return;
    isAdding.current = true;
    setAddedOf(finding);
    setAdded({ kind: "adding" });
    const { survey } = fitted;
    const slide: FigureSlide = {
      kind: "figure",
      id: newId(),
      view: viewOf(shell),
      chart: view.state.chart,
      finding,
      print: survey && finding.kind !== "published" ? cellsPrint(survey) : null,
      frozen: new Date().toISOString(),
      steps: true,
      notes: "",
    };
    await presentation.ready;
    const before = presentation.state().presentation;
    const client = survey && library.clientOf(survey);
    const put = await putFigure(before, slide, { barometer, survey, client });
    isAdding.current = false;
    if (!put.ok) {
      setAdded({ kind: "failed", failure: put.failure });
      return;
    }
    const { presentation: after, hiddenMore, apart } = put.value;
    // What was changed meanwhile, by hand or in another window, is kept: only the figures are taken over.
    presentation.change((now) => {
      if (now === before) return after;
      const computed = new Map(after.slides.map((one) => [one.id, one]));
      const slides = now.slides.map((one) => {
        const again = computed.get(one.id);
        return one.kind === "figure" && again?.kind === "figure" ? { ...one, finding: again.finding } : one;
      });
      const last = after.slides.at(-1);
      return { ...now, slides: last ? [...slides, last] : slides };
    });
    presentation.select(slide.id);
    setAdded({ kind: "added", place: presentation.state().presentation.slides.length, hiddenMore, apart });
  };
  const { count } = language.format;
  const shown = addedOf === finding ? added : null;
  return (
    <>
      <Button onPress={() => void add()}>{shown?.kind === "adding" ? words.adding : words.add}</Button>
      <span role="status" className={figures.added}>
        {shown?.kind === "added" ? (
          <>
            {words.added({ n: count(shown.place) })}{" "}
            <a href={pageLink(view, "present")}>{words.seePresentation}</a>{" "}
            {shown.hiddenMore > 0 ? words.together({ n: count(shown.hiddenMore) }) : ""}{" "}
            {shown.apart > 0 ? words.apart({ n: count(shown.apart) }) : ""}
          </>
        ) : null}
        {shown?.kind === "failed" ? `${words.addFailed} ${wordFailure(shown.failure, language)}` : null}
      </span>
    </>
  );
}
