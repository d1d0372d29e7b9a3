declare global {
  interface Window {
    /** Milliseconds from each key, or each move of the pointer that holds something, to its frame. */
    painted: number[];
  }
}

/** Runs in the page, after `tellPainted`. */
export function watchPointer(): void {
  window.painted = [];
  const listen = ({ timeStamp, buttons, type }: PointerEvent) => {
    if (type === "pointermove" && buttons === 0) return;
    window.whenPainted((now) => window.painted.push(now - timeStamp));
  };
  document.addEventListener("pointermove", listen, { capture: true });
  document.addEventListener("pointerup", listen, { capture: true });
}

/** The least that dragging needs: one row follows the hand, those that it passed make room. */
export const BARE_LIST = `<!doctype html><style>li{height:60px;list-style:none}</style><ol></ol><script>
const list = document.querySelector("ol");
for (let row = 1; row <= 60; row += 1) list.append(Object.assign(document.createElement("li"), { textContent: "Step " + row }));
let held, from = 0;
const rows = () => [...list.children];
addEventListener("pointerdown", (event) => { event.preventDefault(); held = event.target.closest("li"); from = event.clientY; });
addEventListener("pointermove", ({ clientY }) => {
  if (!held) return;
  const place = rows().indexOf(held);
  const to = place + Math.round((clientY - from) / 60);
  for (const [index, row] of rows().entries()) {
    const passed = place < index && index <= to ? -60 : to <= index && index < place ? 60 : 0;
    row.style.transform = "translateY(" + (row === held ? clientY - from : passed) + "px)";
  }
});
addEventListener("pointerup", ({ clientY }) => {
  const place = rows().indexOf(held);
  const to = place + Math.round((clientY - from) / 60);
  for (const row of rows()) row.style.transform = "";
  list.insertBefore(held, rows()[to > place ? to + 1 : to] ?? null);
  held = undefined;
});
</script>`;
