import type { Language } from "../../i18n/language.ts";
import css from "./panels.module.css";

export interface DistributionLine {
  readonly label: string;
  readonly n: number;
  readonly missing: boolean;
}

/** How many answers a card lists before it says how many more there are. */
const MOST = 12;

/** A variable of the file: what it is taken for, and what it holds. */
export function VariableCard({
  name,
  header,
  traits,
  lines,
  total,
  summary,
  note,
  href,
  personal,
  onEdit,
  language,
}: {
  readonly name: string;
  /** The header as read, where it is not the name. */
  readonly header: string | null;
  /** “échelle · réponse”. */
  readonly traits: string;
  readonly lines: readonly DistributionLine[];
  readonly total: number;
  readonly summary: string | null;
  readonly note: string | null;
  /** Where it can be explored; null where it cannot. */
  readonly href: string | null;
  /** What of it is likely to be personal data; null where nothing is. */
  readonly personal: string | null;
  /** Null where nothing may be corrected. */
  readonly onEdit: (() => void) | null;
  readonly language: Language;
}) {
  const words = language.messages.data;
  const { format } = language;
  const answers = lines.filter(({ missing }) => !missing);
  const shown = [...answers.slice(0, MOST), ...lines.filter(({ missing }) => missing)];
  return (
    <article className={css.variable}>
      <h3>{href === null ? name : <a href={href}>{name}</a>}</h3>
      <p>
        {header === null ? null : <code>{header} </code>}
        {traits}
        {summary === null ? null : ` · ${summary}`}
      </p>
      {shown.length > 0 ? (
        <ul className={css.distribution}>
          {shown.map(({ label, n, missing }, index) => (
            <li key={index} data-missing={missing}>
              <span>{label}</span>
              <span className={css.track}>
                <i style={{ width: `${total === 0 ? 0 : (n / total) * 100}%` }} />
              </span>
              <span>{format.count(n)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {answers.length > MOST ? <p>{words.more({ n: format.count(answers.length - MOST) })}</p> : null}
      {note === null ? null : <p>{note}</p>}
      {personal === null ? null : <p>{language.messages.correct.personalNote({ what: personal })}</p>}
      {onEdit ? (
        <p className={css.edit}>
          <button type="button" aria-label={language.messages.correct.editName({ name })} onClick={onEdit}>
            {language.messages.correct.edit}
          </button>
        </p>
      ) : null}
    </article>
  );
}
