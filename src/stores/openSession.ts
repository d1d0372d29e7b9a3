/** The session that is open in this window, for who must close it without knowing how it runs. */
let opened: { id: () => string | undefined; close: () => void } | undefined;

/** The store of the running session says how to ask for it and how to close it. */
export function tellOpened(how: NonNullable<typeof opened>): void {
  opened = how;
}

/** Closes the session that is open in this window; with an id only when it is that one. */
export function closeOpened(id?: string): void {
  if (opened && (id === undefined || opened.id() === id)) opened.close();
}
