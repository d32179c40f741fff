/**
 * Puts a picture on the clipboard; false where the browser refuses, so that the page can say it. The picture may still
 * be in the making: some browsers only take what is promised at the very press of the button.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
    return true;
  } catch {
    return false;
  }
}
