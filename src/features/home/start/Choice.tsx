import type { StartDraft } from "./startDraft.ts";

type Who = StartDraft["who"];

interface ChoiceProps {
  value: Who;
  picked: Who;
  onPick: (value: Who) => void;
  label: string;
}

/** One of the ways to say who takes part. */
export function Choice({ value, picked, onPick, label }: ChoiceProps) {
  return (
    <label className="choice strong">
      <input
        type="radio"
        name="who"
        value={value}
        checked={value === picked}
        onChange={() => onPick(value)}
      />
      <span>{label}</span>
    </label>
  );
}
