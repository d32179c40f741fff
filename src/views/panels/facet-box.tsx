import {
  memo,
  startTransition,
  useCallback,
  useId,
  useLayoutEffect,
  useOptimistic,
  useRef,
  useState,
} from "react";
import type { Language } from "../../i18n/language.ts";
import { Button } from "../ui/button.tsx";
import { untilDrawn } from "../ui/until-drawn.ts";
import css from "./panels.module.css";

export interface FacetOption {
  readonly code: string;
  readonly label: string;
  /**
   * Respondents who would be there, under every other filter.
   *
   * One of: their number, `waiting` (while nobody knows), `hidden` (too few to be told, or enough to tell them),
   * `untold` (not published beside the other filters, or not to be counted).
   */
  readonly n: number | "waiting" | "hidden" | "untold";
  readonly on: boolean;
}

/** How many answers a filter lists before it asks whether to list more. */
const MOST = 8;

/** A filter: the answers of one variable, each with how many it would leave. Nothing ticked means everybody. */
export function FacetBox({
  name,
  options: given,
  former,
  beyond = null,
  language,
  onToggle,
  onClear,
}: {
  readonly name: string;
  readonly options: readonly FacetOption[];
  /** The counts are of the filters before, while those of now are computed. */
  readonly former: boolean;
  /** Why nothing more can be ticked here; null: anything can. What is ticked can be unticked. */
  readonly beyond?: string | null;
  readonly language: Language;
  readonly onToggle: (code: string) => void;
  readonly onClear: () => void;
}) {
  const words = language.messages.explore;
  const explained = useId();
  // Ticked at once: what follows from it is drawn in pieces.
  const [options, tick] = useOptimistic(given, (before, ticked: string) =>
    before.map((option) => (option.code === ticked ? { ...option, on: !option.on } : option)),
  );
  const toggle = (code: string) =>
    startTransition(async () => {
      tick(code);
      onToggle(code);
      await untilDrawn();
    });
  // One for as long as the box is there: an answer of which nothing changes is not drawn again.
  const latest = useRef(toggle);
  useLayoutEffect(() => {
    latest.current = toggle;
  });
  const toggleLatest = useCallback((code: string) => latest.current(code), []);
  const counted = (n: FacetOption["n"]) => (typeof n === "number" ? n : 0);
  const most = Math.max(1, ...options.map(({ n }) => counted(n)));
  const saidOf = {
    waiting: "…",
    hidden: language.messages.figure.hidden,
    untold: "–",
  };
  const narrowed = options.some(({ on }) => on);
  const [whole, setWhole] = useState(false);
  const shown =
    whole || options.length <= MOST + 1 ? options : options.filter(({ on }, index) => on || index < MOST);
  const more = options.length - shown.length;
  return (
    <section className={css.facet} aria-label={name} data-former-counts={former}>
      <div className={css.facetHead}>
        <h3>{name}</h3>
        {narrowed ? (
          <Button look="quiet" onPress={onClear}>
            {words.all}
            <span className="visually-hidden">{` (${words.allOf({ variable: name })})`}</span>
          </Button>
        ) : null}
      </div>
      {beyond === null ? null : (
        <p id={explained} className={css.beyond}>
          {beyond}
        </p>
      )}
      {shown.map(({ code, label, n, on }) => (
        <Option
          key={code}
          code={code}
          label={label}
          said={typeof n === "number" ? language.format.count(n) : saidOf[n]}
          part={counted(n) / most}
          on={on}
          isIn={on || !narrowed}
          isBeyond={beyond !== null && !on}
          explained={beyond === null ? undefined : explained}
          onToggle={toggleLatest}
        />
      ))}
      {more > 0 ? (
        <Button look="quiet" onPress={() => setWhole(true)}>
          {words.showMore({ n: language.format.count(more) })}
          <span className="visually-hidden">{` (${name})`}</span>
        </Button>
      ) : null}
    </section>
  );
}

const Option = memo(function Option({
  code,
  label,
  said,
  part,
  on,
  isIn,
  isBeyond,
  explained,
  onToggle,
}: {
  readonly code: string;
  readonly label: string;
  /** How many there would be, in words. */
  readonly said: string;
  /** How many of the most that an answer has, 0 to 1. */
  readonly part: number;
  readonly on: boolean;
  /** Whether its respondents are among those who are chosen. */
  readonly isIn: boolean;
  readonly isBeyond: boolean;
  /** What says why it cannot be ticked. */
  readonly explained: string | undefined;
  readonly onToggle: (code: string) => void;
}) {
  return (
    <label className={css.option} data-on={isIn} data-beyond={isBeyond}>
      <input
        type="checkbox"
        checked={on}
        disabled={isBeyond}
        aria-describedby={explained}
        onChange={() => onToggle(code)}
      />
      <span>
        {label}
        <span className={css.bar} style={{ width: `${part * 100}%` }} />
      </span>
      <output>{said}</output>
    </label>
  );
});
