/** What the kit promises to whoever guides a session, and to whom it is about. */
import type { Entry, Loose, Problem } from "#content/checks/json.ts";
import { isLoose, objectsIn, textAt, textsIn } from "#content/checks/json.ts";

/** The cues that each phase has at least, for who guides it the first time. */
const CUES = [
  { name: "a cue “do” at the start", kind: "do", when: "start" },
  { name: "a cue “say” at the start", kind: "say", when: "start" },
  { name: "a cue for silence (“when”: “silent”)", when: "silent" },
  { name: "a cue to close (“when”: “close”)", when: "close" },
];

function cueProblems({ file, json }: Entry): Problem[] {
  return objectsIn(json, "phases").flatMap(({ at, value }) => {
    const cues = objectsIn(value, "cues").map((cue) => cue.value);
    return CUES.filter(
      ({ kind, when }) =>
        !cues.some((cue) => cue["when"] === when && (kind === undefined || cue["kind"] === kind)),
    ).map(({ name }) => ({ file, path: `${at}.cues`, reason: `${name} is missing` }));
  });
}

/** Who works alone has none of these. */
const OF_EMPLOYEES = /leidinggevende|collega|organisatie|werkgever/iu;

/** The words that somebody self-employed reads of a prompt, each with its place. */
function wordsForSelfEmployed(prompt: Loose): { at: string; value: string }[] {
  const variants = isLoose(prompt["variants"]) ? prompt["variants"] : {};
  const own = isLoose(variants["self-employed"]) ? variants["self-employed"] : {};
  const at = "variants.self-employed.";
  const text = textAt(own, "text");
  const asked =
    text === undefined
      ? { at: "text", value: textAt(prompt, "text") ?? "" }
      : { at: `${at}text`, value: text };
  const more = Array.isArray(own["followUps"])
    ? textsIn(own, "followUps").map((one) => ({ ...one, at: at + one.at }))
    : textsIn(prompt, "followUps");
  // Somebody else's words are theirs.
  return prompt["quote"] === true ? more : [asked, ...more];
}

function selfEmployedProblems({ file, json }: Entry): Problem[] {
  if (!textsIn(json, "audiences").some(({ value }) => value === "self-employed")) return [];
  return objectsIn(json, "prompts").flatMap((prompt) =>
    wordsForSelfEmployed(prompt.value).flatMap(({ at, value }) => {
      const word = OF_EMPLOYEES.exec(value)?.[0];
      if (word === undefined) return [];
      const reason = `“${word}”: who is self-employed has none; give other words under “variants”, “self-employed”, or leave “self-employed” out of the exercise’s “audiences”`;
      return [{ file, path: `${prompt.at}.${at}`, reason }];
    }),
  );
}

/** What one exercise lacks for who guides it, or says to somebody whom it does not fit. */
export function facilitationProblems(exercise: Entry): Problem[] {
  return [...cueProblems(exercise), ...selfEmployedProblems(exercise)];
}
