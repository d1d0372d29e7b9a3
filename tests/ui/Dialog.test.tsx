import { Button } from "#ui/button/Button.tsx";
import { Dialog } from "#ui/dialog/Dialog.tsx";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";

function Page({ closeOnBackdrop = true }: { closeOnBackdrop?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Titel"
        closeLabel="Sluit"
        closeOnBackdrop={closeOnBackdrop}
      >
        <input aria-label="eerst" />
        <input aria-label="hier" data-autofocus="" />
      </Dialog>
    </>
  );
}

const opened = async () => {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Open" }));
  return { user, dialog: screen.getByRole("dialog", { name: "Titel" }) };
};

// Giving the focus back is what a real browser does; happy-dom does not.
test("opens on what it is about, and closes with its cross", async () => {
  render(<Page />);
  const { user, dialog } = await opened();
  expect(dialog).toHaveAttribute("open");
  expect(screen.getByLabelText("hier")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Sluit" }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("closes on Esc", async () => {
  render(<Page />);
  const { dialog } = await opened();
  fireEvent(dialog, new Event("cancel", { cancelable: true }));
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("Esc loses nothing that a field takes on leaving it", async () => {
  const take = vi.fn<(text: string) => void>();
  const close = vi.fn<() => void>();
  render(
    <Dialog open onClose={close} title="Titel" closeLabel="Sluit">
      <input aria-label="uur" data-autofocus="" onBlur={({ target }) => take(target.value)} />
    </Dialog>,
  );
  await userEvent.keyboard("14:30");
  fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
  expect(take.mock.calls).toEqual([["14:30"]]);
  expect(close).toHaveBeenCalledOnce();
});

test("closes on a click beside it, not on a click in it or on text dragged out of it", async () => {
  render(<Page />);
  const { user, dialog } = await opened();
  await user.click(screen.getByRole("heading", { name: "Titel" }));
  expect(dialog).toHaveAttribute("open");
  fireEvent.mouseDown(screen.getByLabelText("hier"));
  fireEvent.click(dialog);
  expect(dialog).toHaveAttribute("open");
  await user.click(dialog);
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
});

test("stays on a click beside it where it may not close so", async () => {
  render(<Page closeOnBackdrop={false} />);
  const { user, dialog } = await opened();
  await user.click(dialog);
  expect(dialog).toHaveAttribute("open");
});
