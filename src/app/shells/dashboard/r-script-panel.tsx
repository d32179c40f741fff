import { useMemo } from "react";
import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { rScript } from "../../../exports/r-script/r-script.ts";
import type { Subject } from "../../../figure/subject.ts";
import type { CrossTab } from "../../../stats/cross-tab.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { download } from "../../download.ts";
import { asInFile } from "./as-in-file.ts";
import { CopyButton } from "./copy-button.tsx";
import css from "./r-script-panel.module.css";

/** The script that makes the figure again in R: to be read, copied, taken away; or why there is none. */
export function RScriptPanel({
  tab,
  about,
  survey,
  title,
}: {
  readonly tab: CrossTab;
  readonly about: Subject;
  readonly survey: OpenedSurvey;
  /** Of the figure: the script's file is called so. */
  readonly title: string;
}) {
  const { language } = about;
  const words = language.messages.script;
  const script = useMemo(
    () => rScript(tab, { ...about, codebook: asInFile(about.codebook, survey) }, survey),
    [tab, about, survey],
  );
  return (
    <section className={css.panel} aria-labelledby="r-script">
      <h2 id="r-script" className={css.heading}>
        {words.heading}
      </h2>
      {script.kind === "refused" ? (
        <Notice title={words.refusedTitle}>
          <p>{words.refused[script.reason]}</p>
        </Notice>
      ) : (
        <>
          <p>{words.help}</p>
          <Buttons>
            <CopyButton
              name={words.copy}
              done={words.copied}
              content={() => ({ text: script.text })}
              language={language}
            />
            <Button
              onPress={() =>
                download(new Blob([script.text], { type: "text/plain;charset=utf-8" }), `${title}.R`)
              }
            >
              {words.download}
            </Button>
          </Buttons>
          <details>
            <summary className={css.summary}>{words.show}</summary>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard */}
            <section className={css.script} tabIndex={0} aria-label={words.name} translate="no">
              <pre>{script.text}</pre>
            </section>
          </details>
        </>
      )}
    </section>
  );
}
