import type { OpenedSurvey } from "../../../engine/protocol.ts";
import { worded } from "../../../survey/wording.ts";
import { ButtonLink } from "../../../views/ui/button.tsx";
import { useReply } from "../../state/use-reply.ts";
import { ClosedRows } from "./closed-rows.tsx";
import { CodebookNotices, CorrectionBar } from "./correction-bar.tsx";
import css from "./dashboard.module.css";
import { DesignPanel } from "./design-panel.tsx";
import { DevicePanel } from "./device-panel.tsx";
import { DoubtPanel } from "./doubt-panel.tsx";
import { WantedFile } from "./explore-page.tsx";
import { FileRows } from "./file-rows.tsx";
import { ImportedTitle } from "./imported-title.tsx";
import { KeepSwitch } from "./keep-switch.tsx";
import { ReceiptPanel } from "./receipt-panel.tsx";
import { changed, type Shell } from "./shell.ts";
import { VariableCards } from "./variable-cards.tsx";
import { WeightPanel } from "./weight-panel.tsx";

/** What a file holds: how it was read, its variables, its rows. */
export function DataPage({ shell }: { readonly shell: Shell }) {
  const { fitted } = shell;
  const survey = fitted.survey ?? shell.barometer.surveys[0];
  return (
    <>
      {fitted.wanted !== null ? (
        <WantedFile shell={shell} />
      ) : survey ? (
        <SurveyData key={`${survey.name} ${survey.file}`} shell={shell} survey={survey} />
      ) : null}
      <DevicePanel shell={shell} />
    </>
  );
}

function SurveyData({ shell, survey }: { readonly shell: Shell; readonly survey: OpenedSurvey }) {
  const { language, library } = shell;
  const words = language.messages.data;
  const { notice, title } = survey.codebook.wave;
  const profile = useReply(library.clientOf(survey), "profile", { survey: survey.name }, survey.revision);
  const imported = survey.origin === "file" ? shell.open.imported : null;
  return (
    <div className={css.data}>
      <div>
        {imported && !imported.codebook.aggregate ? (
          <ImportedTitle shell={shell} survey={imported} />
        ) : (
          <h1>{words.title({ name: worded(title, language.tag) })}</h1>
        )}
        {notice ? <p className={css.lead}>{worded(notice, language.tag)}</p> : null}
        <p className={css.into}>
          <ButtonLink
            look="primary"
            href={changed(shell.view, { page: "explore", survey: survey.name, search: "", sort: null })}
          >
            {words.explore}
          </ButtonLink>
        </p>
      </div>
      {imported ? <CodebookNotices shell={shell} survey={imported} /> : null}
      {imported ? (
        <DoubtPanel
          library={library}
          survey={imported}
          confirmed={shell.open.confirmed}
          language={language}
        />
      ) : null}
      <ReceiptPanel shell={shell} survey={survey} />
      {imported ? <KeepSwitch shell={shell} survey={imported} /> : null}
      {imported ? <CorrectionBar shell={shell} survey={imported} /> : null}
      <WeightPanel shell={shell} survey={survey} />
      {imported && !imported.codebook.aggregate ? <DesignPanel shell={shell} survey={imported} /> : null}
      <VariableCards shell={shell} survey={survey} profile={profile} />
      {survey.closed ? (
        <ClosedRows survey={survey} closed={survey.closed} language={language} />
      ) : (
        <FileRows shell={shell} survey={survey} />
      )}
    </div>
  );
}
