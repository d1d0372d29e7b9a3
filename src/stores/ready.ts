import { door } from "./persist/app.ts";

let opening: Promise<void> | undefined;

/** Opens the door to storage once; resolves when saved things can be read. */
export function storageReady(): Promise<void> {
  opening ??= door.open();
  return opening;
}
