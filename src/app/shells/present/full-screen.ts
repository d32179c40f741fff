/** Fills the screen with the page, where the browser lets it; where it does not, the page goes on as it is. */
export function enterFullScreen(): void {
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
}

export function leaveFullScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}

export const toggleFullScreen = (): void =>
  document.fullscreenElement ? leaveFullScreen() : enterFullScreen();
