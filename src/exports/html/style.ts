import { SANS, SERIF } from "../../drawing/text/fonts.ts";

/** How a figure looks in a page of its own. */
export const FIGURE_RULES = `
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--ink);font:15px/1.47 ${SANS};font-variant-numeric:tabular-nums}
.figure{margin:0;padding:20px 24px;max-width:1100px}
.head{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:flex-start;justify-content:space-between}
.title{margin:0 0 4px;max-width:34em;font:600 25px/1.25 ${SERIF}}
.badge{padding:1px 11px;border:1px solid var(--alert);border-radius:999px;background:var(--alert-soft);color:var(--alert);font-size:13px;font-weight:600;white-space:nowrap}
.subtitle{margin:0 0 12px;color:var(--ink-2)}
.chart svg{display:block;width:100%;height:auto;overflow:visible}
.narrow{display:none}
.numbers{margin:10px 0 0}
.numbers summary{width:fit-content;padding:4px 0;color:var(--accent);cursor:pointer}
.scroll{overflow-x:auto}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
table{border-collapse:collapse;margin:6px 0;font-size:14px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:5px 12px 5px 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top}
thead th{color:var(--ink-2);font-weight:600}
tbody th{font-weight:400}
td small{color:var(--ink-2)}
td.hidden{color:var(--ink-2);font-style:italic}
.note{margin-top:14px;padding-top:10px;border-top:1px solid var(--rule);color:var(--ink-2);font-size:13.5px;line-height:1.5}
.note p{margin:0 0 2px}
.note b{color:var(--ink);font-weight:600}
@media (max-width:600px){.figure{padding:14px}.title{font-size:21px}.wide{display:none}.narrow{display:block}}
@page{margin:15mm}
@media print{:root{print-color-adjust:exact}.figure{padding:0}.numbers summary{display:none}.numbers::details-content{display:block;content-visibility:visible}.scroll{overflow:visible}.chart,tr,.note p{break-inside:avoid}.title{break-after:avoid}}
`;
