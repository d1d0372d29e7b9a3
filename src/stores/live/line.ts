/** What the line, and the lock, of every session begins with. */
export const SESSION_LINE = "al-doende/session/";
