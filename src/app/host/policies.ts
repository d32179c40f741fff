/**
 * What the pages of the app may do, told to browsers twice: by the pages themselves, on any host; and by headers, on
 * hosts that send them, which can say two things more: who may frame the page, and what of the device it may use.
 */

/** Nothing is sent: no connection, no form, no frame; scripts of the app alone, by its own name where it makes one. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  // The worker of the answers is started from a text of the page, and so has this policy; “self” is the one that keeps
  // the app for visits without network.
  "worker-src 'self' blob:",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types barometre-worker barometre-offline",
];

/** The policy of the page, as it says it itself. */
export const PAGE_POLICY = PAGE.join("; ");

/** The same as a header. */
const PAGE_HEADER = [...PAGE, "frame-ancestors 'none'"].join("; ");

/**
 * What an embed may do: run the script that stands in it, and scripts that have an address. Anybody may frame it. Not
 * “self”: the frame has no origin, and WebKit then takes no address for its own; nor “strict-dynamic”, under which a
 * script may load whatever it likes. The script that stands in it knows where it is, and so adds a policy that names the
 * two addresses there are, before anything else.
 *
 * @param hash - of the script that stands in it, as a policy names it
 */
export const embedPolicy = (hash: string): string =>
  [
    "default-src 'none'",
    `script-src '${hash}' http: https:`,
    "worker-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types barometre-embed barometre-live",
  ].join("; ");

/** What the service worker may do: fetch the files of this deployment. The page, which has the data, still cannot. */
const WORKER_POLICY = "default-src 'none'; connect-src 'self'";

/** Of the device, what the app uses: full screen, a screen that stays awake in a talk, and copying. */
const PERMISSIONS: readonly (readonly [feature: string, isUsed: boolean])[] = [
  ["accelerometer", false],
  ["camera", false],
  ["clipboard-write", true],
  ["display-capture", false],
  ["fullscreen", true],
  ["geolocation", false],
  ["gyroscope", false],
  ["hid", false],
  ["idle-detection", false],
  ["local-fonts", false],
  ["magnetometer", false],
  ["microphone", false],
  ["midi", false],
  ["payment", false],
  ["screen-wake-lock", true],
  ["serial", false],
  ["usb", false],
];

/** The same for every file. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": PERMISSIONS.map(([feature, isUsed]) => `${feature}=(${isUsed ? "self" : ""})`).join(
    ", ",
  ),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * The headers that a host should send with a file.
 *
 * @param path - below the folder of the deployment
 */
export function headersOf(path: string): Readonly<Record<string, string>> {
  // The page of embeds says its own policy, which changes with each build; its scripts are asked for by frames of no origin.
  const isEmbed = path === "embed.html" || path.startsWith("assets/embed-");
  const policy = path === "sw.js" ? WORKER_POLICY : path === "embed.html" ? null : PAGE_HEADER;
  return {
    ...EVERYWHERE,
    ...(policy === null ? {} : { "Content-Security-Policy": policy }),
    "Cross-Origin-Resource-Policy": isEmbed ? "cross-origin" : "same-origin",
    // The name of an asset holds the hash of its content; the others keep theirs from one version to the next.
    "Cache-Control": path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  };
}
