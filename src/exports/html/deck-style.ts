import { SANS, SERIF } from "../../drawing/text/fonts.ts";

/** How a presentation looks as a page to be read, as slides, before its speaker, and on paper. */
export const DECK_RULES = `
.cover{max-width:1100px;margin:0 auto;padding:28px 24px 8px}
.cover h1{margin:0 0 6px;font:600 34px/1.18 ${SERIF}}
.cover p{margin:0 0 12px;color:var(--ink-2)}
.slide{max-width:1100px;margin:0 auto 20px;border-top:1px solid var(--rule)}
.stage{display:none;container-type:inline-size;aspect-ratio:16/9;overflow:hidden;background:var(--surface);color:var(--ink)}
.stage svg{display:block;width:100%;height:100%}
.stage [data-layer]{transition:opacity .25s}
.stage[data-hidden~=mark] [data-layer=mark],.stage[data-hidden~=interval] [data-layer=interval],.stage[data-hidden~=reference] [data-layer=reference]{opacity:0}
.words{display:flex;flex-direction:column;justify-content:center;height:100%;padding:0 7cqw;font-size:calc(var(--letters)*100cqw);gap:.88em;line-height:1.4}
.words .heading{font:600 2em/1.18 ${SERIF}}
.words p,.text p{margin:0}
.text{padding:20px 24px}
.text h2{margin:0 0 10px;font:600 25px/1.25 ${SERIF}}
.text p+p{margin-top:8px}
.notes{margin:0 24px 16px;color:var(--ink-2)}
.notes summary{width:fit-content;color:var(--accent);cursor:pointer}
.notes>div{white-space:pre-line}
button{min-height:36px;padding:6px 12px;border:1px solid var(--ink-3);border-radius:6px;background:var(--surface);color:var(--ink);font:600 15px ${SANS};cursor:pointer}
button.begin{background:var(--accent);border-color:var(--accent);color:var(--surface)}
@media screen{
.show{overflow:hidden;background:var(--surface)}
.show>:not(main):not(.bar),.show .slide{display:none}
.show .slide.current{position:fixed;inset:0;display:grid;place-items:center;max-width:none;margin:0;border:0;background:var(--surface)}
.show .stage{display:block;width:min(100vw,177.77vh)}
.show .slide>:not(.stage){display:none}
.show.overview{overflow:auto}
.show.overview main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(300px,100%),1fr));gap:16px;padding:20px 20px 80px}
.show.overview .slide,.show.overview .slide.current{position:static;display:block;max-width:none;margin:0;border:1px solid var(--rule-2);cursor:pointer}
.show.overview .slide.current{outline:3px solid var(--accent)}
.show.overview .stage{width:100%}
.show.black main{visibility:hidden}
.show.black{background:#000}
}
.bar{position:fixed;left:0;right:0;bottom:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:6px 10px;padding:8px;background:var(--surface);border-top:1px solid var(--rule);opacity:0;transition:opacity .2s}
.bar:hover,.overview .bar{opacity:1}
.bar:has(:focus-visible){opacity:1}
@supports not selector(:has(*)){.bar:focus-within{opacity:1}}
.bar .time{font-variant-numeric:tabular-nums;color:var(--ink-2)}
.speaker{display:grid;grid-template-columns:3fr 2fr;gap:16px;padding:16px}
.speaker h2{margin:0 0 6px;font:600 15px ${SANS};color:var(--ink-2)}
.speaker .stage{display:block;border:1px solid var(--rule-2)}
.speaker .notes-of{grid-column:1/-1}
.speaker .said{font-size:22px;line-height:1.4;white-space:pre-line}
.speaker .elapsed{margin-top:10px;font:600 34px ${SANS};font-variant-numeric:tabular-nums}
@media (hover:none){.bar{opacity:1}}
@media (prefers-reduced-motion:reduce){.stage [data-layer],.bar{transition:none}}
@page{size:A4 landscape;margin:10mm}
@media print{.cover,.notes,.begin,.bar,.slide>:not(.stage){display:none}.slide{max-width:none;margin:0;border:0;break-after:page;break-inside:avoid}.slide:last-child{break-after:auto}.stage{display:block;width:100%}}
`;
