import { useEffect, useState } from "react";
import type { Handed, Settings } from "../../../../exports/exporter.ts";
import { toFragment } from "../../../../exports/packed/fragment.ts";
import { LANGUAGES } from "../../../../i18n/language.ts";
import { localDay } from "../../../../lib/local-day.ts";
import { Button } from "../../../../views/ui/button.tsx";
import { Buttons } from "../../../../views/ui/buttons.tsx";
import { Notice } from "../../../../views/ui/notice.tsx";
import { Select } from "../../../../views/ui/select.tsx";
import { Switch } from "../../../../views/ui/switch.tsx";
import { download } from "../../../download.ts";
import { type EmbedAddress, toEmbed } from "../../../state/embed-address.ts";
import { embedSnippet, oEmbed } from "../../../state/embed-snippet.ts";
import { THEMES } from "../../../state/view-state.ts";
import { CopyButton } from "../copy-button.tsx";
import { Leaving } from "./leaving.tsx";
import css from "./share.module.css";

const READERS = "";

interface Choices {
  readonly live: boolean;
  readonly language: string;
  readonly theme: string;
  readonly controls: boolean;
  readonly script: boolean;
}

/** Whether this page is on the reader's own machine: nobody else could open its address. */
const isHere = (): boolean => /^(localhost|127\.|\[::1\]|$)/.test(window.location.hostname);

/** The page of embeds, beside this one. */
const embedPage = (): URL => new URL("embed.html", window.location.href);

const today = (): string => localDay(new Date());

/** A figure inside somebody's page: what to put there, and what that page will hold. */
export function ShareEmbed({
  handed,
  chart,
  liveView,
}: {
  readonly handed: Handed;
  readonly chart: Settings["chart"];
  /** Link of the view, where whoever opens this deployment can compute it; null for a file of one's own. */
  readonly liveView: string | null;
}) {
  const { figure, finding, language } = handed;
  const { messages, format } = language;
  const words = messages.share.embed;
  const [choices, setChoices] = useState<Choices>({
    live: false,
    language: language.tag,
    theme: READERS,
    controls: false,
    script: true,
  });
  const choose = (change: Partial<Choices>) => setChoices((before) => ({ ...before, ...change }));
  const [fragment, setFragment] = useState<string | null>("");
  useEffect(() => {
    let isCurrent = true;
    void toFragment(finding).then((made) => {
      if (isCurrent) setFragment(made.ok ? made.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [finding]);

  const isLive = choices.live && liveView !== null;
  const shows: EmbedAddress["shows"] = isLive
    ? { kind: "live", view: liveView }
    : { kind: "frozen", fragment: fragment ?? "", on: today() };
  const page = embedPage();
  page.hash = toEmbed({
    shows,
    language: choices.language === READERS ? null : choices.language,
    theme: THEMES.find((one) => one === choices.theme) ?? null,
    chart,
    controls: choices.controls,
  });
  const address = page.href;
  const snippet = embedSnippet(address, figure.title, choices.script);
  const saveOEmbed = () => {
    const site = new URL(".", window.location.href).href;
    const answer = oEmbed(address, figure.title, messages.app.name, site);
    download(
      new Blob([`${JSON.stringify(answer, null, 2)}\n`], { type: "application/json" }),
      `${figure.title}.oembed.json`,
    );
  };

  return (
    <div className={css.columns}>
      <div className={css.settings}>
        {liveView === null ? null : (
          <Select
            label={words.numbers}
            options={[
              { id: "frozen", name: words.frozenChoice },
              { id: "live", name: words.liveChoice },
            ]}
            value={isLive ? "live" : "frozen"}
            onChange={(id) => choose({ live: id === "live" })}
          />
        )}
        <Select
          label={messages.app.language}
          options={[
            ...LANGUAGES.map(({ tag, name }) => ({ id: tag, name })),
            { id: READERS, name: words.readers },
          ]}
          value={choices.language}
          onChange={(tag) => choose({ language: tag })}
        />
        <Select
          label={messages.app.theme}
          options={[
            { id: READERS, name: words.readers },
            ...THEMES.map((id) => ({ id, name: messages.app.themes[id] })),
          ]}
          value={choices.theme}
          onChange={(theme) => choose({ theme })}
        />
        <Switch label={words.controls} on={choices.controls} onChange={(controls) => choose({ controls })} />
        <Switch label={words.script} on={choices.script} onChange={(script) => choose({ script })} />
      </div>
      <div className={css.preview}>
        {fragment === null && !isLive ? (
          <Notice title={words.tooLarge} tone="alert">
            <p>{words.tooLargeHelp}</p>
          </Notice>
        ) : (
          <>
            <label className={css.snippet}>
              {words.snippet}
              <textarea readOnly rows={8} value={snippet} spellCheck={false} translate="no" />
            </label>
            {isHere() ? <p className={css.warning}>{words.hereOnly}</p> : null}
            <p className={css.measure}>{words.length({ n: format.count(address.length) })}</p>
            <Buttons>
              <CopyButton
                name={words.copy}
                done={words.copied}
                content={() => ({ text: snippet })}
                language={language}
              />
              <a className={css.try} href={address} target="_blank" rel="noopener noreferrer">
                {words.open}
              </a>
              {liveView === null ? null : <Button onPress={saveOEmbed}>{words.oEmbed}</Button>}
            </Buttons>
          </>
        )}
        <p>{isLive ? words.liveHelp : words.frozenHelp}</p>
        {isLive ? null : <Leaving figure={figure} language={language} />}
      </div>
    </div>
  );
}
