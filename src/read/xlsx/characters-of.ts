/** What XML cannot hold is written by its number: “_x000D_” is a return, “_x005F_” an underscore that would be misread. */
export const charactersOf = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
