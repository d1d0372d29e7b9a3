/** What stands on the button. */
export const handoverFirst = {
  button: "Antwoorden van deelnemers",
  buttonWaiting: "Antwoorden van deelnemers ({{count}})",
};
