import { type ReactNode, useEffect, useRef } from "react";
import css from "./controls.module.css";

/** A button; `primary` for the one thing that the page wants, `quiet` inside text. */
export function Button({
  children,
  look = "button",
  onPress,
  disabled = false,
  takesFocus = false,
}: {
  readonly children: ReactNode;
  readonly look?: "button" | "primary" | "quiet";
  readonly onPress: () => void;
  /** Pressing it does nothing now. It keeps the focus: whoever has just pressed it is not sent elsewhere. */
  readonly disabled?: boolean;
  /** It has the focus as soon as it is there: what had it has made way for it. */
  readonly takesFocus?: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      ref={button}
      type="button"
      className={css[look]}
      onClick={disabled ? undefined : onPress}
      aria-disabled={disabled || undefined}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  children,
  look = "button",
  href,
}: {
  readonly children: ReactNode;
  readonly look?: "button" | "primary";
  readonly href: string;
}) {
  return (
    <a className={css[look]} href={href}>
      {children}
    </a>
  );
}
