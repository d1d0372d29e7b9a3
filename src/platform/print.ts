/** Opens the browser's own print window. */
export function printPage(): void {
  window.print();
}
