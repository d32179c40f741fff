/** Words of the overview. */
export const overview = {
  title: "La maturité numérique des collectivités, en trois chiffres",
  lead: "Les chiffres publiés en 2021, leurs sources, et les réponses que vous apportez : tout est calculé dans votre navigateur, rien n’est envoyé.",
  detail: "Détail",
  detailOf: ({ topic }: { topic: string }) => `Détail : ${topic}`,
  twoSurveys:
    "Deux enquêtes, deux unités : les deux premiers chiffres portent sur des collectivités et sont déclarés ; le troisième porte sur des agents et a été testé. Ils ne se comparent pas.",
  explore: "Explorer",
  exploreOf: ({ title }: { title: string }) => `Explorer : ${title}`,
  more: "Aller plus loin",
};
