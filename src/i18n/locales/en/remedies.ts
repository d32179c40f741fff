/** What to do about an issue of a file. Keys are the codes of issues; the others get what goes for their severity. */
export const remedies = {
  otherwise: {
    error: "Mend the file, then import again.",
    warning: "Check, and correct the variable’s card where needed.",
    info: "Nothing to do if it is right.",
  },
  codes: {
    "ragged-rows":
      "Check these rows in the file: a cell may be missing, and those after it are then shifted.",
    "extra-cells": "Put answers that hold the separator in quotes, then import again.",
    "stray-quotes": "Double the quotes inside cells, or export again.",
    "cut-short": "Export the whole file again.",
    "damaged-characters": "Try another encoding (“Correct the reading”), or start from the original file.",
    "side-table": "If these rows are answers, leave out no last rows (“Correct the reading”).",
    "unreadable-numbers": "Mend these cells, or say in the variable’s card that they are missing.",
    "unfinished-replies":
      "If they should not count, take their rows out of the file (the list as CSV has them), then import again.",
    "identifiers-repeated":
      "If somebody answered twice, keep one of their rows in the file, then import again.",
    "renamed-columns": "Nothing to do, unless you want to name these columns.",
    "nul-characters": "Check that the file was not damaged, or export it again.",
    "formula-marks":
      "Usually nothing to do: programs put this apostrophe before what looks like a formula. The file keeps it.",
    "text-formulas": "Nothing to do: so a spreadsheet keeps the zeros of codes.",
    "options-gathered": "Nothing to do if this is right: each option has its share.",
    "missing-recognised": "If they are answers, say so on the variable’s card.",
    "personal-data": "Remove this column before sharing the file; this page sends nothing.",
    "no-header": "If it has, say how many (“Correct the reading”), or name the variables here.",
    "routing-found": "If everybody was asked, change what the blank cell stands for on its card.",
    "dates-day-first": "If the month comes first, change the order of the dates on the variable’s card.",
    "missing-possible": "If it is one, say so on the variable’s card.",
    "zeros-lost": "Export these codes again as text, to join them with other files.",
    "digits-lost": "Export these codes again as text, from the tool that they come from.",
    "markup-decoded": "Nothing to do: the cells themselves stay as they are.",
    "order-doubtful": "Check the order on the variable’s card, or read the answers without one.",
    "answers-apart": "Say on the variable’s card if it is a missing answer, or an answer misspelt.",
    "answers-near-equal": "Merge them on the variable’s card, if they are one answer.",
    "figures-found": "If the rows are answers, say so in “Describe the survey”.",
    "weight-found": "If it is no weight, change its role.",
    "weights-several": "Choose the weight to use: give it the role “weight”.",
    "weight-possible": "If it is one, give it the role “weight”.",
    "weight-zero": "Weights of zero count nobody: check the export.",
    "weight-refused": "A weight cannot be negative: mend the column.",
    "variables-not-found": "Check that the codebook is that of this file.",
    "answers-not-read":
      "Check what the codebook says of this variable: its kind, its answers, and for numbers the decimal mark (“decimalChar”).",
    "answers-not-offered":
      "They are counted after the others: check that the questionnaire is that of this wave.",
    "questions-not-found":
      "Check that the questionnaire is that of this file, and that the export has all of its columns.",
    "columns-not-asked": "These columns are read as they would be without the questionnaire.",
    "columns-not-described": "These columns are read as they are.",
  },
};
