import { useState } from "react";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { Button } from "../../src/views/ui/button.tsx";
import { Dialog } from "../../src/views/ui/dialog.tsx";

/** A dialog that is taken away by work that ends `late` milliseconds after a frame has begun. */
function Asked({ late }: { readonly late: number }) {
  const [isOpen, setIsOpen] = useState(false);
  const close = (frame: number) => {
    while (performance.now() < frame + late);
    setIsOpen(false);
  };
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Open</Button>
      {isOpen ? (
        <Dialog title="Title" open onClose={() => setIsOpen(false)}>
          <Button onPress={() => requestAnimationFrame(close)}>Do</Button>
        </Dialog>
      ) : null}
    </>
  );
}

describe("a dialog", () => {
  it("gives the focus back to where it was, whenever in a frame it is taken away", async () => {
    const screen = await render(<Asked late={0} />);
    const open = screen.getByRole("button", { name: "Open" });
    for (let late = 0; late <= 20; late++) {
      await screen.rerender(<Asked late={late} />);
      await open.click();
      await screen.getByRole("button", { name: "Do" }).click();
      await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
      await expect.element(open).toHaveFocus();
    }
  });
});
