import type { BrowserContext, CDPSession, Page } from "@playwright/test";

declare global {
  interface Window {
    /** What this window's clock lacks to be the first one's, in milliseconds. */
    lag: number;
    /** When a key was pressed here, on that clock. */
    presses: number[];
    /** When a frame with another stage was painted, on that clock. */
    moments: number[];
  }
}

/** Runs in the page, after `tellPainted`: notes each key, and each frame with which the stage shows something else. */
export function watchStage(): void {
  window.presses = [];
  window.moments = [];
  window.lag = 0;
  // A clock that ticks is no other stage.
  const shown = () =>
    (document.querySelector("[data-stage]")?.textContent ?? "").replaceAll(/\d+:\d\d/g, "");
  let last = "";
  const look = () => {
    const now = shown();
    if (now === last) return;
    last = now;
    window.whenPainted((at) => window.moments.push(window.lag + at));
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  const press = (event: KeyboardEvent) => window.presses.push(window.lag + event.timeStamp);
  document.addEventListener("keydown", press, { capture: true });
}

/** The least that two windows need: a key, a message, and a text. */
export const BARE = `<!doctype html><main data-stage>0</main><script>
const stage = document.querySelector("main");
const channel = new BroadcastChannel("bare");
channel.onmessage = ({ data }) => { stage.textContent = data; };
addEventListener("keydown", ({ key }) => {
  stage.textContent = Number(stage.textContent) + (key === "PageUp" ? -1 : 1);
  channel.postMessage(stage.textContent);
});
</script>`;

/**
 * Opens an address in a second window. With `opener` the first one holds it, as when the app opens
 * it, and the browser gives both one thread; without, as when somebody opens it by hand.
 */
export async function openSecond(
  context: BrowserContext,
  first: Page,
  address: string,
  opener: boolean,
): Promise<Page> {
  // Not a new tab: only the tab in front has frames of its own.
  const features = `popup,left=80,top=80,width=1440,height=900${opener ? "" : ",noopener"}`;
  const [page] = await Promise.all([
    context.waitForEvent("page"),
    first.evaluate(([url, how]) => void window.open(url, "_blank", how), [address, features]),
  ]);
  return page;
}

/**
 * Sets the clock of a second window by the first one's. Both run alike, but where each began is only
 * known by the time of day, and that is set right now and then.
 */
export async function oneClock(first: Page, second: Page): Promise<void> {
  await first.evaluate(() => {
    new BroadcastChannel("clock").addEventListener("message", ({ target }) => {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
      if (target instanceof BroadcastChannel) target.postMessage(performance.now());
    });
  });
  await second.evaluate(async () => {
    const channel = new BroadcastChannel("clock");
    const ask = () =>
      new Promise<{ trip: number; lag: number }>((resolve) => {
        const asked = performance.now();
        const hear = ({ data }: MessageEvent<number>) => {
          const heard = performance.now();
          resolve({ trip: heard - asked, lag: data - (asked + heard) / 2 });
        };
        channel.addEventListener("message", hear, { once: true });
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
        channel.postMessage(undefined);
      });
    let best = await ask();
    // The quickest answer leaves the least room for doubt.
    for (let tries = 0; tries < 100; tries += 1) {
      const next = await ask();
      if (next.trip < best.trip) best = next;
    }
    window.lag = best.lag;
    channel.close();
  });
}

/** Two windows of one browser, or one, and the tools to slow them down. */
export interface Windows {
  pages: Page[];
  devtools: CDPSession[];
}

export async function withTools(context: BrowserContext, pages: Page[]): Promise<Windows> {
  await Promise.all(pages.map((page) => page.setViewportSize({ width: 1440, height: 900 })));
  const devtools = await Promise.all(pages.map((page) => context.newCDPSession(page)));
  return { pages, devtools };
}

/** Makes the processor slower for these windows, or as quick as it is with 1. */
export async function slowDown({ devtools }: Windows, rate: number): Promise<void> {
  for (const tools of devtools) await tools.send("Emulation.setCPUThrottlingRate", { rate });
}
