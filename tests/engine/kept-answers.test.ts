import { describe, expect, it } from "vitest";
import { Client } from "../../src/engine/client.ts";
import type { Port } from "../../src/engine/port.ts";
import type { Ask, Reply, Request } from "../../src/engine/protocol.ts";

/** A client, what it has sent, and how to answer the request at a place. */
function asked() {
  const sent: Request[] = [];
  let reply: (reply: Reply) => void = () => {};
  const port: Port = {
    send: (request) => void sent.push(request),
    listen: (receive) => {
      reply = receive;
    },
    close: () => {},
  };
  const answer = (at: number, value: unknown) =>
    reply({ id: sent[at]?.id ?? -1, kind: "answer", answer: value } as Reply);
  const refuse = (at: number) =>
    reply({ id: sent[at]?.id ?? -1, kind: "failure", failure: { code: "stopped", params: {} } });
  return { client: new Client(() => port), sent, answer, refuse };
}

const filters = (variable: string): Ask<"facets"> =>
  ({ survey: "s", filter: [], variables: [variable] }) as unknown as Ask<"facets">;
const CORRECTION = { corrections: [] } as unknown as Ask<"correct">;

describe("what was answered of late", () => {
  it("is not asked again, and is known at once", async () => {
    const { client, sent, answer } = asked();
    expect(client.known("facets", filters("a"))).toBeNull();
    const first = client.ask("facets", filters("a"));
    answer(0, "of a");
    expect(await first).toEqual({ ok: true, value: "of a" });
    expect(client.known("facets", filters("a"))).toBe("of a");
    expect(await client.ask("facets", filters("a"))).toEqual({ ok: true, value: "of a" });
    expect(client.known("facets", filters("b"))).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it("is asked once by all who ask at the same time", async () => {
    const { client, sent, answer } = asked();
    const both = [client.ask("facets", filters("a")), client.ask("facets", filters("a"))];
    expect(client.isBusy).toBe(true);
    answer(0, "of a");
    expect(await Promise.all(both)).toEqual([
      { ok: true, value: "of a" },
      { ok: true, value: "of a" },
    ]);
    expect(sent).toHaveLength(1);
    expect(client.isBusy).toBe(false);
  });

  it("is not what was refused: that is asked again", async () => {
    const { client, sent, answer, refuse } = asked();
    const first = client.ask("facets", filters("a"));
    refuse(0);
    expect((await first).ok).toBe(false);
    const second = client.ask("facets", filters("a"));
    answer(1, "of a");
    expect(await second).toEqual({ ok: true, value: "of a" });
    expect(sent).toHaveLength(2);
  });

  it("is forgotten once the survey is another one, and so is what was on its way", async () => {
    const { client, answer } = asked();
    const before = client.ask("facets", filters("a"));
    answer(0, "as it was");
    await before;
    const onItsWay = client.ask("facets", filters("b"));
    const corrected = client.ask("correct", CORRECTION);
    answer(2, "corrected");
    await corrected;
    expect(client.known("facets", filters("a"))).toBeNull();
    const after = client.ask("facets", filters("b"));
    answer(1, "as it was");
    expect(await onItsWay).toEqual({ ok: true, value: "as it was" });
    expect(client.known("facets", filters("b"))).toBeNull();
    answer(3, "as it is");
    expect(await after).toEqual({ ok: true, value: "as it is" });
    expect(client.known("facets", filters("b"))).toBe("as it is");
  });

  it("is what was asked for last, and no more than a few views ask", async () => {
    const { client, answer } = asked();
    for (let at = 0; at < 40; at++) {
      const one = client.ask("facets", filters(`v${at}`));
      answer(at, at);
      await one;
    }
    const known = Array.from({ length: 40 }, (_, at) => client.known("facets", filters(`v${at}`)));
    expect(known.slice(-6)).toEqual([34, 35, 36, 37, 38, 39]);
    expect(known.filter((one) => one !== null).length).toBeLessThan(20);
  });
});
