import { createRoot } from "react-dom/client";

/** The least that a page of React can show: what any page made with it costs. */
const root = document.getElementById("figure");
if (root) createRoot(root).render(<h1>hello</h1>);
