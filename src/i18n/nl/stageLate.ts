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
    noInstall: "Geen account, niets installeren.",
    fine: "De code voor deze sessie is te fijn om van ver te lezen. Je begeleider stuurt je de link.",
    making: "De code komt eraan…",
  },
  window: {
    title: "Beamer",
    fill: "Volledig scherm",
    waiting: "Het scherm wacht op de sessie.",
    missing: "Hier komt wat de zaal ziet. Open de sessie in het venster van de begeleider.",
  },
} as const;
