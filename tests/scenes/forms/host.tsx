import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ComponentType } from "react";

interface FormProps<Step> {
  step: Step;
  onChange: (next: Step) => void;
}

/** Shows a form on a step that it may change, with a user before it. */
export function renderForm<Step>(Form: ComponentType<FormProps<Step>>, first: Step) {
  let now = first;
  const drawn = () => <Form step={now} onChange={put} />;
  const view = render(<Form step={first} onChange={put} />);
  /** Changes the step, as the form does, or undo outside it. */
  function put(step: Step) {
    now = step;
    view.rerender(drawn());
  }
  return { ...view, user: userEvent.setup(), step: () => now, put };
}
