import { useState } from "react";
import type { Language } from "../../../i18n/language.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Dialog } from "../../../views/ui/dialog.tsx";
import css from "./nothing-sent.module.css";

/** What the page has asked the network for since it was opened, as the browser counts it. */
interface Asked {
  readonly here: number;
  /** Addresses of other hosts: extensions of the browser may ask for some. */
  readonly elsewhere: readonly string[];
}

function asked(): Asked {
  const addresses = performance
    .getEntriesByType("resource")
    .flatMap(({ name }) => (name.startsWith("http") ? [new URL(name)] : []));
  const { origin } = window.location;
  return {
    here: addresses.filter((one) => one.origin === origin).length,
    elsewhere: [...new Set(addresses.flatMap((one) => (one.origin === origin ? [] : [one.host])))],
  };
}

/** “0 octet envoyé”, and how whoever doubts it can see for themselves. */
export function NothingSent({ language }: { readonly language: Language }) {
  const words = language.messages.app.sent;
  const [shown, setShown] = useState<Asked | null>(null);
  return (
    <p className={css.line}>
      {language.messages.app.privacy}{" "}
      <Button look="quiet" onPress={() => setShown(asked())}>
        {words.line}
      </Button>
      <Dialog title={words.title} open={shown !== null} onClose={() => setShown(null)}>
        {shown ? (
          <>
            <p>
              {words.asked({ n: language.format.count(shown.here), host: window.location.host })}{" "}
              {shown.elsewhere.length === 0
                ? words.nowhereElse
                : words.elsewhere({ hosts: language.format.list(shown.elsewhere) })}
            </p>
            <p>{words.check}</p>
            <ul className={css.ways}>
              {words.ways.map((way) => (
                <li key={way}>{way}</li>
              ))}
            </ul>
            <Button look="primary" onPress={() => setShown(null)}>
              {language.messages.app.close}
            </Button>
          </>
        ) : null}
      </Dialog>
    </p>
  );
}
