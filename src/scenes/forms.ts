import type { ComponentType } from "react";

import type { OwnStep } from "#content/schema.ts";

import { Form as PlainForm } from "./message/Form.tsx";
import type { FormProps } from "#parts/fields/parts.tsx";

type StepForm = ComponentType<FormProps<OwnStep>>;

const forms = import.meta.glob<StepForm>("./*/Form.tsx", { eager: true, import: "Form" });

/** How a step of one's own is filled in: as plain words, unless the folder of its kind says how. */
export const formFor = (kind: OwnStep["kind"]): StepForm =>
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- steps without a form of their own are in plain words
  forms[`./${kind}/Form.tsx`] ?? (PlainForm as StepForm);
