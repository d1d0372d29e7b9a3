import { render, screen, waitFor } from "@testing-library/react";
import { Component, Suspense, type ReactNode } from "react";
import { expect, test, vi } from "vitest";
import { forgetFailures, lazyWithRetry } from "#ui/lazy/lazyWithRetry.tsx";

class Boundary extends Component<{ children: ReactNode }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override componentDidCatch = forgetFailures;
  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <button type="button" onClick={() => this.setState({ broken: false })}>
        again
      </button>
    );
  }
}

test("a failure in the background does not stand in the way of a later try", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  let online = false;
  const Page = lazyWithRetry(async () => {
    await Promise.resolve();
    if (!online) throw new Error("provoked: no network");
    return () => <p>here</p>;
  });
  render(
    <Boundary>
      <Suspense>
        <Page />
      </Suspense>
    </Boundary>,
  );
  const again = await screen.findByRole("button");
  await expect(Page.fetch()).rejects.toThrow("no network");
  online = true;
  again.click();
  await waitFor(() => expect(screen.getByText("here")).toBeVisible());
});

test("it is fetched once, however often it is asked for", async () => {
  const load = vi.fn<() => Promise<() => ReactNode>>(async () => () => <p>here</p>);
  const Page = lazyWithRetry(load);
  await Page.fetch();
  render(
    <Suspense>
      <Page />
    </Suspense>,
  );
  expect(await screen.findByText("here")).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

test("what was fetched before is drawn in the same moment", async () => {
  const Page = lazyWithRetry(async () => () => <p>here</p>);
  expect(Page.isThere()).toBe(false);
  await Page.fetch();
  expect(Page.isThere()).toBe(true);
  render(
    <Suspense fallback={<p>waiting</p>}>
      <Page />
    </Suspense>,
  );
  expect(screen.getByText("here")).toBeVisible();
});

test("it keeps what was typed in it when it is drawn again after it came", async () => {
  const Page = lazyWithRetry<{ title: string }>(async () => ({ title }) => (
    <input aria-label={title} />
  ));
  const shown = (title: string) => (
    <Suspense>
      <Page title={title} />
    </Suspense>
  );
  const { rerender } = render(shown("one"));
  const field = await screen.findByRole("textbox", { name: "one" });
  rerender(shown("two"));
  expect(screen.getByRole("textbox", { name: "two" })).toBe(field);
});
