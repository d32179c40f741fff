import type { FoundDoubt } from "../../survey/doubt.ts";
import type { VariableKind } from "../../survey/variable.ts";
import { knownOptions, splitKnownOptions } from "../../table/split-options.ts";
import { asksSeveral } from "../columns/header-words.ts";
import {
  areInOneOrder,
  areLevels,
  explained,
  foundElsewhere,
  isOfOthers,
  type Joined,
  type JoinedCell,
  joinedAt,
  joinedBy,
  respondents,
} from "../columns/joined-cells.ts";
import { readAs } from "../correct/read-as.ts";
import { type Alone, aloneIn, type Understood } from "./understood.ts";

/** Signs that are hardly ever in an answer, then those that often are. */
const SIGNS = ["\n", "\r", ";", "|"];
const COMMA = ",";
const SLASH = "/";
/** Fewer who join answers may have typed them. */
const ENOUGH = 3;
/** More are no list to choose several of. */
const MOST_OPTIONS = 60;
/** This part of the cells that join by a comma has nothing that others have not, too. */
const EXPLAINED = 0.3;
/** Longer cells are prose. */
const LONGEST = 300;

interface Between {
  readonly separator: string;
  /** One of the cells that may be several answers. */
  readonly example: JoinedCell;
  /** Respondents who gave such cells. */
  readonly count: number;
}

/** Cells that may be one answer, or several with a sign between them: the file has too few to tell. */
export function severalDoubt(file: Understood): FoundDoubt[] {
  return aloneIn(file).flatMap((one): FoundDoubt[] => {
    const { variable, profile, column } = one;
    const found = betweenReadings(one);
    if (!found) return [];
    const several = readAs(variable, "multiple", file.cells, ".");
    if (several?.kind !== "multiple" || several.storage.kind !== "delimited") return [];
    if (several.storage.separator !== found.separator) return [];
    const kind: VariableKind = variable.kind === "multiple" ? "single" : variable.kind;
    if (!readAs(variable, kind, file.cells, ".")) return [];
    return [
      {
        code: "several-possible",
        columns: [column],
        facts: {
          name: variable.label.text,
          answer: found.example.parts.join(shown(found.separator)),
          part: found.example.parts[0] ?? "",
          options: several.categories.length,
          count: found.count,
          rows: profile.rows,
        },
        picture: { kind: "number", value: found.count },
        options: [
          { code: "one", corrections: [{ do: "kind", variable: variable.id, kind }] },
          { code: "several", corrections: [{ do: "kind", variable: variable.id, kind: "multiple" }] },
        ],
      },
    ];
  });
}

const shown = (separator: string): string => {
  if (separator === "\n" || separator === "\r") return " ⏎ ";
  return separator === COMMA || separator === ";" ? `${separator} ` : ` ${separator} `;
};

function betweenReadings({ variable, profile }: Alone): Between | null {
  const { entries, header, question } = profile;
  if (asksSeveral(`${header} ${question}`) || entries.some(({ key }) => key.length > LONGEST)) return null;
  if (variable.kind === "multiple" && variable.storage.kind === "delimited") {
    const { separator } = variable.storage;
    if (separator === " " || entries.every(({ key }) => key.endsWith(separator))) return null;
    const options = new Map(variable.categories.map(({ code }) => [String(code), true]));
    const known = knownOptions(options, separator);
    const joined = joinedBy(entries, (key) => splitKnownOptions(key, separator, known));
    return respondents(joined) < ENOUGH || areLevels(joined)
      ? between(separator, joined, joined.cells)
      : null;
  }
  if (variable.kind !== "single" && variable.kind !== "scale") return null;
  for (const separator of [...SIGNS, COMMA, SLASH]) {
    const joined = joinedAt(entries, separator);
    const cells = cellsOfSeveral(joined, separator);
    if (cells.length > 0) return between(separator, joined, cells);
  }
  return null;
}

/** Of cells that are read as one answer each, those that look like several. */
function cellsOfSeveral(joined: Joined, separator: string): readonly JoinedCell[] {
  const { cells, alone } = joined;
  if (cells.some(({ parts }) => new Set(parts).size < parts.length)) return [];
  const options = new Set([...alone, ...cells.flatMap(({ parts }) => parts)]).size;
  if (options > MOST_OPTIONS) return [];
  const ofOthers = cells.filter((cell) => isOfOthers(cell, alone));
  if (separator === SLASH) return ofOthers.length === cells.length ? cells : [];
  if (ofOthers.length > 0) return ofOthers;
  if (separator !== COMMA)
    return respondents(joined) < ENOUGH ? [] : cells.filter((cell) => foundElsewhere(joined, cell));
  const areOptions = explained(joined) >= cells.length * EXPLAINED && areInOneOrder(joined);
  return areOptions && !areLevels(joined) ? cells : [];
}

function between(
  separator: string,
  joined: Joined,
  [first, ...others]: readonly JoinedCell[],
): Between | null {
  if (!first) return null;
  const example = others.reduce((most, cell) => (cell.count > most.count ? cell : most), first);
  return { separator, example, count: respondents(joined) };
}
