/** Files that were opened together. */
export interface SortedFiles {
  /** The survey's answers. */
  readonly answers: File | null;
  /** What they are read by: a saved codebook, or their questionnaire. */
  readonly codebook: File | null;
  /** One too many: more cannot be opened at once. */
  readonly left: readonly File[];
}

/** A codebook is a data package, which is JSON; no survey is. */
const isDescriptor = ({ name, type }: File): boolean => /\.json$/i.test(name) || type === "application/json";

/**
 * Tells answers from what describes them. A questionnaire may be a workbook or a CSV, as answers are: only what is inside
 * tells.
 */
export async function sortFiles(
  files: readonly File[],
  isQuestionnaire: (file: File) => Promise<boolean>,
): Promise<SortedFiles> {
  const describes = await Promise.all(
    files.map(async (file) => isDescriptor(file) || (await isQuestionnaire(file))),
  );
  const answers = files.find((_, index) => !describes[index]) ?? null;
  const codebook = files.find((_, index) => describes[index]) ?? null;
  return { answers, codebook, left: files.filter((file) => file !== answers && file !== codebook) };
}
