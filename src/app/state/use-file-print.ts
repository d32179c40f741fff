import { useEffect, useMemo, useRef } from "react";
import type { OpenedSurvey } from "../../engine/protocol.ts";
import { type Difference, differences, filePrint, hasSameCells } from "./file-print.ts";
import type { View } from "./use-view-state.ts";
import { IMPORTED } from "./view-state.ts";

const NONE: readonly Difference[] = [];

/**
 * Keeps the fingerprint of the imported file in the link, through every correction that is made here; what differs from
 * a link that was made elsewhere is returned, and the link is left as it is.
 */
export function useFilePrint({ state, change }: View, imported: OpenedSurvey | null): readonly Difference[] {
  const isOfFile =
    state.survey === IMPORTED && imported !== null && (state.file === null || state.file === imported.file);
  const survey = isOfFile ? imported : null;
  const here = useMemo(() => survey && filePrint(survey), [survey]);
  // How the file was read before corrections made here: links of this very session.
  const own = useRef(new Set<string>());
  const { print } = state;
  const isOwn = survey !== null && print !== null && own.current.has(print) && hasSameCells(print, survey);
  useEffect(() => {
    if (here === null) return;
    own.current.add(here);
    if (print === null || (print !== here && isOwn)) change({ print: here }, "replace");
  }, [here, print, isOwn, change]);
  return useMemo(
    () => (survey && print !== null && !isOwn ? differences(print, survey) : NONE),
    [survey, print, isOwn],
  );
}
