import type { BarometerFiles } from "../../engine/open-barometer.ts";
import { publish } from "../../engine/publish.ts";
import { languageOf } from "../../i18n/language.ts";
import { wordFailure } from "../../i18n/word-failure.ts";
import { publishReport } from "./publish-report.ts";

/**
 * What of a data package a build publishes, and the words that say so.
 *
 * @param spoken - the language of whoever builds
 * @throws in words, where the package must not be published as it is
 */
export async function publishedFiles(
  files: BarometerFiles,
  spoken: string,
): Promise<{ readonly files: BarometerFiles; readonly report: string }> {
  const language = languageOf(spoken);
  const published = await publish(files);
  if (!published.ok) {
    const reasons = published.failure.map(
      ({ file, failure }) => `  ${file}  ${wordFailure(failure, language)}`,
    );
    throw new Error([language.messages.publish.refused, ...reasons].join("\n"));
  }
  return { files: published.value.files, report: publishReport(published.value.report, language) };
}
