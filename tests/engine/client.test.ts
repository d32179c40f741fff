import { describe, expect, it } from "vitest";
import { Client, type Port } from "../../src/engine/client.ts";
import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import { Latest } from "../../src/engine/latest.ts";
import type { Progress, Reply, Request } from "../../src/engine/protocol.ts";
import { barometerFiles } from "./barometer.ts";

/** A far side that answers when it is told to, or breaks. */
class Wire implements Port {
  readonly sent: Request[] = [];
  closed = false;
  reply: (reply: Reply) => void = () => {};
  break: (message: string) => void = () => {};

  send(request: Request): void {
    this.sent.push(request);
  }

  listen(receive: (reply: Reply) => void, broken: (message: string) => void): void {
    this.reply = receive;
    this.break = broken;
  }

  close(): void {
    this.closed = true;
  }
}

describe("a client", () => {
  it("asks the engine, and has its answer", async () => {
    const client = new Client(inProcessPort(new Engine(barometerFiles())));
    const opened = await client.ask("open-barometer", {});
    expect(opened.ok && opened.value.surveys.map(({ name }) => name)).toEqual(["agents", "collectivites"]);
    const told: Progress[] = [];
    const read = await client.ask("open-file", { file: new Blob(["a;b\n1;2\n"]), name: "x.csv" }, (one) =>
      told.push(one),
    );
    expect(read.ok && read.value.rows).toBe(1);
    expect(told.at(-1)?.rows).toBe(1);
  });

  it("gives each question its own answer, in whatever order they come", async () => {
    const wire = new Wire();
    const client = new Client(wire);
    const first = client.ask("profile", { survey: "a" });
    const second = client.ask("profile", { survey: "b" });
    const [one, two] = wire.sent;
    wire.reply({ id: two?.id ?? -1, kind: "answer", answer: "of b" });
    wire.reply({
      id: one?.id ?? -1,
      kind: "failure",
      failure: { code: "survey-not-open", params: { name: "a" } },
    });
    expect(await second).toEqual({ ok: true, value: "of b" });
    expect(await first).toEqual({ ok: false, failure: { code: "survey-not-open", params: { name: "a" } } });
  });

  it("ignores a reply that nobody waits for", async () => {
    const wire = new Wire();
    const client = new Client(wire);
    const asked = client.ask("profile", { survey: "a" });
    wire.reply({ id: 999, kind: "answer", answer: "for somebody else" });
    wire.reply({ id: 999, kind: "progress", progress: { bytes: 1, totalBytes: 1, rows: 1 } });
    const id = wire.sent[0]?.id ?? -1;
    wire.reply({ id, kind: "answer", answer: "once" });
    wire.reply({ id, kind: "answer", answer: "twice" });
    expect(await asked).toEqual({ ok: true, value: "once" });
  });

  it("hears of no progress once it has its answer", async () => {
    const wire = new Wire();
    const told: Progress[] = [];
    const asked = new Client(wire).ask("open-barometer", {}, (one) => told.push(one));
    const id = wire.sent[0]?.id ?? -1;
    const progress = { bytes: 1, totalBytes: 2, rows: 3 };
    wire.reply({ id, kind: "progress", progress });
    wire.reply({ id, kind: "answer", answer: "done" });
    wire.reply({ id, kind: "progress", progress });
    expect(told).toEqual([progress]);
    expect(await asked).toEqual({ ok: true, value: "done" });
  });

  it("closed, cancels what was asked and ends the far side", async () => {
    const wire = new Wire();
    const client = new Client(wire);
    const asked = client.ask("open-barometer", {});
    client.close();
    expect(wire.closed).toBe(true);
    const cancelled = { ok: false, failure: { code: "cancelled", params: {} } };
    expect(await asked).toEqual(cancelled);
    expect(await client.ask("open-barometer", {})).toEqual(cancelled);
    expect(wire.sent).toHaveLength(1);
  });

  it("whose far side breaks says so to everybody who waits", async () => {
    const wire = new Wire();
    const client = new Client(wire);
    const asked = [client.ask("open-barometer", {}), client.ask("profile", { survey: "a" })];
    wire.break("out of memory");
    for (const answer of await Promise.all(asked))
      expect(answer).toEqual({
        ok: false,
        failure: { code: "engine-stopped", params: { message: "out of memory" } },
      });
  });
});

describe("latest wins", () => {
  /** Jobs that end when they are told to. */
  function jobs() {
    const started: string[] = [];
    const ends = new Map<string, (failed?: boolean) => void>();
    const job = (name: string) => () => {
      started.push(name);
      return new Promise<void>((resolve, reject) => {
        ends.set(name, (failed = false) => (failed ? reject(new Error(name)) : resolve()));
      });
    };
    /** Everything that follows from the end of a job, in microtasks. */
    const end = async (name: string) => {
      ends.get(name)?.();
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    };
    return { started, job, end };
  }

  it("while one runs, only the last of those asked for will", async () => {
    const { started, job, end } = jobs();
    const latest = new Latest();
    for (const name of ["a", "b", "c", "d"]) latest.run(job(name));
    expect(started).toEqual(["a"]);
    await end("a");
    expect(started).toEqual(["a", "d"]);
    await end("d");
    latest.run(job("e"));
    expect(started).toEqual(["a", "d", "e"]);
  });
});
