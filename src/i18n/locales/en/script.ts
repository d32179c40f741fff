export const script = {
  heading: "Reproduce in R",
  help: "A complete script for R’s survey package: it reads the file as it is, makes this figure again, and compares its numbers with those of the page.",
  name: "R script of this figure",
  show: "Read the script",
  copy: "Copy",
  copied: "Script copied",
  download: "Download (.R)",
  refusedTitle: "No script for this figure",
  refused: {
    damaged:
      "This file has characters that cannot be read, which each program replaces in its own way: R would not find the same answers in it. Save it again as UTF-8, then open it again.",
    quotes:
      "This file has quotes that do not close properly, which each program reads in its own way: R would not find the same answers in it. Correct the lines that Data names, then open it again.",
    format:
      "A script can be written for a CSV only. Save the file as CSV and import it here: the script will be made.",
    scattered:
      "Answers and lines set aside alternate too often to be listed. Remove the blank lines from the file, then open it again.",
    nul: "This UTF-16 file has NUL characters, which R cannot read. Save it again as UTF-8, then open it again.",
    "zero-base":
      "Some base weights are 0: R’s rake makes no number of them. Remove those lines, or rake without base weights.",
  },
  purpose: "Makes this figure again with R’s survey package (R 4.0 or later), from the file itself.",
  howToRun: ({ file }: { file: string }) => `Put it beside ${file}, named script.R for instance, then in R:`,
  asciiOnly: "This R reads ASCII only. Run it in UTF-8 (LC_ALL=C.UTF-8 Rscript script.R).",
  sectionRead: "1. The file, as it is",
  sectionVariables: "2. The variables of the figure",
  sectionDesign: "3. The survey design",
  sectionEstimates: "4. Estimate, standard error, interval",
  sectionFigure: "5. The figure, in its order, compared with the page",
  sectionDifferences: "6. The differences that the figure gives a verdict on",
  sectionAssociation: "7. The link between answers and groups",
  against: {
    whole:
      "Each group less everybody, whom it is part of: each respondent’s influence on the difference gives its error.",
    selection:
      "Each group less the selection, which it is part of: each respondent’s influence on the difference gives its error.",
  },
  pairs:
    "Each with each, lines a and b of the result: each respondent’s influence on the difference gives its error.",
  scarce:
    "Where fewer than five gave the answer, or did not give it, the page also asks that the intervals be apart.",
  notAdjusted:
    "The page adjusts by Holm (p.adjust) together with other differences, which are not in the figure.",
  raoScott: "Rao and Scott’s test, second-order correction, on those who answered both questions.",
  rakedTest: "With raked weights svychisq also counts those who did not answer: here, only those who did.",
  keptRows: "The records that are answers: header, titles, blank lines and totals are set aside.",
  intricate: "Some cells hold quotes, returns or backslashes: they are cut here one by one.",
  key: "A cell is matched without the spaces around it.",
  answer: "An answer: its code; NA for whatever is none.",
  number: "A number: thousands grouped in threes, sign, exponent, % or €; NA otherwise.",
  several:
    "Several answers in one cell: a column for each option; NA without answer, or if any part is unknown.",
  boxes:
    "One column of the file for each option: NA for an option not asked, or for all if nothing can be read.",
  variable: ({ label, id, columns }: { label: string; id: string; columns: string }) =>
    label === id ? `${label} (column ${columns})` : `${label} (“${id}”, column ${columns})`,
  blank: "blank cell",
  missing: ({ codes }: { codes: string }) => `No answer: ${codes}`,
  missingKinds: {
    "not-asked": "not asked",
    "no-answer": "no answer",
    refused: "refused",
    "dont-know": "don’t know",
    unreadable: "unreadable",
  },
  withoutWeight: "Whoever has no weight is not in the design.",
  lonely: "A stratum of which one unit was drawn counts as it is, about 0.",
  unplaced: "Whoever has no stratum or group is not in the design.",
  strataSizes: "Size of each stratum, and the part of it that was not observed.",
  poststratification:
    "One known margin: post-stratification; survey takes account of it in the standard error.",
  together:
    "How many respondents were drawn with each, on average: where an answer is rare they are taken to be 0.1 alike at least.",
  oneUnit: "Of one group drawn, or of a whole stratum: no interval.",
  population: "Finite population: all units, observed or not.",
  raking:
    "Raked to margins, much further than rake goes by default; survey allows for it in the standard error.",
  trimming: "Weights cut, as multiples of the mean weight, then raked again until both hold.",
  filter: "The filter is a domain: whoever does not pass stays in the design.",
  belongs: "Who is in a group; NA: everybody.",
  gave: "Who gave an answer; NA without a valid one.",
  intervals: {
    wilson:
      "Wilson’s interval, on the more cautious of p(1 − p)/V and Kish’s effective base, with t on n − 1 degrees of freedom; as wide as Korn and Graubard’s where 10 at most gave the answer, or did not.",
    beta: "Korn and Graubard’s interval (beta), on n* = p(1 − p)/V.",
    logit: "Logit interval, with t on n − 1 degrees of freedom; at 0 and 1, Wilson’s.",
    wald: "Wald’s interval: p ± t × standard error, t on n − 1 degrees of freedom.",
    mean: "Mean ± t × standard error, t on n − 1 degrees of freedom.",
  },
  estimate: "One number of the figure: those of the group who answered, as a domain of the design.",
  certain: "At 0 and 1, from the answers themselves: the linearised error is 0 there.",
  exhaustive: "Everybody was observed: neither error nor interval.",
  shown: "What the page shows, row after row; NA: nothing is shown there, nor computed here.",
  hidden: "Some groups are hidden on the page because too few people answered.",
  compare: "The script stops here if a number is farther than 1e-9 from the page.",
  same: "Same numbers as the page.",
};
