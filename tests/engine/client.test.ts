import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Client } from "../../src/engine/client.ts";
import { Engine } from "../../src/engine/engine.ts";
import { inProcessPort } from "../../src/engine/in-process-port.ts";
import { NOT_STARTED, type Port } from "../../src/engine/port.ts";
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
    const client = new Client(() => inProcessPort(new Engine(barometerFiles())));
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
    const client = new Client(() => wire);
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
    const client = new Client(() => wire);
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
    const asked = new Client(() => wire).ask("open-barometer", {}, (one) => told.push(one));
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
    const client = new Client(() => wire);
    const asked = client.ask("open-barometer", {});
    client.close();
    expect(wire.closed).toBe(true);
    const cancelled = { ok: false, failure: { code: "cancelled", params: {} } };
    expect(await asked).toEqual(cancelled);
    expect(await client.ask("open-barometer", {})).toEqual(cancelled);
    expect(wire.sent).toHaveLength(1);
  });

  it("closed, opens no other far side when something is stopped", async () => {
    const { client, all } = wires();
    const asked = client.ask("profile", { survey: "a" });
    client.close();
    client.stop("profile");
    expect(await asked).toEqual({ ok: false, failure: { code: "cancelled", params: {} } });
    expect(all).toHaveLength(1);
  });

  it("asked what cannot be sent says so, and goes on", async () => {
    const wire = new Wire();
    const send = wire.send.bind(wire);
    wire.send = (request) => send(structuredClone(request));
    const client = new Client(() => wire);
    const unsendable = { survey: () => {} } as never;
    const failure = { code: "bug", params: { message: expect.stringContaining("could not be cloned") } };
    expect(await client.ask("profile", unsendable)).toEqual({ ok: false, failure });
    expect(await client.ask("profile", unsendable)).toEqual({ ok: false, failure });
    const asked = client.ask("profile", { survey: "a" });
    wire.reply({ id: wire.sent[0]?.id ?? -1, kind: "answer", answer: "of a" });
    expect(await asked).toEqual({ ok: true, value: "of a" });
  });

  it("that finds no far side says so, and tries again when it is asked again", async () => {
    const wire = new Wire();
    let isThere = false;
    const client = new Client(() => {
      if (!isThere) throw new Error("no worker here");
      return wire;
    });
    expect(await client.ask("open-barometer", {})).toEqual({
      ok: false,
      failure: { code: "no-engine", params: { message: "Error: no worker here" } },
    });
    isThere = true;
    const asked = client.ask("open-barometer", {});
    wire.reply({ id: wire.sent[0]?.id ?? -1, kind: "answer", answer: "there" });
    expect(await asked).toEqual({ ok: true, value: "there" });
  });
});

/** Far sides, one after the other. */
function wires() {
  const all: Wire[] = [];
  const client = new Client(() => {
    const wire = new Wire();
    all.push(wire);
    return wire;
  });
  /** Answers the last request of the latest far side; what follows happens in microtasks. */
  const answer = async (value: unknown) => {
    const wire = all.at(-1);
    const id = wire?.sent.at(-1)?.id ?? -1;
    wire?.reply({ id, kind: "answer", answer: value });
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  };
  const asked = () => all.map(({ sent }) => sent.map(({ operation }) => operation).join(" "));
  return { client, all, answer, asked };
}

