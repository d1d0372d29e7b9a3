import { Toast } from "#ui/toast/Toast.tsx";
import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

const close = vi.fn();
const undo = vi.fn();

function show(message: string | undefined = "Verwijderd") {
  return render(
    <Toast
      at={1}
      message={message}
      undoLabel="Zet terug"
      onUndo={undo}
      closeLabel="Sluit"
      onClose={close}
    />,
  );
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  close.mockReset();
  undo.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

test("stays eight seconds", () => {
  show();
  expect(screen.getByRole("status")).toHaveTextContent("Verwijderd");
  wait(7900);
  expect(close).not.toHaveBeenCalled();
  wait(200);
  expect(close).toHaveBeenCalledOnce();
});

test("waits while the keyboard is in it", () => {
  show();
  const button = screen.getByRole("button", { name: "Zet terug" });
  fireEvent.focus(button);
  wait(60_000);
  expect(close).not.toHaveBeenCalled();
  fireEvent.blur(button);
  wait(8100);
  expect(close).toHaveBeenCalledOnce();
});

test("takes back, and closes", () => {
  show();
  fireEvent.click(screen.getByRole("button", { name: "Zet terug" }));
  fireEvent.click(screen.getByRole("button", { name: "Sluit" }));
  expect(undo).toHaveBeenCalledOnce();
  expect(close).toHaveBeenCalledOnce();
});

test("its live region is there before there is anything to say", () => {
  show("");
  render(<Toast message={undefined} at={undefined} undoLabel="" closeLabel="" onClose={close} />);
  expect(screen.getAllByRole("status")).toHaveLength(2);
});

test("one live region tells one message after the other, each its whole time", () => {
  const toast = (message: string | undefined, at: number | undefined) => (
    <Toast
      message={message}
      at={at}
      undoLabel="Zet terug"
      onUndo={undo}
      closeLabel="Sluit"
      onClose={close}
    />
  );
  const { rerender } = render(toast(undefined, undefined));
  const region = screen.getByRole("status");
  expect(region).toBeEmptyDOMElement();
  rerender(toast("Verwijderd", 1));
  expect(screen.getByRole("status")).toBe(region);
  expect(region).toHaveTextContent("Verwijderd");
  wait(7000);
  // Somebody points at the first, and deletes another with the keyboard.
  fireEvent.pointerEnter(screen.getByText("Verwijderd"));
  rerender(toast("Verwijderd", 2));
  expect(screen.getByRole("status")).toBe(region);
  wait(7900);
  expect(close).not.toHaveBeenCalled();
  wait(200);
  expect(close).toHaveBeenCalledOnce();
});
