import { present } from "../../lib/invariant.ts";
import type { Aggregate } from "../../survey/aggregate.ts";
import type { CodeBook } from "../../survey/codebook.ts";
import type { NumericVariable, Variable } from "../../survey/variable.ts";
import { cellNumber } from "../../table/cell-number.ts";
import type { TextColumn } from "../../table/column.ts";
import { wordsOf } from "../columns/words-of.ts";
import { isFigures, layOutFigures } from "./lay-out-figures.ts";

const FEWEST_ROWS = 4;
const MOST_ROWS = 50_000;
const MOST_LABELS = 6;
const MOST_DIMENSIONS = 20;

/** What figures are computed for: places, periods, indicators, groups. */
const ABOUT = new Set(
  (
    "country countries pays region regions reg departement departements dep dept commune communes ville city town " +
    "territoire zone quartier geo nuts state etat epci fra iso area entity entite " +
    "year years annee annees an date mois month semaine week vague wave trimestre quarter period periode time " +
    "indicateur indicator indicateurs mesure measure modalite libelle variable groupe group subject theme domaine serie series " +
    "age ages tranche sexe sex gender csp pcs categorie category secteur sector type niveau level taille size reponse answer unit unite freq"
  ).split(" "),
);

/** What figures are called. */
const MEASURES = new Set(
  (
    "n nb nbr nombre effectif effectifs count counts total totaux value values valeur valeurs montant montants population pop taux part parts pct " +
    "percent percentage pourcentage proportion frequence frequency moyenne mean average median mediane somme sum volume quantite indice index"
  ).split(" "),
);

/** Columns of statistical exchange: SDMX-CSV and its like. */
const EXCHANGE = /^(obs_?value|time_?period|dataflow|structure(_id)?)$/i;
const FLAG =
  /^(obs_?flag|obs_?status|flag|flags|flag codes|conf_?status|decimals|unit_?mult|notes?|footnotes?|comment_.*|last ?update)$/i;

/**
 * Whether a row of the file is a figure that somebody has computed, rather than a respondent. The evidence has to be
 * strong, since nothing of such a file is counted: every column but the figures says what the row is about, no two
 * rows are about the same, most figures are no whole numbers, and nothing is left that could be somebody's answer.
 */
export function recogniseAggregate(codebook: CodeBook, cells: readonly TextColumn[]): Aggregate | null {
  const laidOut = layOutFigures(codebook, cells);
  const rows = cells[0]?.codes.length ?? 0;
  if (!laidOut || rows < FEWEST_ROWS || rows > MOST_ROWS) return null;
  const isExchanged = codebook.variables.filter(({ id }) => EXCHANGE.test(id)).length >= 2;
  if (codebook.variables.some(({ role, kind }) => role === "weight" || kind === "multiple")) return null;

  const measured = new Set<string>(laidOut.values.map(({ variable }) => variable));
  const figures = codebook.variables.filter(isFigures).filter(({ id }) => measured.has(id));
  const computed = figures.filter((variable) => isComputed(variable, columnOf(variable, cells)));
  const ids = new Set<string>(laidOut.labels);
  const labels = codebook.variables.filter(({ id }) => ids.has(id) && !FLAG.test(id));
  if (labels.length > (isExchanged ? MOST_DIMENSIONS : MOST_LABELS)) return null;
  const areCounts =
    figures.every((variable) => computed.includes(variable) || namesMeasure(variable)) &&
    labels.every(isAboutSomething);
  if (!isExchanged && computed.length * 2 < figures.length && !areCounts) return null;
  if (!labels.some(isAboutSomething)) return null;
  if (isExchanged)
    return countTogether(
      labels.map((label) => columnOf(label, cells)),
      rows,
    ) === rows
      ? laidOut
      : null;
  return areKeys(
    labels.map((label) => columnOf(label, cells)),
    rows,
  )
    ? laidOut
    : null;
}

const columnOf = ({ columns: [first = 0] }: Variable, cells: readonly TextColumn[]): TextColumn =>
  present(cells[first], `column ${first}`);

const isAboutSomething = ({ id, kind }: Variable): boolean =>
  kind === "date" || [...wordsOf(id)].some((word) => ABOUT.has(word));

const namesMeasure = ({ id }: NumericVariable): boolean =>
  [...wordsOf(id)].some((word) => MEASURES.has(word));

/** A percentage, a year's figure, or numbers of which half or more have decimals: respondents count in whole numbers. */
function isComputed(variable: NumericVariable, { dictionary }: TextColumn): boolean {
  const { id, unit } = variable;
  if (unit === "%" || /^(19|20)\d\d$/.test(id)) return true;
  const values = dictionary.flatMap((cell) => cellNumber(cell, variable) ?? []);
  return values.filter((value) => !Number.isInteger(value)).length * 2 >= values.length;
}

/**
 * Either each row has a name of its own, and every label names the row or says the same on all of them; or two or
 * three labels crossed tell the rows apart, and the others follow from one of those.
 */
function areKeys(labels: readonly TextColumn[], rows: number): boolean {
  const distinct = labels.map((label) => new Set(label.codes).size);
  if (distinct.includes(rows)) return distinct.every((count) => count === rows || count === 1);
  const repeated = labels.filter((_, index) => distinct[index] !== 1);
  for (const key of [...pairs(repeated), ...triples(repeated)])
    if (
      countTogether(key, rows) === rows &&
      repeated.every((label) => key.includes(label) || key.some((part) => follows(label, part, rows)))
    )
      return true;
  return false;
}

/** Whether one label says nothing that the other has not said. */
const follows = (label: TextColumn, from: TextColumn, rows: number): boolean =>
  countTogether([label, from], rows) === countTogether([from], rows);

/** Distinct combinations of labels. */
function countTogether(columns: readonly TextColumn[], rows: number): number {
  const seen = new Set<string>();
  for (let row = 0; row < rows; row += 1) seen.add(columns.map(({ codes }) => codes[row]).join(" "));
  return seen.size;
}

const pairs = <Item>(items: readonly Item[]): Item[][] =>
  items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b]));

const triples = <Item>(items: readonly Item[]): Item[][] =>
  items.flatMap((a, index) => pairs(items.slice(index + 1)).map((pair) => [a, ...pair]));
