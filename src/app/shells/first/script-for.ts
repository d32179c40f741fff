/**
 * The script of an embed in the language that its address asks for; else in the first of the reader's that there is;
 * else the first.
 *
 * @param scripts - language tags, each followed by the address of its script: “fr ./fr.js en ./en.js”
 * @param fragment - of the address of the embed
 * @param spoken - the reader's languages: “en-GB”
 */
export function scriptFor(scripts: string, fragment: string, spoken: readonly string[]): string {
  const words = scripts.split(" ");
  const asked = /[#&]lang=([a-z]{2,3})(?:&|$)/.exec(fragment);
  const wanted = (asked ? [asked[1] || ""] : []).concat(spoken.map((tag) => tag.slice(0, 2)));
  for (const tag of wanted) {
    const place = words.indexOf(tag);
    if (place >= 0 && place % 2 === 0) return words[place + 1] || "";
  }
  return words[1] || "";
}
