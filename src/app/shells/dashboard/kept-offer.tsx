import { useSyncExternalStore } from "react";
import { Button } from "../../../views/ui/button.tsx";
import { Notice } from "../../../views/ui/notice.tsx";
import { offered } from "../../kept/kept-state.ts";
import { DeviceLink } from "./device-link.tsx";
import type { Shell } from "./shell.ts";

/** More of them are in the list of all that is kept. */
const MOST = 3;

/** The files that are kept on this device, each a press away. */
export function KeptOffer({ shell }: { readonly shell: Shell }) {
  const { kept, language } = shell;
  const files = offered(useSyncExternalStore(kept.subscribe, kept.state));
  const words = language.messages.device;
  if (files.length === 0) return null;
  return (
    <Notice
      title={words.offer({ n: language.format.count(files.length) })}
      actions={
        <>
          {files.slice(0, MOST).map(({ id, name }, index) => (
            <Button key={id} look={index === 0 ? "primary" : "button"} onPress={() => shell.openKept(id)}>
              {words.openNamed({ name })}
            </Button>
          ))}
          <DeviceLink shell={shell} />
        </>
      }
    >
      <p>{words.offerHelp}</p>
    </Notice>
  );
}
