import { lazy, Suspense, useState } from "react";
import type { DialogProps } from "./dialog-props.ts";

const Modal = lazy(async () => ({ default: (await import("./modal.tsx")).Modal }));

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
