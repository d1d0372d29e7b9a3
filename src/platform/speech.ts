/** Absent in some browsers, such as those inside another app. */
const speech = (): SpeechSynthesis | undefined =>
  (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;

/** A voice of this device itself that speaks a language: other voices send the words elsewhere. */
function voiceIn(language: string): SpeechSynthesisVoice | undefined {
  const voices = (speech()?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/u)[0] === language,
  );
  return voices.find(({ lang }) => lang.replace("_", "-") === navigator.language) ?? voices[0];
}

/** Whether the device can read a language ("nl") aloud by itself. */
export function canReadAloud(language: string): boolean {
  return voiceIn(language) !== undefined;
}

/** Calls back when voices come or go: most browsers have none when the page opens. */
export function onVoices(callback: () => void): () => void {
  const here = speech();
  here?.addEventListener("voiceschanged", callback);
  return () => here?.removeEventListener("voiceschanged", callback);
}

/** Reads texts aloud, one after the other; tells when it is done or broke off. The answer stops it. */
export function readAloud(
  language: string,
  texts: readonly string[],
  onEnd: () => void,
): () => void {
  const here = speech();
  const voice = voiceIn(language);
  if (!here || !voice) {
    onEnd();
    return () => undefined;
  }
  here.cancel();
  let stopped = false;
  const end = () => {
    if (!stopped) onEnd();
  };
  // Held on to until the end: a browser forgets what nobody holds, and never tells that it is done.
  const spoken = texts.map((text) => {
    const one = new SpeechSynthesisUtterance(text);
    one.voice = voice;
    one.lang = voice.lang;
    one.addEventListener("error", end);
    return one;
  });
  spoken.at(-1)?.addEventListener("end", end);
  for (const one of spoken) here.speak(one);
  return () => {
    stopped = true;
    here.cancel();
    spoken.length = 0;
  };
}
