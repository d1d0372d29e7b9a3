/** What stands on the button, before the links are made. */
export const shareFirst = { button: "Deel link of QR" };
