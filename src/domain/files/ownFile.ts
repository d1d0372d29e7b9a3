import { isRecord, isTooDeep, parseForeign } from "./foreign.ts";

/**
 * Opens the text of a file that says to be one of the app's own, of this kind: what it holds, still to be
 * held against a schema, and the version that it says to be of, a whole number from 1.
 */
export function parseOwnFile(
  text: string,
  kind: string,
  maxChars: number,
):
  | { version: number; file: Record<string, unknown> }
  | { error: "too-large" | "empty" | "not-ours" | "not-json" } {
  if (text.length > maxChars) return { error: "too-large" };
  if (text.trim() === "") return { error: "empty" };
  if (isTooDeep(text)) return { error: "not-ours" };
  const file = parseForeign(text)?.value;
  if (file === undefined) return { error: "not-json" };
  if (!isRecord(file) || file["app"] !== "al-doende" || file["kind"] !== kind) {
    return { error: "not-ours" };
  }
  const { version } = file;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return { error: "not-ours" };
  }
  return { version, file };
}
