import { type ReactNode, Suspense } from "react";
import { LANGUAGE, loadedLanguage } from "../../../i18n/loaded-language.ts";
import { ErrorBoundary } from "../../../views/ui/error-boundary.tsx";
import { FaultNotice } from "../../../views/ui/fault-notice.tsx";
import { parseLink } from "../../state/url.ts";
import css from "./dashboard.module.css";

/** In the place of the whole page. */
function Stopped({ fault, again }: { readonly fault: unknown; readonly again: (() => void) | null }) {
  const language = loadedLanguage(parseLink(window.location.hash).state.language) ?? LANGUAGE;
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
      <Suspense fallback={null}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** The page with what is open: where that cannot be made, nothing but another page can. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary instead={(fault) => <Stopped fault={fault} again={null} />}>{children}</ErrorBoundary>
  );
}
