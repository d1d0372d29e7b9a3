/** Calls back after some milliseconds; the answer calls it off. */
export type Later = (callback: () => void, delay: number) => () => void;

/** An answer; undefined when it fails, or does not come within so many milliseconds. */
export async function within<T>(
  answer: Promise<T>,
  patience: number,
  later: Later,
): Promise<T | undefined> {
  let cancel = () => {};
  const silence = new Promise<undefined>((resolve) => {
    cancel = later(() => resolve(undefined), patience);
  });
  try {
    return await Promise.race([answer, silence]);
  } catch {
    return undefined;
  } finally {
    cancel();
  }
}
