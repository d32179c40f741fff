import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import css from "./controls.module.css";

/** A dialog over the page; Escape and a press outside close it. */
export function Dialog({
  title,
  open,
  wide = false,
  onClose,
  children,
}: {
  readonly title: string;
  readonly open: boolean;
  /** For a table rather than a few lines. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  return (
    <ModalOverlay
      className={css.overlay ?? ""}
      isOpen={open}
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={`${css.modal ?? ""} ${wide ? (css.wide ?? "") : ""}`}>
        <AriaDialog className={css.dialog ?? ""}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
