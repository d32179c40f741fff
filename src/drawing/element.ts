/**
 * Element: a piece of SVG or HTML as plain data, before anybody knows whether it becomes text in a file, nodes of a
 * document or a React element. Attributes bear their names in markup: `stroke-width`.
 */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly Child[];
}

export type Child = Element | string;

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element; attributes without a value are left out, numbers have at most two decimals. */
export function element(name: string, attributes: Attributes, ...children: readonly Child[]): Element {
  const kept = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined
      ? []
      : [[key, typeof value === "number" ? Math.round(value * 100) / 100 : value] as const],
  );
  return { name, attributes: Object.fromEntries(kept), children };
}
