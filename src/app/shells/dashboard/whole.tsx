import type { ReactNode } from "react";
import { languageOf } from "../../../i18n/language.ts";
import { ErrorBoundary } from "../../../views/ui/error-boundary.tsx";
import { FaultNotice } from "../../../views/ui/fault-notice.tsx";
import { parseLink } from "../../state/url.ts";
import css from "./dashboard.module.css";

/** In the place of the whole page. */
function Stopped({ fault }: { readonly fault: unknown }) {
  const language = languageOf(parseLink(window.location.hash).state.language);
  return (
    <main className={css.main}>
      <FaultNotice
        title={language.messages.app.fault.root}
        fault={fault}
        language={language}
        onAgain={() => window.location.reload()}
      />
    </main>
  );
}

/** The whole page: what no part of it has stopped ends here, in words. */
export function Whole({ children }: { readonly children: ReactNode }) {
  return <ErrorBoundary instead={(fault) => <Stopped fault={fault} />}>{children}</ErrorBoundary>;
}
