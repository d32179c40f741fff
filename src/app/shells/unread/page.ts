import { saySoWhenNothingStarts } from "./say-so.ts";

saySoWhenNothingStarts();
