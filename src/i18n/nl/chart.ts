/** Words on and around a chart. */
export const chart = {
  unit: "In {{unit}}",
  series: "Reeks {{index}}",
  value: "Waarde",
  row: "Label",
  missing: "geen getal",
  empty: "Hier komt een grafiek. Plak bij het voorbereiden een tabel met labels en getallen.",
} as const;
