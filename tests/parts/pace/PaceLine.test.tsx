import { screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { PaceLine } from "#parts/pace/PaceLine.tsx";

import { begin, passTo, reset, show } from "./setUp.tsx";

afterEach(reset);

const line = () => screen.getByRole("paragraph").textContent;

test("before it begins it says how long it takes, and until when", () => {
  begin({ started: false });
  show(({ session }) => <PaceLine session={session} />);
  expect(line()).toBe("Duurt 70 min · tot 10:10 als je nu begint");
  passTo(5);
  expect(line()).toBe("Duurt 70 min · tot 10:15 als je nu begint");
});

test("it tells the planned end, the expected one, and the difference in words", () => {
  begin();
  show(({ session }) => <PaceLine session={session} />);
  expect(line()).toBe("Einde 10:10 · verwacht 10:10 · op tijd");
  // The first scene takes five minutes.
  passTo(9);
  expect(line()).toBe("Einde 10:10 · verwacht 10:14 · 4 min te laat");
});

test("where there is a heading's room it tells when it began", () => {
  begin({ after: 9 });
  show(({ session }) => <PaceLine session={session} span />);
  expect(line()).toBe("9:00 – 10:10 4 min te laat, om\u00a010:14");
});
