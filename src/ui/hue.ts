/** The colours of `tokens.css`: one per exercise, and sand for what is no exercise. */
export type HueName = "amber" | "brick" | "green" | "blue" | "plum" | "teal" | "rose" | "sand";
