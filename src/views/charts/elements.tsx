import { createElement, type ReactNode } from "react";
import type { Child } from "../../drawing/element.ts";

/** What React calls an attribute of SVG: `stroke-width` is `strokeWidth`. */
const property = (name: string): string =>
  name.startsWith("data-") || name.startsWith("aria-")
    ? name
    : name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function rendered(child: Child, key: number): ReactNode {
  if (typeof child === "string") return child;
  const { name, attributes, children } = child;
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([attribute, value]) => [property(attribute), value]),
  );
  return createElement(name, { ...properties, key }, ...children.map(rendered));
}

/** Elements of a drawing, on the page. */
export function Elements({ of }: { readonly of: readonly Child[] }) {
  return <>{of.map(rendered)}</>;
}