describe("a far side that breaks", () => {
  const FILE = { file: new Blob(["a"]), name: "a.csv" };

  it("is replaced: the new one is told what the former was, and asked again", async () => {
    const { client, all, answer, asked } = wires();
    const told = [
      ["open-file", FILE],
      ["correct", { corrections: [] }],
      ["adopt", { codebook: null }],
      ["correct", { corrections: [{ do: "respondents", are: true }] }],
    ] as const;
    for (const [operation, ask] of told) {
      const done = client.ask(operation, ask as never);
      await answer("done");
      await done;
    }
    const profile = client.ask("profile", { survey: "file" });
    all[0]?.break("out of memory");
    expect(all[0]?.closed).toBe(true);
    for (const name of ["open-file", "adopt", "correct"]) {
      expect(all[1]?.sent.at(-1)?.operation).toBe(name);
      await answer("done");
    }
    expect(all[1]?.sent.find(({ operation }) => operation === "correct")?.ask).toEqual(told[3][1]);
    await answer("of file");
    expect(await profile).toEqual({ ok: true, value: "of file" });
    expect(asked()[1]).toBe("open-file adopt correct profile");
  });

  it("is asked nothing before it has been told all", async () => {
    const { client, all, answer, asked } = wires();
    const opened = client.ask("open-barometer", {});
    await answer("open");
    await opened;
    all[0]?.break("ended");
    const rows = client.ask("profile", { survey: "agents" });
    expect(asked()[1]).toBe("open-barometer");
    await answer("open");
    expect(asked()[1]).toBe("open-barometer profile");
    await answer("rows");
    expect(await rows).toEqual({ ok: true, value: "rows" });
  });

  it("is heard no more once it is replaced", async () => {
    const { client, all, answer } = wires();
    const asked = client.ask("profile", { survey: "a" });
    const id = all[0]?.sent[0]?.id ?? -1;
    all[0]?.break("ended");
    all[0]?.reply({ id, kind: "answer", answer: "late" });
    all[0]?.break("again");
    expect(all).toHaveLength(2);
    await answer("in time");
    expect(await asked).toEqual({ ok: true, value: "in time" });
  });

  it("while it reads a file ends the reading, which may be what broke it", async () => {
    const { client, all } = wires();
    const read = client.ask("open-file", FILE);
    all[0]?.break("out of memory");
    expect(await read).toEqual({
      ok: false,
      failure: { code: "engine-stopped", params: { message: "out of memory" } },
    });
    expect(all).toHaveLength(1);
  });

  it("before it has started is replaced with the file that it was to read, which has no part in that", async () => {
    const { client, all, answer, asked } = wires();
    const read = client.ask("open-file", FILE);
    all[0]?.break(NOT_STARTED);
    expect(asked()[1]).toBe("open-file");
    await answer("read");
    expect(await read).toEqual({ ok: true, value: "read" });
  });

  it("again and again ends what breaks it, and does not go on for ever", async () => {
    const { client, all } = wires();
    const asked = client.ask("profile", { survey: "a" });
    for (const at of [0, 1, 2, 3]) all[at]?.break("out of memory");
    expect(await asked).toEqual({
      ok: false,
      failure: { code: "engine-stopped", params: { message: "out of memory" } },
    });
    expect(all).toHaveLength(4);
  });

  it("is the same as one that is stopped: what was computed is not, what was opened is open", async () => {
    const { client, all, answer } = wires();
    const opened = client.ask("open-barometer", {});
    await answer("open");
    await opened;
    const slow = client.ask("profile", { survey: "agents" });
    client.stop("profile");
    expect(await slow).toEqual({ ok: false, failure: { code: "stopped", params: {} } });
    expect(all[0]?.closed).toBe(true);
    await answer("open");
    const next = client.ask("profile", { survey: "agents" });
    await answer("quick");
    expect(await next).toEqual({ ok: true, value: "quick" });
  });

  it("at any moment changes no answer", async () => {
    const ask = async (breakAt: ReadonlySet<number>) => {
      let sent = 0;
      const client = new Client(() => {
        const port = inProcessPort(new Engine(barometerFiles()));
        let broken: (message: string) => void = () => {};
        return {
          ...port,
          listen: (receive, breaks) => {
            broken = breaks;
            port.listen(receive, breaks);
          },
          send: (request) => {
            sent += 1;
            port.send(request);
            if (breakAt.has(sent)) broken("ended");
          },
        };
      });
      const opened = await client.ask("open-barometer", {});
      if (!opened.ok) return [opened];
      const profiles = opened.value.surveys.map(({ name }) => client.ask("profile", { survey: name }));
      return [opened, ...(await Promise.all(profiles))];
    };
    const whole = JSON.stringify(await ask(new Set()));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 3 }), async (moments) => {
        expect(JSON.stringify(await ask(new Set(moments)))).toBe(whole);
      }),
      { seed: 20261129, numRuns: process.env.LONG ? 200 : 20 },
    );
  });
});
