/** What to do about an issue of a file. Keys are the codes of issues; the others get what goes for their severity. */
export const remedies = {
  otherwise: {
    error: "Corrigez le fichier, puis importez de nouveau.",
    warning: "Vérifiez, et corrigez la fiche de la variable s’il le faut.",
    info: "Rien à faire si c’est juste.",
  },
  codes: {
    "ragged-rows":
      "Vérifiez ces lignes dans le fichier : une cellule y manque peut-être, et les suivantes sont alors décalées.",
    "extra-cells":
      "Mettez entre guillemets les réponses qui contiennent le séparateur, puis importez de nouveau.",
    "stray-quotes": "Doublez les guillemets à l’intérieur des cellules, ou exportez de nouveau.",
    "cut-short": "Exportez de nouveau le fichier en entier.",
    "damaged-characters":
      "Essayez un autre encodage (« Corriger la lecture »), ou repartez du fichier d’origine.",
    "side-table":
      "Si ces lignes sont des réponses, ne laissez aucune dernière ligne de côté (« Corriger la lecture »).",
    "unreadable-numbers":
      "Corrigez ces cellules, ou dites dans la fiche de la variable qu’elles sont manquantes.",
    "unfinished-replies":
      "Si elles ne doivent pas compter, retirez leurs lignes du fichier (la liste en CSV les donne), puis importez de nouveau.",
    "identifiers-repeated":
      "Si quelqu’un a répondu deux fois, gardez une de ses lignes dans le fichier, puis importez de nouveau.",
    "renamed-columns": "Rien à faire, sauf à donner un nom à ces colonnes.",
    "nul-characters": "Vérifiez que le fichier n’a pas été abîmé, ou exportez-le de nouveau.",
    "formula-marks":
      "Rien à faire d’ordinaire : des programmes mettent cette apostrophe devant ce qui ressemble à une formule. Le fichier la garde.",
    "text-formulas": "Rien à faire : c’est ainsi qu’un tableur garde les zéros des codes.",
    "options-gathered": "Rien à faire si c’est juste : chaque option a sa part.",
    "missing-recognised": "Si ce sont des réponses, dites-le dans la fiche de la variable.",
    "personal-data": "Retirez cette colonne avant de partager le fichier ; rien n’est envoyé par cette page.",
    "no-header":
      "S’il y en a, dites sur combien de lignes (« Corriger la lecture »), ou nommez les variables ici.",
    "routing-found": "Si la question a été posée à tous, changez la nature de la cellule vide dans sa fiche.",
    "dates-day-first": "Si c’est le mois d’abord, changez l’ordre des dates dans la fiche de la variable.",
    "missing-possible": "Si c’en est un, dites-le dans la fiche de la variable.",
    "zeros-lost": "Exportez de nouveau ces codes comme du texte, pour les joindre à d’autres fichiers.",
    "digits-lost": "Exportez de nouveau ces codes comme du texte, depuis l’outil d’origine.",
    "markup-decoded": "Rien à faire : les cellules elles-mêmes restent comme elles sont.",
    "order-doubtful": "Vérifiez l’ordre dans la fiche de la variable, ou lisez les réponses sans ordre.",
    "answers-apart":
      "Dites dans la fiche de la variable si c’est une absence de réponse, ou une réponse mal écrite.",
    "answers-near-equal": "Fusionnez-les dans la fiche de la variable, si c’est une seule réponse.",
    "figures-found": "Si les lignes sont des réponses, dites-le dans « Décrire l’enquête ».",
    "weight-found": "Si ce n’est pas un poids, changez son rôle.",
    "weights-several": "Choisissez le poids à utiliser : donnez-lui le rôle « poids ».",
    "weight-possible": "Si c’en est un, donnez-lui le rôle « poids ».",
    "weight-zero": "Des poids nuls ne comptent personne : vérifiez l’export.",
    "weight-refused": "Un poids ne peut pas être négatif : corrigez la colonne.",
    "variables-not-found": "Vérifiez que le dictionnaire est celui de ce fichier.",
    "answers-not-read":
      "Vérifiez ce que le dictionnaire dit de cette variable : sa nature, ses réponses et, pour un nombre, le séparateur décimal (« decimalChar »).",
    "answers-not-offered":
      "Elles sont comptées après les autres : vérifiez que le questionnaire est bien celui de cette vague.",
    "questions-not-found":
      "Vérifiez que le questionnaire est celui de ce fichier, et que l’export a toutes ses colonnes.",
    "columns-not-asked": "Ces colonnes sont lues comme sans questionnaire.",
    "columns-not-described": "Ces colonnes sont lues telles quelles.",
  },
};
