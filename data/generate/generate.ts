import { agentsCsv } from "./agents.ts";
import { authoritiesCsv } from "./authorities.ts";

/** The simulated files of the package, by name: the same bytes on every run. */
export function generate(): Record<string, string> {
  return { "agents.csv": agentsCsv(), "collectivites.csv": authoritiesCsv() };
}
