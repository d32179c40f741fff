import { useEffect, useState } from "react";
import { Dialog as AriaDialog, Modal as AriaModal, Heading, ModalOverlay } from "react-aria-components";
import css from "./controls.module.css";
import type { DialogProps } from "./dialog-props.ts";
import { WidgetLocale } from "./widget-locale.tsx";

/** Never less high than it has been in this window: what is under a hand stays there, whatever goes from around it. */
function neverShrinks(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined;
  const observer = new ResizeObserver(([entry]) => {
    // As exact as it was laid out: a rounded height would be another one, and observed again.
    element.style.minHeight = `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`;
  });
  const startAnew = () => {
    element.style.minHeight = "";
  };
  observer.observe(element);
  window.addEventListener("resize", startAnew);
  return () => {
    observer.disconnect();
    window.removeEventListener("resize", startAnew);
  };
}

/**
 * Gives the focus back to where it was, where the widgets could not: they try in the next frame, and where a dialog is
 * closed by work that has ended, the page around it is still closed to the focus by then.
 */
function GivesFocusBack() {
  const [opener] = useState(() => document.activeElement);
  useEffect(
    () => () =>
      // Once all that goes with the dialog has gone.
      queueMicrotask(() => {
        if (document.activeElement === document.body && opener instanceof HTMLElement)
          opener.focus({ preventScroll: true });
      }),
    [opener],
  );
  return null;
}

/** A dialog as it is once its widgets have come. */
export function Modal({ title, open, wide = false, onClose, children }: DialogProps) {
  return (
    <WidgetLocale>
      <ModalOverlay
        className={css.overlay ?? ""}
        isOpen={open}
        isDismissable
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
      >
        <AriaModal className={`${css.modal ?? ""} ${wide ? (css.wide ?? "") : ""}`}>
          <AriaDialog className={css.dialog ?? ""} ref={neverShrinks}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
            <GivesFocusBack />
          </AriaDialog>
        </AriaModal>
      </ModalOverlay>
    </WidgetLocale>
  );
}
