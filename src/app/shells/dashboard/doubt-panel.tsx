import { useState } from "react";
import type { ImportedSurvey } from "../../../engine/protocol.ts";
import type { Language } from "../../../i18n/language.ts";
import { wordDoubt } from "../../../i18n/word-doubt.ts";
import type { Doubt } from "../../../survey/doubt.ts";
import { DoubtRow } from "../../../views/panels/doubt-row.tsx";
import { Button } from "../../../views/ui/button.tsx";
import type { Library } from "../../state/library.ts";
import { isAnswered } from "../../state/open-doubts.ts";
import css from "./doubt-panel.module.css";

/** More are opened by who has the time for them. */
const MOST = 5;

/**
 * Guesses that the file does not prove, each with its evidence and one press to turn it. What is answered stays where it
 * is until the page is left: whoever pressed sees what was pressed.
 */
export function DoubtPanel({
  library,
  survey,
  confirmed,
  language,
}: {
  readonly library: Library;
  readonly survey: ImportedSurvey;
  readonly confirmed: ReadonlySet<string>;
  readonly language: Language;
}) {
  const { format, messages } = language;
  const words = messages.doubts;
  const [before] = useState(
    () => new Set(survey.doubts.filter((doubt) => isAnswered(doubt, confirmed)).map(({ key }) => key)),
  );
  const [all, setAll] = useState(false);
  const doubts = survey.doubts.filter((doubt) => !(before.has(doubt.key) && isAnswered(doubt, confirmed)));
  if (doubts.length === 0) return null;
  const shown = all ? doubts : doubts.slice(0, MOST);
  const open = doubts.filter((doubt) => !isAnswered(doubt, confirmed)).length;
  return (
    <section className={css.doubts} aria-labelledby="doubts">
      <div className={css.head}>
        <h2 id="doubts">{words.title}</h2>
        <p>{words.legend}</p>
      </div>
      <p className="visually-hidden" role="status">
        {words.open({ n: format.count(open) })}
      </p>
      <ul>
        {shown.map((doubt) => (
          <WordedRow
            key={doubt.key}
            doubt={doubt}
            answered={isAnswered(doubt, confirmed) ? words.answered : null}
            language={language}
            onChoose={(choice) => library.settle(doubt, choice)}
          />
        ))}
      </ul>
      {shown.length < doubts.length ? (
        <p className={css.more}>
          <Button onPress={() => setAll(true)}>
            {words.more({ n: format.count(doubts.length - shown.length) })}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

function WordedRow({
  doubt,
  answered,
  language,
  onChoose,
}: {
  readonly doubt: Doubt;
  readonly answered: string | null;
  readonly language: Language;
  readonly onChoose: (choice: number) => void;
}) {
  const { title, evidence, caption, options } = wordDoubt(doubt, language);
  const { picture, now } = doubt;
  return (
    <DoubtRow
      title={title}
      evidence={evidence}
      caption={caption}
      picture={
        picture.kind === "number" ? { kind: "text", text: language.format.count(picture.value) } : picture
      }
      options={options.map((name, index) => ({ id: String(index), name }))}
      value={now === null ? null : String(now)}
      answered={answered}
      onChoose={(id) => onChoose(Number(id))}
    />
  );
}
