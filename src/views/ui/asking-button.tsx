import { type ReactNode, useState } from "react";
import { Button } from "./button.tsx";
import { Buttons } from "./buttons.tsx";
import { Dialog } from "./dialog.tsx";

/** A button for what cannot be undone: it asks first. */
export function AskingButton({
  children,
  title,
  help,
  act,
  refuse,
  onAct,
}: {
  readonly children: ReactNode;
  /** The question. */
  readonly title: string;
  /** What will be gone. */
  readonly help: string;
  readonly act: string;
  readonly refuse: string;
  readonly onAct: () => void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button onPress={() => setIsAsking(true)}>{children}</Button>
      <Dialog title={title} open={isAsking} onClose={() => setIsAsking(false)}>
        <p>{help}</p>
        <Buttons>
          <Button
            look="primary"
            onPress={() => {
              setIsAsking(false);
              onAct();
            }}
          >
            {act}
          </Button>
          <Button onPress={() => setIsAsking(false)}>{refuse}</Button>
        </Buttons>
      </Dialog>
    </>
  );
}
