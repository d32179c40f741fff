import css from "./device.module.css";
import { EraseAllAndSay } from "./erase-all.tsx";
import { KeptFileList } from "./kept-file-list.tsx";
import { KeptViewList } from "./kept-view-list.tsx";
import { DEVICE, type Shell } from "./shell.ts";
import { useWhatIsKept } from "./use-what-is-kept.ts";

/** Everything that this page keeps on this device, and how to erase it all; whether that is done is looked at, and said. */
export function DevicePanel({ shell }: { readonly shell: Shell }) {
  const { format, messages } = shell.language;
  const words = messages.device;
  const { failures } = words;
  const { files, named, viewCount, presented, isPresented, isAnything, isLooked, failure } =
    useWhatIsKept(shell);
  const { refused } = named;
  return (
    <section id={DEVICE} className={`${css.panel} ${css.all}`} aria-labelledby="device-title" tabIndex={-1}>
      <h2 id="device-title">{words.all}</h2>
      <p className={css.muted}>{words.allHelp}</p>
      {failure ? <p role="alert">{words.notListed({ reason: failures[failure.kind] })}</p> : null}
      {isLooked ? null : <p>{messages.app.loading}</p>}
      {isLooked && !isAnything && !failure ? <p>{words.nothing}</p> : null}
      {files.files.length > 0 ? (
        <>
          <h3>{words.files}</h3>
          <KeptFileList state={files} shell={shell} />
        </>
      ) : null}
      {viewCount > 0 ? (
        <>
          <h3>{words.views}</h3>
          <KeptViewList state={named} shell={shell} />
        </>
      ) : null}
      {refused?.what === "save" || refused?.what === "erase" ? (
        <p role="alert">
          {words[refused.what === "save" ? "viewNotSaved" : "viewNotErased"]({
            reason: failures[refused.failure.kind],
          })}
        </p>
      ) : null}
      {isPresented ? (
        <>
          <h3>{words.presentation}</h3>
          <p>
            {presented
              ? words.slides({ n: format.count(presented.slides), date: format.day(presented.since) })
              : words.presentationDamaged}
          </p>
        </>
      ) : null}
      <p className={css.muted}>{words.app}</p>
      <EraseAllAndSay shell={shell} left={words.left} />
    </section>
  );
}
