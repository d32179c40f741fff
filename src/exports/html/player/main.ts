/**
 * The one script of a presentation that is a page: shows its slides one at a time, by keys and buttons, with a window
 * for the speaker. Without it the page is there to be read, and prints.
 *
 * Compiled into the files by `vite.config.ts`, as `virtual:player`.
 */
import { amongButtons } from "../../deck/among-buttons.ts";
import { clock, type Move, moved, type Show, showKey, startAt } from "../../deck/show.ts";
import { type PlayerWords, readSlides } from "./slides.ts";
import { SpeakerWindow } from "./speaker-window.ts";

const slides = readSlides(document);
const words = JSON.parse(document.body.dataset.words ?? "{}") as PlayerWords;
const steps = slides.map(({ layers }) => layers.length);

let show: Show | null = null;
let started = 0;
const speaker = new SpeakerWindow(words, slides, pressed);

const make = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

const button = (text: string, key: string, press: () => void): HTMLButtonElement => {
  const made = make("button", "", text);
  made.type = "button";
  made.title = key;
  made.addEventListener("click", press);
  return made;
};

const begin = button(words.present, "F", () => {
  enter(0);
  void document.documentElement.requestFullscreen?.().catch(() => {});
});
begin.className = "begin";
document.querySelector(".cover")?.append(begin);

const place = make("span", "place");
place.setAttribute("role", "status");
const time = make("span", "time");
const bar = make("div", "bar");
bar.setAttribute("role", "toolbar");
bar.setAttribute("aria-label", words.controls);
bar.append(
  button(words.previous, "←", () => go("previous")),
  place,
  button(words.next, "→", () => go("next")),
  button(words.overview, "O", () => go("overview")),
  button(words.black, "B", () => go("black")),
  button(words.speaker, "S", () => openSpeaker()),
  button(words.leave, "Esc", leave),
  time,
);

function enter(slide: number): void {
  show = startAt(slide);
  started = Date.now();
  document.body.append(bar);
  draw();
}

function leave(): void {
  show = null;
  bar.remove();
  speaker.close();
  if (document.fullscreenElement) void document.exitFullscreen();
  draw();
  begin.focus();
}

function go(move: Move): void {
  if (!show) return;
  show = moved(show, move, steps);
  draw();
}

function openSpeaker(): void {
  speaker.open();
  draw();
}

function draw(): void {
  document.body.classList.toggle("show", show !== null);
  document.body.classList.toggle("black", show?.black ?? false);
  document.body.classList.toggle("overview", show?.overview ?? false);
  slides.forEach(({ section, stage, layers }, index) => {
    const isCurrent = show?.slide === index;
    section.classList.toggle("current", isCurrent);
    stage.dataset.hidden = isCurrent && !show?.overview ? layers.slice(show?.shown).join(" ") : "";
    section.tabIndex = show?.overview ? 0 : -1;
  });
  if (!show) return;
  const current = slides[show.slide];
  if (show.overview) current?.section.focus();
  place.textContent = `${show.slide + 1} / ${slides.length}`;
  place.setAttribute("aria-label", `${show.slide + 1} / ${slides.length} – ${current?.title ?? ""}`);
  speaker.draw(show, started);
}

setInterval(() => {
  if (!show) return;
  time.textContent = clock(Date.now() - started);
  speaker.tick(started);
}, 1000);

function pressed(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isOnButton = event.target instanceof Element && event.target.closest("button, a, summary") !== null;
  if (isOnButton && (event.key === "Enter" || event.key === " ")) return;
  const key = showKey(event.key, event.shiftKey);
  if (!key) return;
  if (!show) {
    if (key === "full-screen") begin.click();
    return;
  }
  event.preventDefault();
  if (key === "leave") {
    if (show.overview || show.black) go(show.overview ? "overview" : "black");
    else leave();
  } else if (key === "speaker") openSpeaker();
  else if (key === "full-screen") {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void document.documentElement.requestFullscreen?.().catch(() => {});
  } else if (show.overview && event.key === "Enter") {
    const chosen = slides.findIndex(({ section }) => section === document.activeElement);
    go({ to: chosen < 0 ? show.slide : chosen });
  } else if (
    !show.overview ||
    !amongButtons(
      slides.map(({ section }) => section),
      key,
    )
  )
    go(key);
}

document.addEventListener("keydown", pressed);
document.addEventListener("click", ({ target }) => {
  if (!show || !(target instanceof Element) || target.closest(".bar, button")) return;
  const chosen = slides.findIndex(({ section }) => section.contains(target));
  if (show.overview && chosen >= 0) go({ to: chosen });
  else if (!show.overview) go("next");
});
