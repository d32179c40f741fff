import type { Helper } from "../read/helper.ts";
import { PortHelper } from "./port-helper.ts";

/** Bytes of a file that is worth more than one worker. */
const LEAST = 10 * 2 ** 20;

/** From a worker to its page: whether it wants others to help it read. */
export interface Wish {
  readonly kind: "helpers";
  readonly areWanted: boolean;
}

/** From the page to its worker: those who help it. */
export interface Sent {
  readonly kind: "helpers";
  readonly ports: readonly MessagePort[];
}

export const isWish = (message: { readonly kind: string }): message is Wish => message.kind === "helpers";

/** Recruits: those who read parts of a large file meanwhile. They are started by the page: a worker cannot. */
export class Recruits {
  readonly #wish: (wish: Wish) => void;
  #areWanted = false;
  #helpers: readonly PortHelper[] = [];

  constructor(wish: (wish: Wish) => void) {
    this.#wish = wish;
  }

  /** Those who can read by now; asked for where a file has so many bytes. */
  readonly for = (bytes: number): readonly Helper[] => {
    if (bytes >= LEAST && !this.#areWanted) this.#want(true);
    return this.#helpers.filter(({ isReady }) => isReady);
  };

  /** Takes those who come; they go again where they come too late. */
  welcome({ ports }: Sent): void {
    const helpers = ports.map((port) => new PortHelper(port));
    if (this.#areWanted) this.#helpers = helpers;
    else for (const helper of helpers) helper.close();
  }

  /** The file is read. */
  dismiss(): void {
    for (const helper of this.#helpers) helper.close();
    this.#helpers = [];
    if (this.#areWanted) this.#want(false);
  }

  #want(areWanted: boolean): void {
    this.#areWanted = areWanted;
    this.#wish({ kind: "helpers", areWanted });
  }
}
