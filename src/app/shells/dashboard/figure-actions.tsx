import { lazy, Suspense, useMemo, useState } from "react";
import { type Handed, USUAL_SETTINGS } from "../../../exports/exporter.ts";
import { EXPORTERS } from "../../../exports/exporters.ts";
import type { Figure } from "../../../figure/figure.ts";
import type { Finding } from "../../../figure/finding.ts";
import { present } from "../../../lib/invariant.ts";
import { Button } from "../../../views/ui/button.tsx";
import { Buttons } from "../../../views/ui/buttons.tsx";
import { copyPicture } from "../../copy-picture.ts";
import { toLink } from "../../state/url.ts";
import { AddToPresentation } from "./add-to-presentation.tsx";
import { CopyButton } from "./copy-button.tsx";
import { SaveView } from "./save-view.tsx";
import type { Shell } from "./shell.ts";

const ShareDialog = lazy(async () => ({
  default: (await import("./share/share-dialog.tsx")).ShareDialog,
}));

/** Links of more characters are cut off by some mail programs. */
const LONG_LINK = 2000;

/** Copy the link, copy the picture, hand on. */
export function FigureActions({
  finding,
  figure,
  shell,
}: {
  readonly finding: Finding;
  /** The same in words. */
  readonly figure: Figure;
  readonly shell: Shell;
}) {
  const { fitted, language, view } = shell;
  const words = language.messages.share;
  const [sharing, setSharing] = useState(false);
  const [copied, setCopied] = useState<boolean | null>(null);
  const handed = useMemo<Handed>(() => ({ figure, finding, language }), [figure, finding, language]);
  const { chart } = view.state;
  const { length } = window.location.href;
  const copy = async () => {
    const png = present(
      EXPORTERS.find(({ id }) => id === "png"),
      "the PNG format",
    );
    setCopied(await copyPicture(png.write(handed, { ...USUAL_SETTINGS, chart })));
  };
  return (
    <Buttons>
      <CopyButton
        name={language.messages.explore.copyLink}
        done={
          length > LONG_LINK
            ? words.longLink({ n: language.format.count(length) })
            : language.messages.explore.linkCopied
        }
        content={() => ({ text: window.location.href })}
        language={language}
      />
      <Button onPress={() => void copy()}>
        <span aria-live="polite">
          {copied === null ? words.copyPicture : copied ? words.pictureCopied : words.pictureRefused}
        </span>
      </Button>
      <Button look="primary" onPress={() => setSharing(true)}>
        {words.open}
      </Button>
      <SaveView shell={shell} title={figure.title} />
      <AddToPresentation finding={finding} shell={shell} />
      {sharing ? (
        <Suspense fallback={null}>
          <ShareDialog
            handed={handed}
            chart={chart}
            liveView={fitted.survey?.origin === "file" ? null : toLink(view.state)}
            onClose={() => setSharing(false)}
          />
        </Suspense>
      ) : null}
    </Buttons>
  );
}
