/** Every place in the app: the pattern that the router knows, and the way to write its address. */
export const paths = {
  home: { pattern: "/", to: () => "/" },
  plans: { pattern: "/draaiboeken", to: () => "/draaiboeken" },
  plan: {
    pattern: "/draaiboek/:planId",
    to: (id: string) => `/draaiboek/${encodeURIComponent(id)}`,
  },
  planPrint: {
    pattern: "/draaiboek/:planId/afdrukken",
    to: (id: string) => `/draaiboek/${encodeURIComponent(id)}/afdrukken`,
  },
  run: { pattern: "/sessie/:sessionId", to: (id: string) => `/sessie/${encodeURIComponent(id)}` },
  stage: {
    pattern: "/sessie/:sessionId/scherm",
    to: (id: string) => `/sessie/${encodeURIComponent(id)}/scherm`,
  },
  console: {
    pattern: "/sessie/:sessionId/regie",
    to: (id: string) => `/sessie/${encodeURIComponent(id)}/regie`,
  },
  check: {
    pattern: "/sessie/:sessionId/zaaltest",
    to: (id: string) => `/sessie/${encodeURIComponent(id)}/zaaltest`,
  },
  report: {
    pattern: "/sessie/:sessionId/verslag",
    to: (id: string) => `/sessie/${encodeURIComponent(id)}/verslag`,
  },
} as const;
