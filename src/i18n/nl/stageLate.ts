/**
 * Words of the stage that no session begins with: own figures and charts, its own window,
 * and the code for the phones.
 */
export const stageLate = {
  source: "Bron: {{source}}",
  qr: {
    title: "Scan met je telefoon",
    label: "QR-code van {{address}}",
    local: "Dit adres werkt alleen op deze laptop.",
  },
  window: {
    title: "Beamer",
    fill: "Volledig scherm",
    waiting: "Het scherm wacht op de sessie.",
    missing: "Hier komt wat de zaal ziet. Open de sessie in het venster van de begeleider.",
  },
} as const;
