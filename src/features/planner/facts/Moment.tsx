import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { Plan } from "#content/schema.ts";
import { TextField } from "#ui/field/Field.tsx";

import { withFact } from "./withFact.ts";

interface MomentProps {
  plan: Plan;
  change: (change: (plan: Plan) => Plan, about?: string) => void;
  what: "date" | "start" | "end";
  label: string;
  /** Where the dialog opens with the focus. */
  "data-autofocus": string | undefined;
}

/** The days that a session can be on; what is outside is a slip of the keys. */
const FIRST = "2000-01-01";
const LAST = "2099-12-31";

type Fault = "datePartial" | "dateOutside" | "timePartial";

/** A day or a time of the plan. What cannot be one stays in the field, and the plan keeps what it had. */
export function Moment({ plan, change, what, label, ...rest }: MomentProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<{ value: string; fault: Fault; told: boolean }>();
  const type = what === "date" ? "date" : "time";
  const read = (input: HTMLInputElement, left: boolean) => {
    const value = type === "time" ? input.value.slice(0, 5) : input.value;
    const fault = faultOf(value, type, input.validity.badInput);
    // A year that is being typed begins as the year 2: it is told to who goes on.
    if (fault) setRefused({ value, fault, told: left || isLate(value) || refused?.told === true });
    else {
      setRefused(undefined);
      change((now) => ((now[what] ?? "") === value ? now : withFact(now, what, value)), what);
    }
  };
  return (
    <TextField
      {...rest}
      label={label}
      type={type}
      {...(type === "date" && { min: FIRST, max: LAST })}
      value={refused ? refused.value : (plan[what] ?? "")}
      error={refused?.told === true ? t(`planner.facts.${refused.fault}`) : undefined}
      onChange={({ currentTarget }) => read(currentTarget, false)}
      // A browser tells no change while the parts of a date go one by one.
      onKeyUp={({ currentTarget }) => read(currentTarget, false)}
      onBlur={({ currentTarget }) => read(currentTarget, true)}
    />
  );
}

/** A year of five digits is later as well. */
function isLate(value: string): boolean {
  return value.length > LAST.length || value > LAST;
}

function faultOf(value: string, type: "date" | "time", isPartial: boolean): Fault | undefined {
  if (isPartial) return `${type}Partial`;
  if (type === "time" || value === "") return undefined;
  return value < FIRST || isLate(value) ? "dateOutside" : undefined;
}
