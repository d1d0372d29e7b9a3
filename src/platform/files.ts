/** A file that was picked and read, or why it was not. */
export type OpenedFile = { name: string; text: string } | { error: "too-large" | "unreadable" };

/** Long enough for the slowest browser to have started the download. */
const KEEP_URL = 60_000;

/**
 * Offers a text as a download; false where that is refused at once. True is no promise: a browser
 * tells nobody whether the file came.
 */
export function saveFile(name: string, mime: string, text: string): boolean {
  return offer(name, new Blob([text], { type: `${mime};charset=utf-8` }));
}

/** Offers bytes as a download; see `saveFile` for the answer. */
export function saveBytes(name: string, mime: string, bytes: Uint8Array<ArrayBuffer>): boolean {
  return offer(name, new Blob([bytes], { type: mime }));
}

function offer(name: string, blob: Blob): boolean {
  try {
    const url = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_URL);
    return true;
  } catch {
    return false;
  }
}

/** Reads a picked file as UTF-8 text; what is over the limit is never loaded. */
export async function readFile(file: File, maxBytes: number): Promise<OpenedFile> {
  if (file.size > maxBytes) return { error: "too-large" };
  try {
    const bytes = await file.arrayBuffer();
    return { name: file.name, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { error: "unreadable" };
  }
}

/** Lets the user pick one file; nothing when they change their mind. */
export async function openFile(accept: string, maxBytes: number): Promise<OpenedFile | undefined> {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = accept;
  input.hidden = true;
  // Safari forgets an input that stands nowhere in the page.
  document.body.append(input);
  try {
    const file = await new Promise<File | undefined>((resolve) => {
      input.addEventListener("change", () => resolve(input.files?.[0]));
      input.addEventListener("cancel", () => resolve(undefined));
      input.click();
    });
    return file && (await readFile(file, maxBytes));
  } finally {
    input.remove();
  }
}
