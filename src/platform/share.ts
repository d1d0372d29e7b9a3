/** Whether the device has a share sheet of its own. */
export function canShare(): boolean {
  return "share" in navigator && typeof navigator.share === "function";
}

/** Opens the device's own share sheet; false when it has none or refuses. Who changes their mind, knows that. */
export async function share(data: {
  title: string;
  text?: string;
  url?: string;
}): Promise<boolean> {
  if (!canShare()) return false;
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof Error && error.name === "AbortError";
  }
}
