import { fromCSV } from "arquero";

/** @type {import("arquero").ColumnTable | null} */
let table = null;

/** Arquero, which takes one text, its decimal comma by a parser of one's own. */
export default {
  async read(source) {
    const text = new TextDecoder().decode(await source.slice(0, source.size));
    table = fromCSV(text, { delimiter: ";", parse: { poids: (cell) => Number(cell.replace(",", ".")) } });
  },
  async sums() {
    const answers = {};
    let weight = 0;
    for (const answer of table.array("question_12")) answers[answer] = (answers[answer] ?? 0) + 1;
    for (const each of table.array("poids")) weight += each;
    return { rows: table.numRows(), weight, answers };
  },
};
