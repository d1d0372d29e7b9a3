// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { copyText } from "#platform/clipboard.ts";
import { openFile, readFile, saveBytes, saveFile } from "#platform/files.ts";

test("reads a file as text, without its byte order mark", async () => {
  const file = new File(["\uFEFFnaam: Aïcha 🙂"], "lijst.txt");
  expect(await readFile(file, 1000)).toEqual({ name: "lijst.txt", text: "naam: Aïcha 🙂" });
});

test("never loads what is over the limit", async () => {
  const file = new File(["12345"], "groot.json");
  const load = vi.spyOn(file, "arrayBuffer");
  expect(await readFile(file, 4)).toEqual({ error: "too-large" });
  expect(load).not.toHaveBeenCalled();
});

test("what is no text, or went away, is unreadable", async () => {
  const picture = new File([new Uint8Array([0xff, 0xd8, 0xff])], "foto.jpg");
  expect(await readFile(picture, 1000)).toEqual({ error: "unreadable" });
  const gone = new File(["x"], "weg.txt");
  vi.spyOn(gone, "arrayBuffer").mockRejectedValue(new DOMException("gone", "NotFoundError"));
  expect(await readFile(gone, 1000)).toEqual({ error: "unreadable" });
});

test("somebody who changes their mind opens nothing, and leaves nothing in the page", async () => {
  const opening = openFile(".json", 1000);
  const input = document.querySelector("input");
  expect(input?.accept).toBe(".json");
  input?.dispatchEvent(new Event("cancel"));
  expect(await opening).toBeUndefined();
  expect(document.querySelector("input")).toBeNull();
});

test("saves a text under its name", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return "blob:x";
  });
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  saveFile("verslag.md", "text/markdown", "# Verslag");
  expect(clicked).toHaveBeenCalledOnce();
  expect(await made[0]?.text()).toBe("# Verslag");
});

test("saves bytes as they are, under their own kind", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return "blob:x";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
  saveBytes("plan.docx", "application/x-test", new Uint8Array([0, 255, 128]));
  expect(made[0]?.type).toBe("application/x-test");
  expect([...new Uint8Array(await made[0]!.arrayBuffer())]).toEqual([0, 255, 128]);
});

test("says whether copying worked", async () => {
  const writeText = vi.fn<() => Promise<void>>().mockResolvedValue();
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copyText("x")).toBe(true);
  writeText.mockRejectedValue(new DOMException("no", "NotAllowedError"));
  expect(await copyText("x")).toBe(false);
  vi.stubGlobal("navigator", {});
  expect(await copyText("x")).toBe(false);
});
