import { createContext } from "react";

/** How many steps larger the facilitator made the text on the stage, from -2 to 4. */
export const StageZoom = createContext(0);
