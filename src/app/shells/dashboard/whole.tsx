import type { ReactNode } from "react";
import { languageOf } from "../../../i18n/language.ts";
import { ErrorBoundary } from "../../../views/ui/error-boundary.tsx";
import { FaultNotice } from "../../../views/ui/fault-notice.tsx";
import { parseLink } from "../../state/url.ts";
import css from "./dashboard.module.css";

/** In the place of the whole page. */
function Stopped({ fault, again }: { readonly fault: unknown; readonly again: (() => void) | null }) {
  const language = languageOf(parseLink(window.location.hash).state.language);
  const words = language.messages.app.fault;
  return (
    <main className={css.main}>
      <FaultNotice
        title={words.root}
        fault={fault}
        language={language}
        onAgain={again ?? (() => window.location.reload())}
        {...(again ? {} : { help: words.reloadHelp, again: words.reload })}
      />
    </main>
  );
}

/** All that is shown: what no part of it has stopped ends here, in words, and is drawn anew over what is open. */
export function Shown({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary instead={(fault, again) => <Stopped fault={fault} again={again} />}>
      {children}
    </ErrorBoundary>
  );
}

/** The page with what is open: where that cannot be made, nothing but another page can. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary instead={(fault) => <Stopped fault={fault} again={null} />}>{children}</ErrorBoundary>
  );
}
