import { compiledClient } from "../../../engine/compiled-client.ts";
import type { Finding } from "../../../figure/finding.ts";
import { fail, type Result } from "../../../lib/result.ts";
import { findView } from "../../state/find-view.ts";
import { fitView } from "../../state/fit-view.ts";
import { parseLink } from "../../state/url.ts";
import type { EmbedFailure } from "./failure.ts";

/** What the embed asks of the script that holds the surveys: a view, by its link, computed now. */
export type FindLive = (link: string) => Promise<Result<Finding, EmbedFailure>>;

const findLive: FindLive = async (link) => {
  const client = compiledClient();
  const barometer = await client.ask("open-barometer", {});
  if (!barometer.ok) return fail({ code: "not-here" });
  const { state, problems } = parseLink(link);
  const fitted = fitView(state, barometer.value, null);
  // Somebody's page says what the figure is: the nearest one would be another.
  if (problems.length > 0 || fitted.problems.length > 0) return fail({ code: "not-here" });
  const found = await findView(fitted, barometer.value, () => client);
  return found.ok ? found : fail({ code: "not-here" });
};

// A classic script has no exports: this name is what the embed waits for.
Object.assign(globalThis, { barometreLive: findLive });
