import { closeRoads } from "../lib/close-roads.ts";

/**
 * The first thing that a worker runs. Rows come in here, so that it has to stand under the page's policy, which a
 * worker has only where the page started it from a text of its own: from its address it would have that of its host,
 * which may send none.
 */
if (self.location.protocol !== "blob:") throw new Error("not under the policy of the page");
closeRoads(self);
