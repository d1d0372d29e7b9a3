import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Pack, Plan } from "#content/schema.ts";
import { attendanceDocument } from "#domain/document/attendance.ts";
import type { BlockDocument } from "#domain/document/blocks.ts";
import type { HandoutWords } from "#domain/document/handout.ts";
import { invitationBlocks, type Invitation } from "#domain/document/invitation.ts";
import { programmeBlocks, programmeDocument } from "#domain/document/programme.ts";
import { trainerPlan } from "#domain/document/trainerPlan.ts";
import { scriptOf, UNKNOWN_PEOPLE } from "#domain/plan/script.ts";
import { planMarkdown } from "#domain/planFiles/markdown.ts";
import { planFileOf } from "#domain/planFiles/planFile.ts";
import { now } from "#platform/clock.ts";
import { dayStamp, fileSlug } from "#platform/fileName.ts";
import { saveBytes, saveFile } from "#platform/files.ts";
import { planWords } from "#parts/words/planWords.ts";
import { usePlanner } from "#stores/planner.ts";

import { handoutWords } from "#parts/words/handoutWords.ts";
import { wordLogo, wordPictures } from "./wordPictures.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What a file holds: its name begins with it. */
type What = "file" | "appointment" | "programme" | "invitation" | "attendance";

/** How the making of a file goes: under way, done, or why not; and all that was made so far. */
export interface Taking {
  state: "idle" | "busy" | "done" | "failedLoad" | "failedMake" | "failedSave";
  names: readonly string[];
}

/** Writes a plan as one of its files and offers that as a download. One at a time. */
export function useTakeFiles(plan: Plan, pack: Pack) {
  const { t } = useTranslation();
  const [taking, setTaking] = useState<Taking>({ state: "idle", names: [] });
  const busy = useRef(false);

  const base = (what: What) => {
    const slug = fileSlug(plan.title);
    const title =
      slug === "" ? t(`planFiles.${what}Fallback`) : t(`planFiles.${what}Name`, { title: slug });
    return [title, plan.date ?? dayStamp(now())].filter((part) => part !== "").join("-");
  };

  /** What writes a file comes over the network when it is asked for, and so can be missing. */
  const make = async <Writer>(
    ending: string,
    load: () => Promise<Writer>,
    write: (writer: Writer, name: string) => Promise<boolean> | boolean,
    what: What = "file",
  ) => {
    if (busy.current) return;
    busy.current = true;
    const name = `${base(what)}.${ending}`;
    const end = (state: Taking["state"]) =>
      setTaking(({ names }) => ({
        state,
        names: state === "done" ? [...names.filter((one) => one !== name), name] : names,
      }));
    end("busy");
    let failure: Taking["state"] = "failedLoad";
    try {
      const writer = await load();
      failure = "failedMake";
      end((await write(writer, name)) ? "done" : "failedSave");
    } catch {
      end(failure);
    } finally {
      busy.current = false;
    }
  };

  const here = async () => {};
  const handout = async (what: What, documentOf: (words: HandoutWords) => BlockDocument) =>
    make(
      "docx",
      () => import("#domain/planFiles/word.ts"),
      async ({ documentWord }, name) => {
        const logo = await wordLogo(plan.logo);
        const made = documentOf(handoutWords(t));
        return saveBytes(name, WORD, await documentWord(made, planWords(t), logo));
      },
      what,
    );
  return {
    taking,
    word: () =>
      make(
        "docx",
        () => import("#domain/planFiles/word.ts"),
        async ({ planWord }, name) => {
          const words = planWords(t);
          const made = trainerPlan(plan, pack, words);
          const pictures = await wordPictures(made, words);
          return saveBytes(name, WORD, await planWord(made, words, { notes: true, pictures }));
        },
      ),
    programme: () =>
      handout("programme", (words) => {
        const choices = { names: true, sentences: true };
        return programmeBlocks(programmeDocument(plan, pack.exercises, words, choices), words);
      }),
    invite: (invitation: Invitation) => handout("invitation", () => invitationBlocks(invitation)),
    attendance: () =>
      handout("attendance", (words) =>
        attendanceDocument(plan, pack.exercises, plan.people ?? UNKNOWN_PEOPLE, words),
      ),
    calendar: () =>
      make(
        "ics",
        () => import("#domain/planFiles/calendar.ts"),
        ({ planCalendar }, name) => {
          // The same appointment each time: a calendar then moves the one that it has.
          const at = { now: now(), uid: `${plan.id}@al-doende` };
          const made = planCalendar(plan, scriptOf(plan, pack), planWords(t), at);
          if (made === undefined) throw new Error("A plan without a date is no appointment.");
          const offered = saveFile(name, "text/calendar", made.text);
          if (offered) usePlanner.getState().handedOut({ trainer: made.issued });
          return offered;
        },
      ),
    appointment: (link: string) =>
      make(
        "ics",
        () => import("#domain/planFiles/calendar.ts"),
        ({ participantCalendar }, name) => {
          const at = { now: now(), uid: `${plan.id}-deelnemers@al-doende` };
          const made = participantCalendar(plan, pack.exercises, handoutWords(t), link, at);
          if (made === undefined) throw new Error("A plan without a date is no appointment.");
          const offered = saveFile(name, "text/calendar", made.text);
          if (offered) usePlanner.getState().handedOut({ participants: made.issued });
          return offered;
        },
        "appointment",
      ),
    markdown: () =>
      make("md", here, (_, name) =>
        saveFile(
          name,
          "text/markdown",
          planMarkdown(trainerPlan(plan, pack, planWords(t)), planWords(t)),
        ),
      ),
    file: () =>
      make("json", here, (_, name) => saveFile(name, "application/json", planFileOf(plan, now()))),
  };
}
