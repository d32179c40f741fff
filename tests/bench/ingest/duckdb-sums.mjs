export const READ =
  "CREATE TABLE survey AS SELECT * FROM read_csv('survey.csv', delim = ';', decimal_separator = ',', header = true)";

/** What the table of DuckDB has, asked by `query`, which answers with rows. */
export async function duckdbSums(query) {
  const [[rows, weight]] = await query("SELECT count(*)::DOUBLE, sum(poids)::DOUBLE FROM survey");
  const answers = await query("SELECT question_12, count(*)::DOUBLE FROM survey GROUP BY 1");
  return { rows, weight, answers: Object.fromEntries(answers) };
}

export const rowsOf = (table) => table.toArray().map((row) => Object.values(row.toJSON()));
