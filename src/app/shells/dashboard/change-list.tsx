import type { Language } from "../../../i18n/language.ts";
import { type CodeBook, findVariable } from "../../../survey/codebook.ts";
import type { CodebookChanges } from "../../../survey/codebook-changes.ts";
import type { VariableId } from "../../../survey/variable.ts";
import { worded } from "../../../survey/wording.ts";

/** Names and answers beyond these are counted. */
const MOST = 8;

/** What is not as it was in the former wave: questions and answers new, gone, renamed. */
export function ChangeList({
  changes,
  before,
  after,
  language,
}: {
  readonly changes: CodebookChanges;
  /** Null where the former wave is known by its names only. */
  readonly before: CodeBook | null;
  readonly after: CodeBook;
  readonly language: Language;
}) {
  const { changes: words } = language.messages.correct;
  const { format, messages } = language;
  const some = (names: readonly string[]) =>
    format.list(
      names.length > MOST
        ? [...names.slice(0, MOST), messages.data.more({ n: format.count(names.length - MOST) })]
        : names,
    );
  const nameOf = (id: VariableId, codebook: CodeBook | null) => {
    const variable = codebook ? findVariable(codebook, id) : undefined;
    return variable ? worded(variable.label, language.tag) : id;
  };
  const now = (id: VariableId) => nameOf(id, after);
  const { added, gone, renamed, answers, common } = changes;
  const lines = [
    words.common({ n: format.count(common + renamed.length) }),
    ...(added.length > 0
      ? [words.added({ n: format.count(added.length), names: some(added.map(now)) })]
      : []),
    ...(gone.length > 0
      ? [words.gone({ n: format.count(gone.length), names: some(gone.map((id) => nameOf(id, before))) })]
      : []),
    ...renamed.map(({ from, to }) => words.renamed({ from, to })),
    ...answers.flatMap((change) => {
      const name = now(change.variable);
      return [
        ...(change.added.length > 0 ? [words.newAnswers({ name, answers: some(change.added) })] : []),
        ...(change.gone.length > 0 ? [words.goneAnswers({ name, answers: some(change.gone) })] : []),
        ...change.renamed.map(({ from, to }) => words.renamedAnswer({ name, from, to })),
      ];
    }),
  ];
  const same = added.length + gone.length + renamed.length + answers.length === 0;
  return (
    <ul>
      {[...lines, ...(same ? [words.none] : [])].slice(0, 4 * MOST).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
