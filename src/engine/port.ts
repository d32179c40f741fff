import type { Reply, Request } from "./protocol.ts";

/** What a port says that broke before its far side had started: whatever was asked of it has no part in that. */
export const NOT_STARTED = "start";

/** The far side of the wire: a worker, or the engine itself in a test. */
export interface Port {
  send(request: Request): void;
  /** Called once, before anything is sent. After `broken` nothing more comes. */
  listen(receive: (reply: Reply) => void, broken: (message: string) => void): void;
  /** Ends the far side and frees its memory. */
  close(): void;
}
