import { Dialog as AriaDialog, Modal as AriaModal, Heading, ModalOverlay } from "react-aria-components";
import css from "./controls.module.css";
import type { DialogProps } from "./dialog-props.ts";
import { WidgetLocale } from "./widget-locale.tsx";

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
          <AriaDialog className={css.dialog ?? ""}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            {children}
          </AriaDialog>
        </AriaModal>
      </ModalOverlay>
    </WidgetLocale>
  );
}
