/** Every place in the app: the pattern that the router knows, and the way to write its address. */
export const paths = {
  home: { pattern: "/", to: () => "/" },
  run: { pattern: "/sessie/:sessionId", to: (id: string) => `/sessie/${encodeURIComponent(id)}` },
  report: {
    pattern: "/sessie/:sessionId/verslag",
    to: (id: string) => `/sessie/${encodeURIComponent(id)}/verslag`,
  },
} as const;
