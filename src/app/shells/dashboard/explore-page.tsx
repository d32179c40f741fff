import { lazy } from "react";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { PUBLISHED } from "../../state/view-state.ts";
import css from "./dashboard.module.css";
import { ExploreSurvey } from "./explore-survey.tsx";
import { KeptOffer } from "./kept-offer.tsx";
import type { Shell } from "./shell.ts";

const ExploreComputed = lazy(async () => ({
  default: (await import("./explore-computed.tsx")).ExploreComputed,
}));
const ExplorePublished = lazy(async () => ({
  default: (await import("./explore-published.tsx")).ExplorePublished,
}));

/** A survey, the published figures, or the file that the link asks for. */
export function ExplorePage({ shell }: { readonly shell: Shell }) {
  const { fitted, view } = shell;
  if (fitted.wanted !== null) return <WantedFile shell={shell} />;
  if (view.state.survey === PUBLISHED) return <ExplorePublished shell={shell} />;
  if (fitted.survey && fitted.computed !== null)
    return (
      <ExploreComputed
        key={fitted.survey.file}
        shell={shell}
        survey={fitted.survey}
        variable={fitted.computed}
      />
    );
  return fitted.survey ? (
    <ExploreSurvey key={fitted.survey.file} shell={shell} survey={fitted.survey} />
  ) : null;
}

/** A link to an imported file holds its name, never its data: the reader opens their own copy. */
export function WantedFile({ shell }: { readonly shell: Shell }) {
  const { fitted, language, chooseFile } = shell;
  const words = language.messages.app;
  return (
    <div className={css.data}>
      <h1>{words.wantedTitle({ name: fitted.wanted ?? "" })}</h1>
      <Notice
        title={words.wantedHelp}
        actions={
          <Button look="primary" onPress={chooseFile}>
            {words.chooseFile}
          </Button>
        }
      />
      <KeptOffer shell={shell} />
    </div>
  );
}
