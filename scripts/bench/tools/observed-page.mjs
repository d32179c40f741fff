/** Fast 4G, as Chromium's own tools have it. */
const FAST_4G = {
  offline: false,
  latency: 165,
  downloadThroughput: (8.1 * 1e6) / 8,
  uploadThroughput: (1.35 * 1e6) / 8,
};

/** Slows a page down: its processor so many times, and its line to that of a telephone. */
export async function slow(session, { cpu, isFast4G }) {
  if (cpu > 1) await session.send("Emulation.setCPUThrottlingRate", { rate: cpu });
  if (!isFast4G) return;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", FAST_4G);
}

/** In the page, before its own scripts: notes tasks, what was pressed and how long it took, and what moved. */
export function observe() {
  const noted = { tasks: [], presses: [], shifts: [] };
  globalThis.noted = noted;
  const watch = (type, note, more = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
      ...more,
    });
  watch("longtask", ({ duration }) => noted.tasks.push(duration));
  watch("layout-shift", ({ value, hadRecentInput }) => noted.shifts.push({ value, hadRecentInput }));
  watch(
    "event",
    ({ interactionId, duration }) => {
      if (interactionId) noted.presses.push(duration);
    },
    { durationThreshold: 16 },
  );
}

/** CPU milliseconds of the main thread since the page began. */
export async function threadTime(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
}
