import { createRoot } from "react-dom/client";
import { workerPort } from "../../../engine/worker-port.ts";
import { present } from "../../../lib/invariant.ts";
import "../../../views/ui/theme.css";
import { Library } from "../../state/library.ts";
import { Dashboard } from "./dashboard.tsx";

const library = new Library(workerPort);

createRoot(present(document.getElementById("app"), "#app")).render(<Dashboard library={library} />);
