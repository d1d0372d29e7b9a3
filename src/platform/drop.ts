import { readFile, type OpenedFile } from "./files.ts";

/** Whether files are dragged, and not words or a name of a group. */
function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/**
 * Keeps the app in its window: without this the browser opens a file that is dropped in its place, in
 * front of the room. What a part of the page takes itself, it still gets.
 */
export function keepDropsInside(): void {
  const keep = (event: DragEvent) => {
    if (!bringsFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
  };
  window.addEventListener("dragover", keep);
  window.addEventListener("drop", keep);
}

interface DropCalls {
  /** A file hangs over the window, or no longer does. */
  over: (over: boolean) => void;
  drop: (file: OpenedFile) => void;
}

/** Takes the first file that is dropped anywhere in the window; the answer stops that. */
export function onFileDrop(maxBytes: number, { over, drop }: DropCalls): () => void {
  const dragOver = (event: DragEvent) => {
    if (!bringsFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    over(true);
  };
  // Going from one element to the next leaves the first one too; only outside there is none.
  const dragLeave = (event: DragEvent) => {
    if (!event.relatedTarget) over(false);
  };
  const dropped = (event: DragEvent) => {
    over(false);
    if (!bringsFiles(event) || event.defaultPrevented) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void readFile(file, maxBytes).then(drop);
  };
  const events = new AbortController();
  const { signal } = events;
  // Before the listeners that only keep the app in its window.
  document.addEventListener("dragover", dragOver, { signal });
  document.addEventListener("dragleave", dragLeave, { signal });
  document.addEventListener("drop", dropped, { signal });
  return () => events.abort();
}
