import { type ComponentType, lazy, useState } from "react";

/**
 * A part of the page that is loaded when it is first shown; or before, by `load`: then it is drawn with the page, and
 * nothing stands in its place first, which React keeps there for three tenths of a second.
 */
export function onceLoaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly Part: ComponentType<Props>; readonly load: () => Promise<void> } {
  let Loaded: ComponentType<Props> | null = null;
  const loading = async () => {
    Loaded = await load();
    return { default: Loaded };
  };
  const Later: ComponentType<Props> = lazy(loading);
  const Part = (props: Props) => {
    // It stays what it is as long as it is shown.
    const [Shown] = useState<ComponentType<Props>>(() => Loaded ?? Later);
    return <Shown {...props} />;
  };
  return {
    Part,
    load: async () => {
      await loading();
    },
  };
}
