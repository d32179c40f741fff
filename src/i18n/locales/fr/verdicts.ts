import { plural } from "./plural.ts";

interface Compared {
  /** “l’ensemble”, “la sélection”. */
  readonly whom: string;
  readonly told: string;
  readonly compared: string;
  readonly level: string;
}

type Pairs = Omit<Compared, "whom">;

/** What is said of a difference, by what the survey allows to be said. */
export const verdicts = {
  tested: {
    more: ({ size, whom }: { size: string; whom: string }) => `${size} de plus que ${whom}, écart démontré`,
    less: ({ size, whom }: { size: string; whom: string }) => `${size} de moins que ${whom}, écart démontré`,
    notApart: ({ whom }: { whom: string }) => `écart avec ${whom} non démontré`,
    andApart: " : l’écart entre les deux est démontré",
    andNotApart: " : l’écart entre les deux n’est pas démontré",
    told: ({ whom, told, compared, level }: Compared) =>
      `Écarts avec ${whom} : ${plural(told, "démontré", "démontrés")} sur ${compared}, à ${level} pour tous à la fois (test t, correction de Holm).`,
    pairs: ({ told, compared, level }: Pairs) =>
      `Comparaisons deux à deux : ${plural(told, "écart démontré", "écarts démontrés")} sur ${compared}, à ${level} pour tous à la fois (test t, correction de Holm). La lettre désigne le groupe que la valeur dépasse.`,
    raoScott: (p: { ndf: string; ddf: string; statistic: string; p: string }) =>
      `test de Rao–Scott, F(${p.ndf} ; ${p.ddf}) = ${p.statistic}, ${p.p}`,
    linked: ({ by, test }: { by: string; test: string }) =>
      `Les réponses diffèrent selon « ${by} » : lien démontré (${test}).`,
    notLinked: ({ by, test }: { by: string; test: string }) =>
      `Les réponses ne diffèrent pas de façon démontrée selon « ${by} » (${test}).`,
    above: ({ size }: { size: string }) => `l’enquête est ${size} au-dessus, écart démontré`,
    below: ({ size }: { size: string }) => `l’enquête est ${size} en dessous, écart démontré`,
    level: "écart avec l’enquête non démontré",
    gap: "démontré",
    noGap: "non démontré",
    gaps: ({ n, level }: { n: string; level: string }) =>
      `${plural(n, "groupe comparé", "groupes comparés")} aux autres : marges élargies pour valoir toutes à la fois à ${level} (Bonferroni), verdict corrigé de même (test t, Holm).`,
  },
  indicative: {
    more: ({ size, whom }: { size: string; whom: string }) =>
      `${size} de plus que ${whom}, écart net sur ces répondants`,
    less: ({ size, whom }: { size: string; whom: string }) =>
      `${size} de moins que ${whom}, écart net sur ces répondants`,
    notApart: ({ whom }: { whom: string }) => `pas d’écart net avec ${whom}`,
    andApart: " : l’écart entre les deux est net sur ces répondants",
    andNotApart: " : l’écart entre les deux n’est pas net",
    told: ({ whom, told, compared, level }: Compared) =>
      `Écarts nets avec ${whom}, parmi ces répondants : ${told} sur ${compared} (plus grands que ceux du seul hasard si l’échantillon était aléatoire, à ${level} pour tous à la fois ; correction de Holm).`,
    pairs: ({ told, compared, level }: Pairs) =>
      `Comparaisons deux à deux, parmi ces répondants : ${plural(told, "écart net", "écarts nets")} sur ${compared} (plus grands que ceux du seul hasard si l’échantillon était aléatoire, à ${level} pour tous à la fois ; correction de Holm). La lettre désigne le groupe que la valeur dépasse.`,
    raoScott: (p: { ndf: string; ddf: string; statistic: string; p: string }) =>
      `Rao–Scott : F(${p.ndf} ; ${p.ddf}) = ${p.statistic} ; ${p.p} si l’échantillon était aléatoire`,
    linked: ({ by, test }: { by: string; test: string }) =>
      `Les réponses diffèrent nettement selon « ${by} » parmi ces répondants (${test}).`,
    notLinked: ({ by, test }: { by: string; test: string }) =>
      `Les réponses ne diffèrent pas nettement selon « ${by} » parmi ces répondants (${test}).`,
    above: ({ size }: { size: string }) => `l’enquête est ${size} au-dessus, écart net sur ces répondants`,
    below: ({ size }: { size: string }) => `l’enquête est ${size} en dessous, écart net sur ces répondants`,
    level: "pas d’écart net avec l’enquête",
    gap: "net",
    noGap: "pas net",
    gaps: ({ n, level }: { n: string; level: string }) =>
      `${plural(n, "groupe comparé", "groupes comparés")} aux autres : marges indicatives, élargies pour valoir toutes à la fois à ${level} si l’échantillon était aléatoire (Bonferroni, Holm) ; « net » vaut pour ces répondants.`,
  },
  counted: {
    more: ({ size, whom }: { size: string; whom: string }) => `${size} de plus que ${whom}`,
    less: ({ size, whom }: { size: string; whom: string }) => `${size} de moins que ${whom}`,
    notApart: ({ whom }: { whom: string }) => `comme ${whom}`,
    told: ({ whom, compared }: { whom: string; compared: string }) =>
      `Écarts avec ${whom} (${compared}) : ceux de toute la population, le hasard n’y a pas de part.`,
    pairs: ({ compared }: { compared: string }) =>
      `Comparaisons deux à deux (${compared}) : les écarts sont ceux de toute la population, le hasard n’y a pas de part. La lettre désigne le groupe que la valeur dépasse.`,
    above: ({ size }: { size: string }) => `l’enquête est ${size} au-dessus`,
    below: ({ size }: { size: string }) => `l’enquête est ${size} en dessous`,
    level: "même valeur que l’enquête",
    gaps: ({ n }: { n: string }) =>
      `${plural(n, "groupe comparé", "groupes comparés")} aux autres : les écarts sont ceux de toute la population, sans marge.`,
  },
};
