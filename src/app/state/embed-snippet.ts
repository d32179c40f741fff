import { escaped } from "../../drawing/markup.ts";

/** How high the frame is until the figure says it, in pixels. */
const HEIGHT = 640;

/** Makes the frame as high as its figure: who sent a message is told by its window, since the frame has no origin. */
const HEIGHT_SCRIPT = `<script>
addEventListener("message", ({ source, data }) => { const frame = [...document.querySelectorAll("iframe")].find((one) => one.contentWindow === source);
  if (frame?.src.includes("embed.html#") && data?.type === "height" && Number.isInteger(data.px) && data.px > 0 && data.px < 20000) frame.style.height = data.px + "px"; });
</script>`;

/**
 * What to put into a page so that it shows a figure. The frame may run its own scripts and nothing else: no storage, no
 * popups, no way to its host.
 */
export function embedSnippet(address: string, title: string, withScript: boolean): string {
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" sandbox="allow-scripts" referrerpolicy="no-referrer" width="100%" height="${HEIGHT}" style="border:0"></iframe>`;
  return withScript ? `${frame}\n${HEIGHT_SCRIPT}` : frame;
}

/** The same as an oEmbed answer, for sites that take one. */
export function oEmbed(address: string, title: string, provider: string, site: string): object {
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: site,
    html: embedSnippet(address, title, false),
    width: null,
    height: HEIGHT,
  };
}
