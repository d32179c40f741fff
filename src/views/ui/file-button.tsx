import { type ReactNode, useRef } from "react";
import { Button } from "./button.tsx";

/** A button that opens the file picker, for one file. */
export function FileButton({
  children,
  accept,
  onFile,
}: {
  readonly children: ReactNode;
  /** Endings of the files that are offered first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onPress={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file, mended, may be chosen again.
          currentTarget.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
