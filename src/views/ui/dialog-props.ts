import type { ReactNode } from "react";

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** For a table rather than a few lines. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}
