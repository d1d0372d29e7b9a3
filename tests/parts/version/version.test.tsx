// What somebody is told of a newer version, and of a part of the page that did not come.
import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ComponentType } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import type { UpdateState } from "#domain/version/update.ts";
import { setUpWords } from "#i18n/setup.ts";
import { lazyPart } from "#parts/version/lazyPart.tsx";
import { Renew } from "#parts/version/Renew.tsx";
import { VersionNotice } from "#parts/version/VersionNotice.tsx";
import { useOffline } from "#stores/offline.ts";

const spies = {
  begin: vi.fn<() => void>(),
  renew: vi.fn<() => void>(),
  missed: vi.fn<() => void>(),
};

const happens = (update: UpdateState) => act(() => useOffline.setState({ update }));

beforeEach(() => {
  setUpWords();
  useOffline.setState({ ...useOffline.getInitialState(), ...spies }, true);
});

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  useOffline.setState(useOffline.getInitialState(), true);
});

describe("a newer version", () => {
  it.each([
    [
      "waiting",
      /^Er is een nieuwe versie van Al doende\. Wat je bewaarde, blijft staan/,
      "Vernieuw nu",
    ],
    ["busy", /Er staat nog een sessie open in een ander venster: sluit dat eerst/, "Kijk opnieuw"],
    ["stuck", /is niet gestart.*Sluit alle vensters/, "Probeer opnieuw"],
    ["cut", /^Je hebt geen internet.*Laat het open/, "Probeer opnieuw"],
    ["swapped", /vernieuwd in een ander venster.*Wat je typte, is bewaard/, "Vernieuw dit venster"],
    ["outdated", /een nieuwere versie klaar: herlaad\. Wat je typte, is bewaard/, "Herlaad"],
  ] as const)("that is %s is told, with what can be done", async (update, sentence, button) => {
    useOffline.setState({ update });
    render(<Renew />);
    expect(screen.getByRole("status")).toHaveTextContent(sentence);
    await userEvent.click(screen.getByRole("button", { name: button }));
    expect(spies.renew).toHaveBeenCalledTimes(1);
  });

  it.each(["taking", "reloading"] as const)("that is %s leaves nothing to do", (update) => {
    useOffline.setState({ update });
    render(<Renew />);
    expect(screen.getByRole("status")).toHaveTextContent("De nieuwe versie komt eraan…");
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("that is not there says nothing", () => {
    const { container } = render(<Renew />);
    expect(container).toBeEmptyDOMElement();
  });
});

describe("over any page", () => {
  it.each(["none", "waiting", "taking", "busy", "stuck", "cut", "reloading"] as const)(
    "nothing is told of a version that is %s, as this window is no old one",
    (update) => {
      useOffline.setState({ update });
      const { container } = render(<VersionNotice forRoom={false} />);
      expect(container).toBeEmptyDOMElement();
      expect(spies.begin).toHaveBeenCalledTimes(1);
    },
  );

  it.each(["swapped", "outdated"] as const)(
    "a window that is %s says so until that is settled, whatever comes of a press",
    (update) => {
      render(<VersionNotice forRoom={false} />);
      expect(screen.queryByRole("status")).toBeNull();
      happens(update);
      expect(screen.getByRole("status")).toBeVisible();
      for (const [next, sentence] of [
        ["taking", /komt eraan/],
        ["busy", /sluit dat eerst/],
        ["stuck", /niet gestart/],
        ["cut", /geen internet/],
      ] as const) {
        happens(next);
        expect(screen.getByRole("status")).toHaveTextContent(sentence);
      }
    },
  );

  it.each(["swapped", "outdated"] as const)("a room full of people is not told of %s", (update) => {
    useOffline.setState({ update });
    const { container } = render(<VersionNotice forRoom />);
    expect(container).toBeEmptyDOMElement();
  });

  it("a newer version is told once: a place of the page itself has precedence", () => {
    useOffline.setState({ update: "swapped" });
    const page = (tells: boolean) => (
      <>
        <VersionNotice forRoom={false} />
        {tells && <Renew />}
      </>
    );
    const { rerender } = render(page(false));
    expect(screen.getAllByRole("status")).toHaveLength(1);
    rerender(page(true));
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(useOffline.getState().told).toBe(1);
    rerender(page(false));
    expect(screen.getAllByRole("status")).toHaveLength(1);
    expect(useOffline.getState().told).toBe(0);
  });
});

describe("a part that did not come", () => {
  /** A page with something typed, and a part that comes when the network does. */
  function open() {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const network = { works: false };
    const Part = lazyPart<{ onClose?: () => void }>(async () => {
      await Promise.resolve();
      if (!network.works) throw new Error("provoked: no network");
      return (() => <p>Het deel</p>) satisfies ComponentType;
    });
    function Page() {
      const [asked, setAsked] = useState(true);
      return (
        <>
          <input aria-label="Getypt" />
          {asked && <Part onClose={() => setAsked(false)} />}
        </>
      );
    }
    render(<Page />);
    return { network, user: userEvent.setup() };
  }
  const again = () => screen.findByRole("button", { name: "Probeer opnieuw" });

  it("is said with the way to try again, and the page goes on", async () => {
    const { network, user } = open();
    expect(await again()).toHaveFocus();
    expect(screen.getByText(/kon niet geladen worden\. Wat je typte, is bewaard/)).toBeVisible();
    expect(spies.missed).toHaveBeenCalled();
    await user.type(screen.getByLabelText("Getypt"), "nog hier");
    network.works = true;
    await user.click(await again());
    expect(await screen.findByText("Het deel")).toBeVisible();
    expect(screen.getByLabelText("Getypt")).toHaveValue("nog hier");
    expect(screen.queryByRole("button", { name: "Probeer opnieuw" })).toBeNull();
  });

  it("stays said when it fails again", async () => {
    const { user } = open();
    await user.click(await again());
    expect(await again()).toBeVisible();
  });

  it.each(["press", "Escape"])("can be given up with a %s", async (how) => {
    const { user } = open();
    await again();
    if (how === "Escape") await user.keyboard("{Escape}");
    else await user.click(screen.getByRole("button", { name: "Sluit" }));
    expect(screen.queryByText(/kon niet geladen worden/)).toBeNull();
    expect(screen.getByLabelText("Getypt")).toBeVisible();
  });

  it("says so when a newer version is why, with the way to that one", async () => {
    const { user } = open();
    await again();
    happens("outdated");
    expect(screen.getByText(/is er alleen nog in de nieuwere versie/)).toBeVisible();
    expect(screen.queryByText(/kon niet geladen worden/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Herlaad" }));
    expect(spies.renew).toHaveBeenCalledTimes(1);
  });
});
