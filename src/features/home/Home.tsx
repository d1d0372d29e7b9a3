import { HomePage } from "./HomePage.tsx";
import type { HomeLinks } from "./HomePage.tsx";
import { useHomeData } from "./useHomeData.ts";

/** The first screen. */
export function Home(props: HomeLinks) {
  return <HomePage data={useHomeData()} {...props} />;
}
