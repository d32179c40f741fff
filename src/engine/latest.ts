/**
 * Latest wins: of many calls, at most one is under way and at most one, the latest, waits. Whoever drags a filter asks
 * faster than a large file can be counted; what is asked and replaced before its turn is never computed.
 */
export class Latest {
  #running = false;
  #waiting: (() => Promise<void>) | null = null;

  /** Runs `job` now, or after the one under way unless a later job takes its place. */
  run(job: () => Promise<void>): void {
    if (this.#running) {
      this.#waiting = job;
      return;
    }
    this.#running = true;
    void job().finally(() => {
      this.#running = false;
      const next = this.#waiting;
      this.#waiting = null;
      if (next) this.run(next);
    });
  }
}
