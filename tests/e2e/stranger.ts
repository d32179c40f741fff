import { createSocket } from "node:dgram";
import { createServer, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import type { Target } from "./attempts.ts";

/** Somebody to whom nothing must come: notes who does. */
export interface Stranger extends Target {
  /** What arrived: requests by their path, connections and packets as such. */
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

const listening = async (server: { listen(port: number, host: string, ready: () => void): unknown }) => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
};

const portOf = (server: Server | ReturnType<typeof createTcpServer>) =>
  (server.address() as AddressInfo).port;

/** Answers whatever is asked, in every way that browsers want to be answered. */
export async function stranger(): Promise<Stranger> {
  const heard: string[] = [];
  const web = createServer(({ method, url = "" }, response) => {
    heard.push(`${method} ${decodeURIComponent(url)}`);
    response.setHeader("access-control-allow-origin", "*");
    response.setHeader("access-control-allow-headers", "*");
    response.setHeader("cross-origin-resource-policy", "cross-origin");
    response.setHeader("content-type", "text/javascript");
    response.end("");
  });
  web.on("connection", () => heard.push("a connection"));
  web.on("upgrade", ({ url }, socket) => {
    heard.push(`upgrade ${url}`);
    socket.destroy();
  });
  const packets = createSocket("udp4");
  packets.on("message", () => heard.push("a packet"));
  await listening(web);
  await new Promise<void>((ready) => packets.bind(0, "127.0.0.1", ready));
  const { port } = packets.address();
  // TURN comes by TCP to the same port.
  const calls = createTcpServer((socket) => {
    heard.push("a call");
    socket.destroy();
  });
  await new Promise<void>((ready) => calls.listen(port, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${portOf(web)}`,
    peer: `127.0.0.1:${port}`,
    heard,
    async close() {
      web.closeAllConnections();
      await Promise.all([
        new Promise((done) => web.close(done)),
        new Promise((done) => calls.close(done)),
        new Promise<void>((done) => packets.close(done)),
      ]);
    },
  };
}
