import { present } from "../lib/invariant.ts";
import type { Sheet } from "../read/sheet.ts";
import type { CodeBook } from "../survey/codebook.ts";
import type { FoundDoubt } from "../survey/doubt.ts";
import type { Issue } from "../survey/issue.ts";
import type { Variable } from "../survey/variable.ts";
import type { Wave } from "../survey/wave.ts";
import { wording } from "../survey/wording.ts";
import { uniqueNames } from "../table/unique-names.ts";
import { type ColumnProfile, profileColumn } from "./columns/column-profile.ts";
import { dateDoubts } from "./columns/date-doubts.ts";
import { identifiersRepeated } from "./columns/identifiers-repeated.ts";
import { inferWeight, possibleWeight, refusedWeight } from "./columns/infer-weight.ts";
import { lostDigits } from "./columns/lost-digits.ts";
import { markupDecoded } from "./columns/markup-decoded.ts";
import { mergeProfiles } from "./columns/merge-profiles.ts";
import { missingRecognised } from "./columns/missing-recognised.ts";
import { personalIssues } from "./columns/personal-data.ts";
import { unfinishedReplies } from "./columns/unfinished-replies.ts";
import { unreadableNumbers } from "./columns/unreadable-numbers.ts";
import { nearEqualDoubts } from "./correct/near-equal-doubts.ts";
import { findDoubts } from "./doubts/find-doubts.ts";
import { asFigures } from "./figures/as-figures.ts";
import { joinCodesToLabels } from "./gather/code-twins.ts";
import { findBatteries } from "./gather/find-batteries.ts";
import { findRouting } from "./gather/find-routing.ts";
import { gatherOptions, type InferredColumn } from "./gather/gather-options.ts";
import { likeNeighbours } from "./gather/like-neighbours.ts";
import { likePlaceCodes } from "./gather/like-place-codes.ts";
import { withoutReplyColumns } from "./gather/without-reply-columns.ts";
import { inferKind, inferVariable } from "./infer-variable.ts";
import { orderDoubts } from "./ladders/order-doubts.ts";
import { amongWhoAnswers } from "./roles/among-who-answers.ts";

/** All that is looked at of a sheet: a codebook does not depend on how the cells were written down. */
type Cells = Pick<Sheet, "name" | "headers" | "questions" | "groups" | "cells" | "records" | "decimal">;

/**
 * A codebook for a file that came without one. Each column is a variable whose kind is read off all of its answers;
 * then neighbours are looked at together: codes beside their labels, options spread over columns, batteries, routing.
 */
export function inferCodebook(file: Cells): {
  codebook: CodeBook;
  issues: Issue[];
  doubts: FoundDoubt[];
} {
  const names = uniqueNames(file.headers);
  const inferOne = (profile: ColumnProfile): Variable => ({
    ...inferVariable(profile, file.decimal),
    ...(profile.question === "" || profile.question === profile.header
      ? {}
      : { question: wording(profile.question) }),
  });
  const alone = file.cells.map((cells, column): InferredColumn => {
    const question = file.questions?.[column]?.trim() ?? "";
    const profile = profileColumn(cells, column, file.headers[column] ?? "", names[column] ?? "", question);
    return { profile, variable: inferOne(profile) };
  });
  const columns = likeNeighbours(alone, inferOne);
  const doubts = columns.flatMap(({ profile, variable }): Issue[] => {
    const cells = present(file.cells[profile.column], "cells");
    return [
      ...unreadableNumbers(variable, profile, cells, file.records),
      ...refusedWeight(variable, profile, cells, file.records),
      ...possibleWeight(variable, profile),
      ...missingRecognised(profile),
      ...personalIssues(variable, profile),
      ...dateDoubts(variable, profile),
      ...lostDigits(profile),
      ...identifiersRepeated(variable, profile, cells, file.records),
    ];
  });
  const told = joinCodesToLabels(amongWhoAnswers(likePlaceCodes(withoutReplyColumns(columns))), file.cells);
  const gathered = gatherOptions(told.columns, file.cells, file.groups);
  const alike = findBatteries(
    gathered.variables,
    columns.map(({ profile }) => profile),
    (profiles) => inferKind(mergeProfiles(profiles), file.decimal),
  );
  const { batteries } = alike;
  const routing = findRouting(alike.variables, file.cells);
  const { variables } = routing;
  const { weight, issues } = inferWeight(variables);
  const read = asFigures(
    {
      wave: unknownWave(file.name),
      variables,
      weight,
      ...(batteries.length > 0 ? { batteries } : {}),
    },
    file.cells,
  );
  return {
    codebook: read.codebook,
    doubts: findDoubts({
      codebook: read.codebook,
      profiles: columns.map(({ profile }) => profile),
      cells: file.cells,
    }),
    issues: [
      ...read.issues,
      ...issues,
      ...gathered.issues,
      ...told.issues,
      ...routing.issues,
      ...unfinishedReplies(file.headers, file.cells, file.records),
      ...doubts,
      ...markupDecoded(columns.map(({ profile }) => profile)),
      ...nearEqualDoubts(variables),
      ...orderDoubts(variables),
    ],
  };
}

/** What can be said of a file that nobody has described: its name. */
function unknownWave(name: string): Wave {
  return {
    title: wording(name),
    edition: "",
    universe: wording(""),
    respondents: wording("répondants", { en: "respondents" }),
    unit: "person",
    measurement: "unknown",
    sampling: "unknown",
    population: null,
    threshold: null,
    source: wording(name),
    licence: null,
    notice: null,
  };
}
