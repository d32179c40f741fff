import { lazy, type ReactNode, Suspense, useState } from "react";

const Modal = lazy(async () => ({ default: (await import("./modal.tsx")).Modal }));

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  /** For a table rather than a few lines. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page; Escape and a press outside close it. Its widgets come when one is first opened. */
export function Dialog(props: DialogProps) {
  const [wasOpen, setWasOpen] = useState(props.open);
  if (props.open && !wasOpen) setWasOpen(true);
  if (!wasOpen) return null;
  return (
    <Suspense fallback={null}>
      <Modal {...props} />
    </Suspense>
  );
}
