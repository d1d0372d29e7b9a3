const format = new Intl.DateTimeFormat("nl", { hour: "numeric", minute: "2-digit" });

/** A moment (milliseconds since the epoch) as the clock on the wall says it: "9:05". */
export function clockTime(moment: number): string {
  return format.format(moment).replace(/^0(?=\d)/, "");
}
