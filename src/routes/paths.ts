interface Path<To> {
  /** What the router knows. */
  pattern: string;
  /** Writes an address. */
  to: To;
}

/** A place that belongs to one session or one plan; `key` names the id in the pattern. */
const of = (base: string, key: string, rest = ""): Path<(id: string) => string> => ({
  pattern: `/${base}/:${key}${rest}`,
  to: (id) => `/${base}/${encodeURIComponent(id)}${rest}`,
});
const session = (rest?: string) => of("sessie", "sessionId", rest);
const plan = (rest?: string) => of("draaiboek", "planId", rest);
const place = (path: string): Path<() => string> => ({ pattern: path, to: () => path });

/** Every place in the app: the pattern that the router knows, and the way to write its address. */
export const paths = {
  home: place("/"),
  plans: place("/draaiboeken"),
  plan: plan(),
  planPrint: plan("/afdrukken"),
  run: session(),
  stage: session("/scherm"),
  console: session("/regie"),
  check: session("/zaaltest"),
  report: session("/verslag"),
  came: {
    pattern: "/draaiboek-van/:payload/*",
    to: (payload: string) => `/draaiboek-van/${payload}`,
  },
  give: {
    pattern: "/geef/:payload/*",
    to: (payload: string) => `/geef/${payload}`,
  },
  phone: {
    pattern: "/mee/:payload/*",
    to: (payload: string, page = "") => `/mee/${payload}${page === "" ? "" : `/${page}`}`,
  },
};
