import type { Plan } from "#content/schema.ts";
import { SESSION_VERSION, type Session } from "#domain/session/types.ts";

import { halfDay, sessionOf } from "../../e2e/kit.ts";
import { css, type Device, type Win } from "../device.ts";
import { see } from "../fixtures.ts";

/** A page of the site that is not the app, to reach its storage before the app does. */
const BEFORE = "empty.html";

export const NAMES = ["Amira", "Bram", "Gülşen", "Joris", "Daan", "Fatima", "Noor", "Wout"];

export const scenes = sessionOf(halfDay, NAMES).head.scenes;

/** Where a scene stands in the half day. */
export function placeOf(id: string): number {
  const found = scenes.findIndex((scene) => scene.id === id);
  if (found < 0) throw new Error(`The half day has no scene ${id}.`);
  return found;
}

export function sceneAt(place: number) {
  const scene = scenes[place];
  if (!scene) throw new Error(`The half day has no scene ${place}.`);
  return scene;
}

/** A session of the half day, standing at a scene. */
export function standing(place: number, change: Partial<Session["live"]> = {}): Session {
  const session = sessionOf(halfDay, NAMES, "dag");
  return { ...session, live: { ...session.live, position: place, ...change } };
}

/** Opens an address on a device where this was saved before, in the form in which the app saves it. */
async function openWith(
  device: Device,
  records: Record<string, unknown>,
  address: string,
): Promise<Win> {
  const win = await device.open(BEFORE);
  await win.evaluate((laid) => {
    for (const [key, value] of Object.entries(laid)) {
      localStorage.setItem(`al-doende/${key}`, JSON.stringify(value));
    }
  }, records);
  await win.goto(address);
  return win;
}

/** Opens a saved session, on the stage or in the console, and waits until it stands there. */
export async function openWithSession(
  device: Device,
  session: Session,
  address = "",
): Promise<Win> {
  const at = Date.now();
  const parts: Record<string, unknown> = { head: session.head, live: session.live };
  for (const [key, capture] of Object.entries(session.captures)) parts[`capture/${key}`] = capture;
  const records = Object.fromEntries(
    Object.entries(parts).map(([part, data]) => [
      `session/${session.head.id}/${part}`,
      { v: SESSION_VERSION, at, rev: at, data },
    ]),
  );
  const win = await openWith(device, records, `#/sessie/${session.head.id}${address}`);
  await see(win, css("[data-stage]"));
  return win;
}

export function openWithPlan(device: Device, plan: Plan, address = ""): Promise<Win> {
  const at = Date.now();
  const record = { v: 1, at, rev: at, data: { plan, createdAt: at, touchedAt: at } };
  return openWith(device, { [`plan/${plan.id}`]: record }, `#/draaiboek/${plan.id}${address}`);
}

/** All that the app keeps in the browser, as one text. */
export const stored = (win: Win): Promise<string> =>
  win.evaluate(() => Object.values(localStorage).join("\n"), null);
