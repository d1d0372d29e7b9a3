/** What may stand open beside the stage. */
export type PanelName = "capture" | "cues" | "more" | "time";
