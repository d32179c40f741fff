import { createRoot } from "react-dom/client";
import { Bar, BarChart, Tooltip, XAxis, YAxis } from "recharts";

const ROWS = [0.62, 0.48, 0.71, 0.33, 0.55, 0.24, 0.81, 0.4].map((share, row) => ({
  name: `row ${row}`,
  share,
}));

/** What one would write first: React, and a chart of Recharts as its manual has it. */
function Stock() {
  return (
    <BarChart width={600} height={300} data={ROWS} layout="vertical">
      <XAxis type="number" domain={[0, 1]} />
      <YAxis type="category" dataKey="name" />
      <Tooltip />
      <Bar dataKey="share" fill="steelblue" isAnimationActive={false} />
    </BarChart>
  );
}

const app = document.getElementById("app");
if (app) createRoot(app).render(<Stock />);
