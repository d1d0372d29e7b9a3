/** All letters of the page, in steps over what the device itself has. */
export function showLetters(step: number): void {
  document.documentElement.dataset["letters"] = `${step}`;
}
