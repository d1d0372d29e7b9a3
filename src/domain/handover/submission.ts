import { isTooDeep, parseForeign } from "#domain/files/foreign.ts";
import { linkAddress } from "#domain/link/address.ts";
import { seal, unseal, type Opened } from "#domain/link/seal.ts";

import { isHandoverMark } from "./mark.ts";
import { joinParts, partsOf, type Joined, type HandoverPart } from "./parts.ts";

/** Stands for the step of what somebody wants to try, which belongs to none. */
export const PLEDGED = "";

/** One sentence that a participant chose to hand over. */
export interface GivenAnswer {
  /** Tells this sentence when it comes again, and nothing else; see `markOf`. */
  mark: string;
  /** The step as participants know it (see `participantSteps`), or `PLEDGED`. */
  step: string;
  /** What of it asks: the id of a prompt, or of a phase that asks by its own words. */
  prompt?: string;
  /** Id of a column of a board. */
  column?: string;
  text: string;
}

/** What one participant hands over at once. Nothing in it says from which phone it came. */
export interface Submission {
  /** Id of the plan on the phone. */
  plan: string;
  name?: string;
  answers: GivenAnswer[];
}

/** A code of more characters, address included, is not read dependably from a phone's screen. @internal */
export const MOST_IN_CODE = 180;

const MOST_ANSWERS = 200;
const MOST_TEXT = 2400;
const MOST_NAME = 80;
const MOST_ID = 80;

const sentOf = ({ plan, name = "", answers }: Submission) => [
  plan,
  name,
  answers.map(({ mark, step, prompt = "", column = "", text }) => [
    mark,
    step,
    prompt,
    column,
    text,
  ]),
];

/** Answers as the payload of a link. */
export function submissionPayload(submission: Submission): string {
  return seal("geef", sentOf(submission));
}

const isText = (value: unknown, most: number): value is string =>
  typeof value === "string" && value.length <= most;

/** Control signs and signs that turn the direction of a line can make a text look like another one. */
const clean = (text: string) =>
  text
    .replaceAll(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, "")
    .normalize("NFC")
    .trim();

function answerOf(value: unknown): GivenAnswer | undefined {
  if (!Array.isArray(value) || value.length !== 5) return undefined;
  const [mark, step, prompt, column, text] = value as unknown[];
  if (!isHandoverMark(mark)) return undefined;
  if (!isText(step, MOST_ID) || !isText(prompt, MOST_ID) || !isText(column, MOST_ID)) {
    return undefined;
  }
  if (!isText(text, MOST_TEXT) || clean(text) === "") return undefined;
  return {
    mark,
    step,
    ...(prompt !== "" && { prompt }),
    ...(column !== "" && { column }),
    text: clean(text),
  };
}

function submissionOf(value: unknown): Submission | undefined {
  if (!Array.isArray(value) || value.length !== 3) return undefined;
  const [plan, name, list] = value as unknown[];
  if (!isText(plan, MOST_ID) || !isText(name, MOST_NAME)) return undefined;
  if (!Array.isArray(list) || list.length > MOST_ANSWERS) return undefined;
  const answers = list.map(answerOf).filter((answer) => answer !== undefined);
  if (answers.length === 0) return undefined;
  const said = clean(name);
  return { plan, ...(said !== "" && { name: said }), answers };
}

/** Opens what was handed over, of any origin: an answer that is none is left out. */
export function openSubmission(payload: string): Opened<Submission> {
  const opened = unseal("geef", payload);
  const value = opened.ok ? submissionOf(opened.value) : undefined;
  if (value) return { ok: true, value };
  return opened.ok ? { ok: false, problem: "altered" } : opened;
}

/** What the parts that were read so far give, and which ones still miss some. */
export function joinSubmissions(
  parts: readonly HandoverPart[],
): Omit<Joined, "texts"> & { whole: Submission[] } {
  const { texts, waiting } = joinParts(parts);
  const whole = texts.flatMap((text) => {
    const parsed = isTooDeep(text) ? undefined : parseForeign(text);
    return submissionOf(parsed?.value) ?? [];
  });
  return { whole, waiting };
}

/** The links of a submission as codes, and which answers are too long for any number of them. */
export interface SubmissionCodes {
  codes: string[];
  tooLong: GivenAnswer[];
}

/**
 * What a phone shows to a camera: each code holds as many answers, in their order, as can be read
 * from a screen, and stands by itself, so that a code that was missed costs only what is in it. Only
 * an answer that is too long for one code takes several that belong together.
 */
export function submissionCodes(submission: Submission, site: string): SubmissionCodes {
  const linkTo = (payload: string) => linkAddress(site, "geef", payload);
  const linkOf = (answers: GivenAnswer[]) => linkTo(submissionPayload({ ...submission, answers }));
  const room = MOST_IN_CODE - linkTo("").length;
  const codes: string[] = [];
  const tooLong: GivenAnswer[] = [];
  let held: GivenAnswer[] = [];
  const close = () => {
    if (held.length > 0) codes.push(linkOf(held));
    held = [];
  };
  for (const answer of submission.answers) {
    if (linkOf([...held, answer]).length > MOST_IN_CODE) close();
    if (linkOf([answer]).length <= MOST_IN_CODE) held.push(answer);
    else {
      const parts = partsOf(JSON.stringify(sentOf({ ...submission, answers: [answer] })), room);
      if (parts) codes.push(...parts.map(linkTo));
      else tooLong.push(answer);
    }
  }
  close();
  return { codes, tooLong };
}
