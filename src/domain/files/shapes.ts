/** What the schemas of all that is kept are made of. */
import * as v from "valibot";

export const text = v.string();
export const texts = v.array(text);
export const flag = v.boolean();
/** No endless number, and none that is not one. */
export const number = v.pipe(v.number(), v.finite());
export const span = v.pipe(number, v.minValue(0));
export const count = v.pipe(span, v.integer());
