/** Pictures of one's own with a small learning task. */
export const pictures = {
  title: "Foto’s bij de stappen",
  hint: "Hoogstens {{most}}. Kies ze, sleep ze hierheen of plak ze (Ctrl+V). Ze worden vanzelf verkleind tot 60 kB en blijven op dit toestel; de plaats waar ze genomen zijn, gaat eruit.",
  choose: "Kies foto’s",
  drop: "Laat los om toe te voegen",
  busy: "Even verkleinen…",
  numbered: "Foto {{letter}}",
  alt: "Wat is er te zien op foto {{letter}}?",
  altEmpty: "Nog leeg. Wie de foto niet ziet, leest of hoort deze zin.",
  step: "Foto {{letter}} hoort bij",
  noStep: "Alle stappen",
  oneStep: "Stap {{number}}: {{step}}",
  up: "Foto {{letter}} eerder",
  down: "Foto {{letter}} later",
  remove: "Verwijder foto {{letter}}",
  removed: "De foto is weg.",
  added_one: "{{count}} foto toegevoegd.",
  added_other: "{{count}} foto’s toegevoegd.",
  moved: "Staat nu op plaats {{number}}.",
  room: "De foto’s van dit draaiboek nemen {{size}} kB in.",
  many: "Er zijn er hoogstens {{most}}. “{{name}}” is niet toegevoegd: verwijder eerst een foto.",
  // By `PictureFault`.
  fault: {
    svg: "“{{name}}” is een tekening (SVG) en geen foto. Maak er een schermafdruk van, of bewaar ze als PNG, en kies die.",
    heic: "“{{name}}” is een HEIC-foto, en die kan deze browser niet openen. Stuur ze vanaf je telefoon als JPEG, of maak er een schermafdruk van.",
    other: "“{{name}}” is geen foto. Kies een bestand dat eindigt op .jpg, .png of .webp.",
    huge: "“{{name}}” is te groot om te openen. Maak de foto kleiner, of maak er een schermafdruk van.",
    broken:
      "“{{name}}” is beschadigd of kan hier niet geopend worden. Er is niets veranderd. Open de foto op je toestel, maak er een schermafdruk van en kies die.",
    dense:
      "“{{name}}” heeft te veel details om klein genoeg te worden. Knip een stuk van de foto uit en kies dat.",
  },
} as const;
