import { plural } from "./plural.ts";

/** Words of presentations. */
export const present = {
  title: "Present",
  untitled: "Untitled presentation",
  name: "Title of the presentation",
  lead: "Figures and text in the order in which they are told. Every figure keeps its numbers, base, margin, note and source.",
  empty: "No slide yet",
  emptyHelp:
    "In Explore, choose a figure, then “Add to the presentation”. Or begin with a text, or with a saved presentation.",
  explore: "Explore the figures",
  slides: "Slides",
  slidesCount: ({ n }: { n: string }) => plural(n, "slide", "slides"),
  number: ({ n, of }: { n: string; of: string }) => `Slide ${n} of ${of}`,
  start: "Present full screen",
  startHere: "Present from here",
  addText: "Add a text",
  add: "Add to the presentation",
  adding: "Adding…",
  added: ({ n }: { n: string }) => `Added: slide ${n}`,
  addFailed: "The figure was not added.",
  seePresentation: "See the presentation",
  together: ({ n }: { n: string }) =>
    `Shown together, figures of one survey could give each other away: ${plural(n, "more group is hidden", "more groups are hidden")} in those that were there.`,
  apart: ({ n }: { n: string }) =>
    `${plural(n, "figure comes", "figures come")} from another version of this file: what they reveal together with the others could not be checked.`,
  textTitle: "Title of the slide",
  text: "Text, a paragraph a line",
  newText: "New text",
  notes: "Speaker notes",
  notesHelp: "Seen by you alone during the talk.",
  chart: "Chart",
  steps: "Reveal in steps: question, values, margins, comparison",
  layers: { mark: "values", interval: "margins", reference: "comparison" },
  list: "List of slides",
  handle: "Move",
  moveHelp: "Alt + arrows move the chosen slide.",
  view: "Open this view",
  frozen: ({ date }: { date: string }) => `numbers frozen on ${date}`,
  up: "Move up",
  down: "Move down",
  duplicate: "Duplicate",
  remove: "Remove",
  undo: "Undo",
  undone: "Change undone",
  removed: "Slide removed",
  files: "Save and hand on",
  withNotes: "With the speaker notes",
  json: "Presentation file (JSON)",
  open: "Open a presentation",
  print: "Print or PDF",
  preparing: "Preparing…",
  failed: "The file could not be written.",
  leaving: ({
    figures,
    values,
    smallest,
    notes,
  }: {
    figures: string;
    values: string;
    smallest: string;
    notes: string;
  }) =>
    `What leaves: ${plural(figures, "figure", "figures")}, ${plural(values, "value", "values")} with their base, and their margin where they have one${smallest === "" ? "" : `, smallest base n = ${smallest}`}, and your texts${notes === "" ? "" : `, with ${plural(notes, "speaker note", "speaker notes")}`}. No row, no weight, no identifier; the JSON file also keeps the name of the data file.`,
  device: {
    nothing:
      "Nothing is kept yet. What you add will be, in this browser, on this device only: aggregates, texts and notes, never the rows.",
    since: ({ date }: { date: string }) =>
      `Kept in this browser, on this device only, since ${date}: aggregates, texts and notes, never the rows.`,
    off: "Nothing is kept but this choice: what is not saved into a file goes with this tab.",
    held: "Nothing that you do is kept until the earlier presentation is erased or can be read.",
    refusedTitle: "Not kept on this device",
    behindTitle: "The last change is not kept",
    refused: ({ reason }: { reason: string }) =>
      `Cause: ${reason}. Save the presentation file before you close; every change tries again.`,
  },
  told: {
    titles: {
      merged: "Changed in another tab as well",
      earlier: "This is the state before the last one",
      "erased-elsewhere": "Erased in another tab",
      "turned-off": "Nothing is kept any more",
    },
    texts: {
      earlier: "The last one was damaged and could not be read. Check your latest changes.",
      "erased-elsewhere": "What this device kept was erased because another tab asked for it.",
      "turned-off":
        "Checked: the presentation is no longer on this device. It stays in this tab until you close it.",
    },
    merged: ({
      clashes,
      hiding,
      gone,
      apart,
    }: {
      clashes: string;
      hiding: string;
      gone: string;
      apart: string;
    }) =>
      [
        clashes === ""
          ? ""
          : `${plural(clashes, "passage was", "passages were")} changed on both sides: this tab’s version is shown.`,
        hiding === ""
          ? ""
          : `${plural(hiding, "figure computed again on both sides: the one that hides more groups is shown", "figures computed again on both sides: those that hide more groups are shown")}.`,
        gone === ""
          ? ""
          : `${plural(gone, "slide was", "slides were")} changed on one side and removed on the other: removed it stays.`,
        apart === ""
          ? ""
          : `${apart} figures of one survey come from two tabs: what they reveal together was not checked. Add one more, and all are computed again together.`,
      ]
        .filter(Boolean)
        .join(" "),
    other: "Take the other version",
  },
  large: {
    title: "This presentation is too large to be drawn at once",
    text: ({ slides, letters }: { slides: string; letters: string }) =>
      `${plural(slides, "slide", "slides")}, ${plural(letters, "character", "characters")}. Nothing is lost: it can be saved, erased, or opened one slide at a time.`,
    open: "Open it slide by slide",
    save: "Save it into a file",
    goTo: "Slide",
    between: ({ of }: { of: string }) => `A number from 1 to ${of}.`,
  },
  unreadableTitle: "The presentation kept on this device cannot be read",
  unreadable: {
    newer: "It was saved by a later version of this page.",
    damaged: "It is incomplete, or was altered.",
    "too-large": "It is more than this page reads of a file: 5,000 slides or 20 million characters.",
  },
  unreadableSave: "Save it as it is",
  unreadableForget: "Begin another",
  openFailed: ({ name }: { name: string }) => `“${name}” was not opened`,
  openHelp: "Nothing has changed: the presentation shown is still there.",
  notOurs: "This file is not a presentation saved here.",
  opened: ({ name }: { name: string }) => `“${name}” has taken the place of the presentation shown.`,
  keysHelp: [
    "→, Space, Page Down: on; ←, Page Up: back; Home, End: first, last",
    "Shift + arrows: from slide to slide, without the steps",
    "O: all slides; B: black screen; F: full screen; S: speaker window; N: notes here; Escape: out",
  ].join("\n"),
  keys: "Keys",
  show: "Presentation under way",
  fullScreen: "Full screen",
  notesHere: "Notes here",
  resetTime: "Reset",
  elapsed: "Time elapsed",
  blocked: "The browser refused the speaker window: notes are shown here.",
  dark: "Black screen",
  player: {
    present: "Present",
    controls: "Controls",
    previous: "Previous",
    next: "Next",
    overview: "Overview",
    black: "Black screen",
    speaker: "Speaker window",
    leave: "Leave",
    notes: "Notes",
    noNotes: "No notes",
    following: "Next up",
    end: "The end",
  },
};
