import { act, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";

import { timerOf } from "#domain/session/time/timers.ts";
import { stage } from "#words/stage.ts";
import { addWords } from "#i18n/setup.ts";
import { TimeAnnouncer } from "#parts/clock/TimeAnnouncer.tsx";
import { looseTimer } from "#stores/paceActions.ts";
import { toggleTimer } from "#stores/runActions.ts";

import { begin, passTo, reset, show } from "./setUp.tsx";

addWords({ stage });
afterEach(reset);

const said = () => screen.getAllByRole("status").map((region) => region.textContent);

test("a screen reader hears start, pause, nearly over and over, and nothing in between", () => {
  begin({ started: false });
  show(({ session }) => <TimeAnnouncer timer={timerOf(session, "hello")} />);
  expect(said()).toEqual([""]);
  act(toggleTimer);
  expect(said()).toEqual(["de klok loopt"]);
  passTo(2);
  expect(said()).toEqual(["de klok loopt"]);
  act(toggleTimer);
  expect(said()).toEqual(["gepauzeerd"]);
  act(toggleTimer);
  passTo(4.5);
  expect(said()).toEqual(["bijna om"]);
  passTo(5);
  expect(said()).toEqual(["tijd om"]);
});

test("the loose timer says which one it is", () => {
  begin();
  act(() => looseTimer({ act: "set", minutes: 1 }));
  show(({ session }) => session.live.loose && <TimeAnnouncer timer={session.live.loose} loose />);
  passTo(1);
  expect(said()).toEqual(["tweede klok: tijd om"]);
});
