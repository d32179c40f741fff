import type { Language } from "../../i18n/language.ts";
import { visibleDigits } from "../../i18n/visible-digits.ts";
import tables from "../tables/tables.module.css";
import { TextField } from "../ui/text-field.tsx";

/** A margin: what the sample has of each answer, what the population has, to be typed, and what the weights make of it. */
export function MarginTable({
  answers,
  texts,
  shares,
  language,
  onType,
}: {
  readonly answers: readonly { readonly code: string; readonly label: string }[];
  /** What stands in the fields. */
  readonly texts: readonly { readonly code: string; readonly text: string; readonly isWrong: boolean }[];
  /** Of the weights as they are, where there are any: 0 to 1. */
  readonly shares: readonly {
    readonly code: string;
    readonly n: number;
    readonly before: number;
    readonly after: number;
    readonly target: number;
  }[];
  readonly language: Language;
  readonly onType: (code: string, text: string) => void;
}) {
  const { messages, format } = language;
  const words = messages.weights;
  const percent = (share: number) => format.percent(share, visibleDigits(share * 100, 1));
  return (
    <table className={tables.results}>
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col">{words.totals}</th>
          <th scope="col" data-number="true">
            {words.n}
          </th>
          <th scope="col" data-number="true">
            {words.before}
          </th>
          <th scope="col" data-number="true">
            {words.target}
          </th>
          <th scope="col" data-number="true">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ code, label }) => {
          const share = shares.find((one) => one.code === code);
          const typed = texts.find((one) => one.code === code);
          return (
            <tr key={code}>
              <th scope="row">{label}</th>
              <td>
                <TextField
                  label={words.total({ answer: label })}
                  value={typed?.text ?? ""}
                  error={typed?.isWrong ? words.notATotal : ""}
                  onCommit={(text) => onType(code, text)}
                />
              </td>
              <td data-number="true">{share ? format.count(share.n) : ""}</td>
              <td data-number="true">{share ? percent(share.before) : ""}</td>
              <td data-number="true">{share ? percent(share.target) : ""}</td>
              <td data-number="true">{share ? <b>{percent(share.after)}</b> : ""}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
