import { Button } from "#ui/button/Button.tsx";
import { PlanBar } from "#ui/bar/PlanBar.tsx";
import { TextArea, TextField } from "#ui/field/Field.tsx";
import { Notice } from "#ui/notice/Notice.tsx";
import { TimerRing } from "#ui/ring/TimerRing.tsx";
import { Rope } from "#ui/rope/Rope.tsx";
import { Shape } from "#ui/shape/Shape.tsx";
import { outlines, shapeAt, SHAPES } from "#ui/shape/shapes.ts";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";

describe("Button", () => {
  test("is called by its words, not by its key", async () => {
    const press = vi.fn();
    render(
      <Button keyCap="N" onClick={press}>
        Noteer
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Noteer" });
    expect(button).toHaveTextContent("N");
    expect(button).toHaveAttribute("type", "button");
    await userEvent.click(button);
    expect(press).toHaveBeenCalledOnce();
  });

  test("can send a form", () => {
    render(<Button type="submit">Start</Button>);
    expect(screen.getByRole("button")).toHaveAttribute("type", "submit");
  });
});

describe("Field", () => {
  test("ties label, hint and error to what is filled in", () => {
    render(<TextField label="Aantal" hint="Een getal" error="Te veel" />);
    const input = screen.getByLabelText("Aantal");
    expect(input).toHaveAccessibleDescription("Een getal Te veel");
    expect(input).toBeInvalid();
    expect(input).toHaveAttribute("dir", "auto");
  });

  test("has no description where nothing is said", () => {
    render(<TextArea label="Namen" hideLabel />);
    expect(screen.getByLabelText("Namen")).not.toHaveAttribute("aria-describedby");
    expect(screen.getByLabelText("Namen")).toBeValid();
  });
});

describe("Rope", () => {
  const steps = [10, 30, 0, 20].map((minutes, i) => ({ id: `s${i}`, title: `Stap ${i}`, minutes }));

  test("says in words what it shows, and ties a knot per step", () => {
    render(<Rope steps={steps} current={1} label="stap 2 van 4" />);
    const rope = screen.getByRole("img", { name: "stap 2 van 4" });
    expect(rope.querySelectorAll("[style*='--at']")).toHaveLength(4);
  });

  test("shows nothing strange without steps", () => {
    render(<Rope steps={[]} current={0} label="leeg" />);
    expect(screen.getByRole("img", { name: "leeg" })).toBeInTheDocument();
  });
});

describe("TimerRing", () => {
  test.each(["calm", "warning", "overtime"] as const)("says time and words when %s", (mood) => {
    const { container } = render(
      <TimerRing fraction={0.1} time="0:48" label="bijna tijd" mood={mood} />,
    );
    expect(screen.getByRole("timer")).toHaveTextContent("0:48bijna tijd");
    // A shape of its own for the warning and for overtime, none when all is calm.
    expect(container.querySelectorAll("svg")).toHaveLength(mood === "calm" ? 1 : 2);
  });
});

describe("Notice, PlanBar and Shape", () => {
  test("an error is read at once, other news in its turn", () => {
    render(
      <>
        <Notice tone="error">Mislukt</Notice>
        <Notice tone="info" action={<Button>Goed</Button>}>
          Gelukt
        </Notice>
      </>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("Mislukt");
    expect(screen.getByRole("status")).toHaveTextContent("Gelukt");
  });

  test("the bar gives each part its share", () => {
    render(
      <PlanBar
        label="welkom 5 minuten, fouten 30 minuten"
        parts={[
          { id: "a", hue: "sand", minutes: 5 },
          { id: "b", hue: "plum", minutes: 30 },
        ]}
      />,
    );
    const bar = screen.getByRole("img", { name: "welkom 5 minuten, fouten 30 minuten" });
    expect([...bar.children].map((part) => (part as HTMLElement).style.flexGrow)).toEqual([
      "5",
      "30",
    ]);
  });

  test("each shape is another one, and they start again", () => {
    expect(new Set(Object.values(outlines)).size).toBe(SHAPES.length);
    expect(SHAPES.length).toBeGreaterThanOrEqual(8);
    expect(shapeAt(SHAPES.length)).toBe(shapeAt(0));
    render(
      <Shape shape="star" hue="rose">
        4
      </Shape>,
    );
    expect(screen.getByText("4")).toBeInTheDocument();
  });
});
