/**
 * The heaps of a page and of its workers: what is left in them when all garbage is collected. A worker collects its own,
 * and in an idle page it may not do so for long.
 */
export async function heapsOf(page) {
  const session = await page.context().newCDPSession(page);
  const workers = new Set();
  const waiting = new Map();
  let asked = 0;
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type === "worker") workers.add(sessionId);
  });
  session.on("Target.detachedFromTarget", ({ sessionId }) => {
    workers.delete(sessionId);
    for (const [id, { of, done }] of waiting)
      if (of === sessionId) {
        waiting.delete(id);
        done(null);
      }
  });
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message);
    waiting.get(id)?.done(result ?? null);
    waiting.delete(id);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  const ask = (of, method) =>
    new Promise((done) => {
      asked += 1;
      waiting.set(asked, { of, done });
      session
        .send("Target.sendMessageToTarget", {
          sessionId: of,
          message: JSON.stringify({ id: asked, method, params: {} }),
        })
        .catch(() => done(null));
    });

  /** Collects, and says how many megabytes are used in all. */
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    let { usedSize } = await session.send("Runtime.getHeapUsage");
    for (const worker of workers) {
      await ask(worker, "HeapProfiler.collectGarbage");
      // A worker that has ended meanwhile has no heap.
      usedSize += (await ask(worker, "Runtime.getHeapUsage"))?.usedSize ?? 0;
    }
    return usedSize / 1e6;
  };
}
