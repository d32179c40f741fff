import { type ReactNode, useRef, useState, useSyncExternalStore } from "react";
import { ExploreSurvey } from "../../../src/app/shells/dashboard/explore-survey.tsx";
import type { Shell } from "../../../src/app/shells/dashboard/shell.ts";
import { fitView } from "../../../src/app/state/fit-view.ts";
import { Library } from "../../../src/app/state/library.ts";
import { IMPORTED, START, type ViewState } from "../../../src/app/state/view-state.ts";
import { Engine } from "../../../src/engine/engine.ts";
import { inProcessPort } from "../../../src/engine/in-process-port.ts";
import type { OpenedBarometer, OpenedSurvey, Operation } from "../../../src/engine/protocol.ts";
import { languageOf } from "../../../src/i18n/language.ts";
import { wording } from "../../../src/survey/wording.ts";
import { useFocusStays } from "../../../src/views/ui/use-focus-stays.ts";
import { keptHere } from "./kept-here.ts";

export const BAROMETER: OpenedBarometer = {
  title: wording("Baromètre"),
  opening: { title: wording("Baromètre"), lead: null, caution: null },
  headlines: [],
  figures: [],
  surveys: [],
};

/** A library over an engine that never answers what is held. */
export function holdingLibrary(held: ReadonlySet<Operation>): Library {
  return new Library(() => {
    const port = inProcessPort(new Engine({ descriptor: {}, files: new Map() }));
    return { ...port, send: (request) => (held.has(request.operation) ? undefined : port.send(request)) };
  });
}

/** An imported file in a part of the dashboard, in French. */
export function Shelled({
  library,
  start,
  children,
}: {
  readonly library: Library;
  readonly start: Partial<ViewState>;
  readonly children: (shell: Shell, survey: OpenedSurvey) => ReactNode;
}) {
  const [kept] = useState(keptHere);
  const open = useSyncExternalStore(library.subscribe, library.state);
  const { imported } = open;
  const [state, setState] = useState<ViewState>({
    ...START,
    survey: IMPORTED,
    file: imported?.file ?? null,
    ...start,
  });
  const main = useRef<HTMLElement>(null);
  useFocusStays(main, true);
  const shell: Shell = {
    ...kept,
    library,
    open,
    barometer: BAROMETER,
    view: { state, problems: [], change: (change) => setState((before) => ({ ...before, ...change })) },
    fitted: fitView(state, BAROMETER, imported),
    language: languageOf("fr"),
  };
  return <main ref={main}>{imported ? children(shell, imported) : null}</main>;
}

/** An imported file on the page that explores it. */
export function Explored({
  library,
  start = {},
}: {
  readonly library: Library;
  readonly start?: Partial<ViewState>;
}) {
  return (
    <Shelled library={library} start={{ page: "explore", ...start }}>
      {(shell, survey) => <ExploreSurvey shell={shell} survey={survey} />}
    </Shelled>
  );
}
