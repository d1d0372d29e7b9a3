/** More people than this do not fit a session. */
export const MOST_PEOPLE = 500;
/** Letters of a name that are kept. */
export const LONGEST_NAME = 120;
/** Letters of a department or a function that are kept. */
export const LONGEST_ATTRIBUTE = 60;
/** Text beyond this is not looked at: what five hundred long names take, a few times over. */
export const LONGEST_TEXT = 300_000;
/** Lines beyond this are not looked at: everybody, some of them a few times, and what stands around it. */
export const MOST_LINES = 4000;
/** Of one cell or one name no more is looked at, however long the letters in it are. */
export const LONGEST_CELL = 2000;
