import { type RefObject, useLayoutEffect, useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { wordFailure } from "../../../i18n/word-failure.ts";
import { Button } from "../../../views/ui/button.tsx";
import controls from "../../../views/ui/controls.module.css";
import { Dialog } from "../../../views/ui/dialog.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { Progress } from "../../../views/ui/progress.tsx";
import type { LibraryState } from "../../state/library-state.ts";
import type { SortedFiles } from "../../state/sort-files.ts";
import css from "./dashboard.module.css";

/** A file dropped anywhere on the page is opened, its codebook with it; nothing else that is dropped navigates away. */
export function DropAnywhere({
  language,
  onFiles,
}: {
  readonly language: Language;
  /** Opens them; resolves to what became of each. */
  readonly onFiles: (files: readonly File[]) => Promise<SortedFiles>;
}) {
  const [left, setLeft] = useState<{ readonly opened: string; readonly names: readonly string[] } | null>(
    null,
  );
  const [over, setOver] = useState(false);
  // Heard from the moment that the page is seen.
  useLayoutEffect(() => {
    const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const dragged = (event: DragEvent) => {
      event.preventDefault();
      setOver(carriesFiles(event));
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const tellLeft = ({ answers, codebook, left: others }: SortedFiles) => {
      const opened = (answers ?? codebook)?.name ?? "";
      if (others.length > 0) setLeft({ opened, names: others.map(({ name }) => name) });
    };
    const dropped = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const files = [...(event.dataTransfer?.files ?? [])];
      setLeft(null);
      if (files.length > 0) void onFiles(files).then(tellLeft);
    };
    document.addEventListener("dragover", dragged);
    document.addEventListener("dragleave", left);
    document.addEventListener("drop", dropped);
    return () => {
      document.removeEventListener("dragover", dragged);
      document.removeEventListener("dragleave", left);
      document.removeEventListener("drop", dropped);
    };
  }, [onFiles]);
  const words = language.messages.app;
  return (
    <>
      {over ? <div className={css.veil}>{words.dropHere}</div> : null}
      {left ? (
        <div className={css.notices}>
          <Notice
            title={words.oneFile({ opened: left.opened, left: language.format.list(left.names) })}
            actions={<Button onPress={() => setLeft(null)}>{words.close}</Button>}
          />
        </div>
      ) : null}
    </>
  );
}

/** Pasted from anywhere outside a field: a table that was copied becomes a survey. */
export function usePastedTable(onText: (text: string) => void): void {
  // Heard from the moment that the page is seen.
  useLayoutEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      const target = event.target;
      if (target instanceof HTMLElement && target.closest("input, textarea, select")) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (/[\r\n]/.test(text.trim())) onText(text);
    };
    document.addEventListener("paste", pasted);
    return () => document.removeEventListener("paste", pasted);
  }, [onText]);
}

/** The file picker, out of sight: buttons open it. */
export function FilePicker({
  input,
  label,
  onFiles,
}: {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      multiple
      accept=".json,application/json,.lss,.qsf,.xml,.csv,.tsv,.txt,.tab,.xlsx,.xlsm,.sav,.zsav,text/csv,text/tab-separated-values,text/plain"
      aria-label={label}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = "";
        if (files.length > 0) onFiles(files);
      }}
    />
  );
}

/** How an import goes, and why it did not. */
export function ImportNotice({
  open,
  language,
  onCancel,
  onForget,
  onChoose,
}: {
  readonly open: LibraryState;
  readonly language: Language;
  readonly onCancel: () => void;
  readonly onForget: () => void;
  readonly onChoose: () => void;
}) {
  const words = language.messages.app;
  const { format } = language;
  if (open.importing) {
    const { name, progress } = open.importing;
    return (
      <Notice title={words.importing({ name })} actions={<Button onPress={onCancel}>{words.cancel}</Button>}>
        <Progress
          label={words.importing({ name })}
          share={progress.totalBytes === 0 ? 0 : progress.bytes / progress.totalBytes}
          words={words.progress({
            done: format.bytes(progress.bytes),
            total: format.bytes(progress.totalBytes),
            rows: format.count(progress.rows),
          })}
        />
      </Notice>
    );
  }
  if (!open.refusal) {
    return open.waiting === null ? null : (
      <Notice
        title={language.messages.correct.waiting({ name: open.waiting })}
        actions={<Button onPress={onChoose}>{words.chooseFile}</Button>}
      />
    );
  }
  const { name, failure } = open.refusal;
  const actions = (
    <>
      <Button onPress={onChoose}>{words.chooseOther}</Button>
      <Button onPress={onForget}>{words.close}</Button>
    </>
  );
  return failure.code === "cancelled" ? (
    <Notice title={words.importCancelled({ name })} actions={actions}>
      <p>{words.stillHere}</p>
    </Notice>
  ) : (
    <Notice title={words.importFailed({ name })} tone="alert" actions={actions}>
      <p>{wordFailure(failure, language)}</p>
      <p>{words.stillHere}</p>
    </Notice>
  );
}

/** For cells copied from a spreadsheet. */
export function PasteDialog({
  open,
  language,
  onClose,
  onText,
}: {
  readonly open: boolean;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
}) {
  const words = language.messages.app;
  const [text, setText] = useState("");
  return (
    <Dialog title={words.pasteTitle} open={open} onClose={onClose}>
      <p>{words.pasteHelp}</p>
      <textarea
        className={controls.textarea}
        aria-label={words.pasteLabel}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={css.gap}>
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button
          look="primary"
          disabled={text.trim() === ""}
          onPress={() => {
            onText(text);
            setText("");
            onClose();
          }}
        >
          {words.read}
        </Button>
      </div>
    </Dialog>
  );
}
