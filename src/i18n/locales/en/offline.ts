/** Words of versions: the one that is shown, and the one that a reload brings. */
export const offline = {
  version: ({ version }: { version: string }) => `Version ${version}`,
  offered: "New version available",
  reload: "Reload",
  later: "Later",
  openAgain: ({ name }: { name: string }) =>
    `“${name}” will have to be opened again; its codebook, saved before, keeps its corrections.`,
  torn: "A part of the page could not be loaded",
  tornHelp:
    "It has probably changed on the site since it was opened. Without network, wait until it is back.",
};
