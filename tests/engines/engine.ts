/** Where a pointer or a keyboard goes through what it does, as the WebDriver standard has it. */
export interface Hand {
  readonly type: "pointer" | "key";
  readonly id: string;
  readonly actions: readonly Readonly<Record<string, string | number>>[];
}

/** A browser that a test leads: what every one of them can do. */
export interface Engine {
  /** As its makers call it, with its version. */
  readonly name: string;
  /** The folder that files are saved to. */
  readonly downloads: string;
  /** What pages wrote to the console, or threw, that no page of ours should; stays empty where that cannot be read. */
  readonly complaints: string[];
  open(address: string): Promise<void>;
  /** Has the page, or the frame that was entered, evaluate an expression whose value can be written as JSON. */
  evaluate(expression: string): Promise<unknown>;
  perform(hands: readonly Hand[]): Promise<void>;
  /** Gives files of this machine to the first element that the selector finds. */
  choose(selector: string, paths: readonly string[]): Promise<void>;
  /** Goes into the first frame of the page; what is opened next is a page again. */
  enterFrame(): Promise<void>;
  /** The page on paper, as PDF; null where the browser cannot be asked for it. */
  readonly print: (() => Promise<Buffer>) | null;
  close(): Promise<void>;
}

/** What every page says that meets its own policy: the console of a browser need not. */
export const WATCH_POLICY = `document.addEventListener("securitypolicyviolation", (violation) => {
  console.error("policy: " + violation.violatedDirective + " refuses " + violation.blockedURI);
});`;
