import { plural } from "./plural.ts";

/** Words of what is kept on this device: files, views. */
export const device = {
  title: "Keep this file",
  keep: "Keep on this device",
  off: ({ size }: { size: string }) =>
    `This file goes when the tab is closed. If you keep it, your next visit finds its answers (${size}), its codebook, your corrections and the last view: in this browser, on this device only, within reach of whoever uses it.`,
  keeping: "Saving on this device…",
  erasing: "Erasing from this device…",
  kept: ({ size, date }: { size: string; date: string }) =>
    `Kept since ${date} in this browser, on this device only: the answers (${size}), the codebook, your corrections as you make them, and the last view. The browser may erase it when space runs out or after a long absence, so hold on to the original.`,
  twin: ({ date, steps }: { date: string; steps: string }) =>
    `This file has been kept here since ${date}, with ${plural(steps, "correction", "corrections")}. It is now open without them.`,
  openTwin: "Open the kept one",
  replaceTwin: "Keep this one instead",
  unreadable:
    "What is kept here of this file cannot be read, and is not replaced. Erase it in the list at the foot of the page to keep this file again.",
  noRoom: ({ size, left }: { size: string; left: string }) =>
    `Not kept: this file takes ${size}, and this browser has only ${left} left for this site. Erase other kept files first.`,
  refused: ({ reason }: { reason: string }) => `Not kept: ${reason}.`,
  behind: ({ reason }: { reason: string }) =>
    `Your last change is not kept: ${reason}. The one before is; every change tries again.`,
  again: "Try again",
  all: "On this device",
  allHelp:
    "Everything that this page keeps in this browser: the files and views that you have asked it to keep, and the presentation unless you have switched that off. None of it leaves; whoever uses this browser can open it.",
  nothing: "Nothing is kept.",
  files: "Files",
  views: "Views",
  presentation: "Presentation",
  file: ({ size, date, steps }: { size: string; date: string; steps: string }) =>
    `${size}, kept on ${date}, ${plural(steps, "correction", "corrections")}`,
  fileBy: ({ name }: { name: string }) => `read by “${name}”`,
  nameless: "File whose name can no longer be read",
  damaged: "Damaged: it is not opened, and nothing of it is shown.",
  later: "Kept by a later version of this page: this one neither opens nor changes it.",
  open: "Open",
  isOpen: "open here",
  erase: "Erase",
  save: "Save as it is",
  nothingLeft: ({ name }: { name: string }) => `Not a single byte of “${name}” can be read any more.`,
  rename: "Rename",
  viewName: "Name of the view",
  saveView: "Save this view",
  saveViewHelp:
    "The link to this view is kept under this name, in this browser, on this device only: never the answers.",
  viewSaved: ({ name }: { name: string }) => `View saved: ${name}`,
  viewDamaged: "Damaged view",
  slides: ({ n, date }: { n: string; date: string }) => `${plural(n, "slide", "slides")}, kept since ${date}`,
  presentationDamaged: "Kept, but cannot be read.",
  app: "The files of this page itself, with none of your data, are kept apart for visits without network: the settings of the browser erase them.",
  eraseAll: "Erase everything",
  eraseAllTitle: "Erase everything from this device?",
  eraseAllHelp: ({ files, views, slides }: { files: string; views: string; slides: string }) =>
    `${plural(files, "file", "files")}, corrections included, ${plural(views, "view", "views")}, ${plural(slides, "slide", "slides")}: all of it goes from this browser. A file that is open stays so until you close the tab.`,
  allErased: "Everything is erased",
  allErasedHelp: "Checked: nothing that this page kept is left in this browser.",
  notAllErased: ({ reason }: { reason: string }) =>
    `The browser has not erased everything: ${reason}. The list below says what is left. Try again, or erase this site’s data in the settings of the browser.`,
  notListed: ({ reason }: { reason: string }) => `What is kept could not be read: ${reason}.`,
  manage: "What is kept on this device",
  offer: ({ n }: { n: string }) => `${plural(n, "file", "files")} kept on this device`,
  offerHelp: "As you left it: the same reading, the same corrections, the same view.",
  openNamed: ({ name }: { name: string }) => `Open “${name}”`,
  inMenu: ({ name }: { name: string }) => `${name} (kept)`,
  opening: ({ name }: { name: string }) => `Opening “${name}”…`,
  failures: {
    full: "there is no room left",
    aborted: "the browser broke off writing",
    closed: "the browser cut off access to storage",
    missing: "a part of the storage is gone",
    locked: "the storage cannot be changed",
    refused: "this browser keeps nothing here",
    "later-version": "what is kept here is of a later version of this page, which this one does not change",
    blocked: "an earlier version of this page is open in another tab; close it",
    "no-answer": "the storage is not responding",
    "not-verified": "what was read back is not what was written",
    changed: "another tab was faster every time",
    unknown: "the browser refused without saying why",
  },
  told: {
    erased: ({ name }: { name: string }) => `“${name}” is no longer on this device`,
    erasedHelp: "Checked. If it is open, it stays so until you close the tab.",
    gone: ({ name }: { name: string }) => `“${name}” is no longer kept on this device`,
    goneHelp:
      "It was erased: here, in another tab or by the browser. It stays open in this tab until you close it, and is not kept again unless you say so.",
    earlier: ({ name }: { name: string }) => `“${name}”: this is the last kept state but one`,
    earlierHelp: "The last one was damaged and could not be read. Check your latest corrections.",
    theirs: ({ name }: { name: string }) => `“${name}” was corrected in another tab as well`,
    theirsKept:
      "The other tab’s version is the one that is kept. Your next correction here would replace it.",
    theirsReplaced: "This tab’s version is the one that is kept: it has replaced the other.",
    takeTheirs: "Take the other version",
    keepMine: "Keep this one",
    notOpened: ({ name }: { name: string }) => `“${name}” was not opened`,
    notRead: ({ reason }: { reason: string }) => `What is kept could not be read: ${reason}.`,
    notErased: ({ name }: { name: string }) => `“${name}” was not erased`,
    notErasedHelp: ({ reason }: { reason: string }) =>
      `The browser has not erased it: ${reason}. Try again, or erase this site’s data in the settings of the browser.`,
    notKept: ({ name }: { name: string }) => `The last correction of “${name}” is not kept`,
    because: ({ reason }: { reason: string }) => `Cause: ${reason}.`,
  },
};
