import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { addNote } from "#domain/session/captures/notes.ts";
import { Report } from "#features/report/Report.tsx";
import { planFiles } from "#words/planFiles.ts";
import { report } from "#words/report.ts";
import { addWords } from "#i18n/setup.ts";
import { saveBytes, saveFile } from "#platform/files.ts";
import { full, note } from "../../domain/report/fixture.ts";
import { until } from "../../harness/until.ts";

addWords({ planFiles, report });

vi.mock("#platform/files.ts", () => ({
  saveFile: vi.fn<typeof saveFile>(() => true),
  saveBytes: vi.fn<typeof saveBytes>(() => true),
}));

beforeEach(() => vi.clearAllMocks());

function show(session: ReturnType<typeof full>) {
  const nothing = () => {};
  const view = render(
    <Report
      session={session}
      backupText={() => ""}
      onBack={nothing}
      onTakenBack={nothing}
      onHome={nothing}
    />,
  );
  return { user: userEvent.setup(), ...view };
}

describe("what was agreed", () => {
  const closed = () => {
    const session = full();
    const { plan, steps, scenes } = session.head;
    const end = {
      id: "end",
      kind: "closing" as const,
      minutes: 5,
      title: "Einde",
      headline: "En nu?",
    };
    const scene = {
      ...scenes[0]!,
      id: "end",
      stepId: "end",
      captureKey: "end",
      captures: "notes" as const,
    };
    const head = {
      ...session.head,
      plan: { ...plan, steps: [...plan.steps, end] },
      steps: [...steps, { id: "end", title: "Einde", hue: "sand" as const, minutes: 5 }],
      scenes: [...scenes, scene],
    };
    return addNote(
      { ...session, head },
      "end",
      note("z", { text: "Elke dinsdag samen", person: "p1" }),
    );
  };

  it("as Word and Markdown under a name of their own, without names unasked", async () => {
    const { user } = show(closed());
    expect(screen.getByText(/de afspraak die genoteerd is/u)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Afspraken (Markdown)" }));
    await user.click(screen.getByRole("button", { name: "Afspraken (Word)" }));
    await until(() => expect(saveBytes).toHaveBeenCalledOnce());
    expect(vi.mocked(saveBytes).mock.lastCall?.[0]).toBe("afspraken-een-plan-2023-11-14.docx");
    const [name, , text] = vi.mocked(saveFile).mock.lastCall ?? [];
    expect(name).toBe("afspraken-een-plan-2023-11-14.md");
    expect(text).toContain("| Elke dinsdag samen |  |");
    await user.click(screen.getByRole("switch"));
    await user.click(screen.getByRole("button", { name: "Afspraken (Markdown)" }));
    const named = vi.mocked(saveFile).mock.lastCall?.[2];
    expect(named).toContain("| Elke dinsdag samen | Wibrandus |");
  });

  it("on a paper of its own, after which the report prints again", async () => {
    const papers: (string | undefined)[] = [];
    vi.stubGlobal("print", () => {
      const { paper } = document.querySelector<HTMLElement>("[data-paper]")?.dataset ?? {};
      const cell = screen.queryByRole("cell", { name: "Elke dinsdag samen", hidden: true });
      papers.push(`${paper} ${cell ? "with" : "without"} table`);
    });
    const { user, container } = show(closed());
    await user.click(screen.getByRole("button", { name: "Afspraken afdrukken" }));
    act(() => {
      window.dispatchEvent(new Event("afterprint"));
    });
    expect(container.firstElementChild).toHaveAttribute("data-paper", "report");
    await user.click(screen.getByRole("button", { name: "Afdrukken" }));
    expect(papers).toEqual(["agreements with table", "report without table"]);
  });
});
