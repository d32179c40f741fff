import { createRoot } from "react-dom/client";

const SHARES = [0.62, 0.48, 0.71, 0.33, 0.55, 0.24, 0.81, 0.4];

/** The least that a page with a chart can be: React, and one drawing. */
function Bare() {
  return (
    <svg width="600" height={SHARES.length * 30} role="img" aria-label="shares">
      {SHARES.map((share, row) => (
        <rect key={share} data-layer="mark" y={row * 30} width={share * 600} height="22" fill="steelblue" />
      ))}
    </svg>
  );
}

const app = document.getElementById("app");
if (app) createRoot(app).render(<Bare />);
