/** How the browser of the tests is started: the one that was found, and what else it is told. */
export const launchOptions = (...more: readonly string[]) => ({
  ...(process.env.BROWSER_PATH ? { executablePath: process.env.BROWSER_PATH } : {}),
  args: [...(process.env.BROWSER_ARGS ?? "").split(" ").filter(Boolean), ...more],
});
