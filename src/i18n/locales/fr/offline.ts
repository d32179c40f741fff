/** Words of versions: the one that is shown, and the one that a reload brings. */
export const offline = {
  version: ({ version }: { version: string }) => `Version ${version}`,
  offered: "Nouvelle version disponible",
  reload: "Recharger",
  later: "Plus tard",
  openAgain: ({ name }: { name: string }) =>
    `« ${name} » sera à ouvrir de nouveau ; son dictionnaire, enregistré avant, garde ses corrections.`,
  torn: "Une partie de la page n’a pas pu être chargée",
  tornHelp: "Elle a sans doute changé sur le site depuis l’ouverture. Sans réseau, attendez qu’il revienne.",
};
