import { app } from "./app.ts";
import { correct } from "./correct.ts";
import { data } from "./data.ts";
import { design } from "./design.ts";
import { device } from "./device.ts";
import { doubts } from "./doubts.ts";
import { explore } from "./explore.ts";
import { exports } from "./exports.ts";
import { failures } from "./failures.ts";
import { figure } from "./figure.ts";
import { issues } from "./issues.ts";
import { offline } from "./offline.ts";
import { overview } from "./overview.ts";
import { present } from "./present.ts";
import { publish } from "./publish.ts";
import { remedies } from "./remedies.ts";
import { script } from "./script.ts";
import { share } from "./share.ts";
import { spaced } from "./spaces.ts";
import { verdicts } from "./verdicts.ts";
import { weights } from "./weights.ts";

export const messages = spaced({
  app,
  overview,
  offline,
  explore,
  data,
  correct,
  design,
  device,
  doubts,
  figure,
  exports,
  failures,
  issues,
  present,
  publish,
  remedies,
  script,
  share,
  verdicts,
  weights,
});

export default { tag: "fr", name: "Français", order: 1, messages };
