import { sayWhenFramed } from "./framed.ts";
import { saySoWhenNothingStarts } from "./say-so.ts";
import { seal } from "./seal.ts";

saySoWhenNothingStarts();
sayWhenFramed();
seal(window);
