/**
 * What a reader looks for: an element of a kind, by its name. Each function here runs in the page, on its own, and asks
 * for no living list (`labels`, `options`): WebKitGTK 2.50 may abort when it frees one whose page has been left.
 */
export interface Wanted {
  readonly kind: keyof typeof KINDS;
  /** A pattern, matched against the name with its spaces made plain. */
  readonly name: string;
}

/** Where each kind of element is found. */
export const KINDS = {
  button: "button",
  link: "a[href]",
  tab: "[role=tab]",
  box: "label",
  field: "input:not([type=file]), textarea, select",
} as const;

/** What a page is told of the press that comes, and what it tells of it. */
interface Aiming extends Window {
  aimed?: HTMLElement;
  press?: "begun" | "missed" | "made";
  endGuard?: () => void;
}

/** The middle of an element, once it is on the screen and nothing lies over it; else what is in the way. */
export function spotOf(selector: string, name: string): { readonly x: number; readonly y: number } | string {
  const pattern = new RegExp(name);
  const labelOf = (field: HTMLElement) =>
    field.closest("label") ?? document.querySelector<HTMLElement>(`label[for="${CSS.escape(field.id)}"]`);
  const nameOf = (element: HTMLElement): string =>
    element.getAttribute("aria-label") ??
    (element.matches("input, textarea, select") ? labelOf(element)?.innerText : undefined) ??
    document.getElementById(element.getAttribute("aria-labelledby") ?? "")?.innerText ??
    element.innerText;
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(
    (one) => one.getClientRects().length > 0 && pattern.test(nameOf(one).replace(/\s+/g, " ").trim()),
  );
  if (!element) return "nothing of that name";
  if (element.matches(":disabled")) return "it is disabled";
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
  const { left, top, width, height } = element.getBoundingClientRect();
  const spot = { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
  const above = document.elementFromPoint(spot.x, spot.y);
  (window as Aiming).aimed = element;
  return above && (element.contains(above) || above.contains(element))
    ? spot
    : `covered: ${above?.outerHTML.slice(0, 80)}`;
}

/**
 * Has the press that comes reach what was aimed at last, and nothing else: where that has moved away, whatever is in its
 * place hears nothing.
 */
export function guardPress(): void {
  const aiming = window as Aiming;
  const parts = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"] as const;
  const guard = (event: Event) => {
    const { target } = event;
    const { aimed } = aiming;
    const isReached =
      aimed && target instanceof Element && (aimed.contains(target) || target.contains(aimed));
    if (aiming.press === undefined) aiming.press = isReached ? "begun" : "missed";
    if (aiming.press === "missed") {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (event.type === "click" && isReached) aiming.press = "made";
  };
  delete aiming.press;
  aiming.endGuard = () => {
    for (const part of parts) window.removeEventListener(part, guard, true);
  };
  for (const part of parts) window.addEventListener(part, guard, true);
}

/** Whether the press that was guarded went elsewhere, or was begun and ended in two places; the next one is not guarded. */
export function hasMissed(): boolean {
  const aiming = window as Aiming;
  aiming.endGuard?.();
  // What is no longer there was reached by the beginning of its press, as what leads to another page.
  return aiming.press === "missed" || (aiming.press === "begun" && aiming.aimed?.isConnected === true);
}

/** Chooses an option of a list, by its value; null where it is done. Lists of a browser open outside of its page. */
export function pick(name: string, value: string): string | null {
  const labelOf = (field: HTMLElement) =>
    field.closest("label") ?? document.querySelector<HTMLElement>(`label[for="${CSS.escape(field.id)}"]`);
  const list = [...document.querySelectorAll("select")].find((one) =>
    new RegExp(name).test((labelOf(one)?.innerText ?? one.getAttribute("aria-label") ?? "").trim()),
  );
  const option = [...(list?.querySelectorAll("option") ?? [])].find(
    (one) => one.value === value || one.text === value,
  );
  if (!list || !option) return `no “${value}” in “${name}”`;
  list.value = option.value;
  list.dispatchEvent(new Event("change", { bubbles: true }));
  return null;
}

/** All that can be read, its spaces made plain. */
export const textOf = (selector: string): string =>
  [...document.querySelectorAll<HTMLElement>(selector)]
    .map((element) => element.innerText ?? element.textContent ?? "")
    .join("\n")
    .replace(/\s+/g, " ");

/** What the page is still at; empty once it shows all that it computes. */
export function unsettled(): string {
  if (!document.querySelector("h1")?.getClientRects().length) return "no heading";
  if (document.querySelector("[aria-busy=true]")) return "busy";
  return /^(Chargement|Calcul en cours)…$/m.exec(document.body.innerText)?.[0] ?? "";
}
