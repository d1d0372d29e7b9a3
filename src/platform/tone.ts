const root = document.documentElement;

/** The page is dark for as long as the device asks for that, until the answer is called. */
export function followTone(): () => void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const wear = (night: boolean) => {
    if (night) root.dataset["tone"] = "night";
    else delete root.dataset["tone"];
    // What stands around the page has its ground.
    const ground = getComputedStyle(root).backgroundColor;
    document.querySelector("meta[name=theme-color]")?.setAttribute("content", ground);
  };
  const follow = () => wear(dark.matches);
  follow();
  dark.addEventListener("change", follow);
  return () => {
    dark.removeEventListener("change", follow);
    wear(false);
  };
}
