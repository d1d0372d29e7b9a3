/** Opens a new mail in the program for mail of this device, by its `mailto:` address. */
export function openMail(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.click();
}
