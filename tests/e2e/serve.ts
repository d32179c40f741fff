import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server of this machine, on a free port unless one is named: somebody else's, as far as the page knows. */
export interface Served {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export async function serve(answer: RequestListener, wanted = 0): Promise<Served> {
  const server = createServer(answer);
  await new Promise<void>((ready) => server.listen(wanted, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
