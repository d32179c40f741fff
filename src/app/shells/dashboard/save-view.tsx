import { useState, useSyncExternalStore } from "react";
import { Button } from "../../../views/ui/button.tsx";
import { parseLink, toLink } from "../../state/url.ts";
import { START } from "../../state/view-state.ts";
import { NameDialog } from "./name-dialog.tsx";
import type { Shell } from "./shell.ts";

/** A view whoever looks at it: it is opened in the language and the theme of then. */
const bare = (link: string): string =>
  toLink({ ...parseLink(link).state, language: START.language, theme: START.theme });

/** Gives this view a name, and keeps its link on this device; says so of a view that has one. */
export function SaveView({ shell, title }: { readonly shell: Shell; readonly title: string }) {
  const { views, language, view } = shell;
  const words = language.messages.device;
  const { views: kept } = useSyncExternalStore(views.subscribe, views.state);
  const [isNaming, setIsNaming] = useState(false);
  const link = toLink(view.state);
  const saved = kept.find((one) => bare(one.link) === bare(link));
  return (
    <>
      <Button onPress={() => setIsNaming(true)}>{words.saveView}</Button>
      <span role="status">{saved ? words.viewSaved({ name: saved.name }) : ""}</span>
      {isNaming ? (
        <NameDialog
          title={words.saveView}
          help={words.saveViewHelp}
          act={words.saveView}
          name={title}
          language={language}
          onName={async (name) => {
            if (await views.save(name, link)) return null;
            const { refused } = views.state();
            return words.viewNotSaved({ reason: words.failures[refused?.failure.kind ?? "unknown"] });
          }}
          onClose={() => setIsNaming(false)}
        />
      ) : null}
    </>
  );
}
