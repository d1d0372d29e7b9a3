/** When a plan cannot be saved as usual: what happened, what was kept, what to do. */
export const savingTrouble = {
  // By `StorageStatus.state`.
  full: "De opslag van je browser is vol. Wat je nu verandert, staat alleen in de tweede kopie op dit toestel. Bewaar je draaiboek als bestand en verwijder foto’s, oude draaiboeken of oude sessies.",
  forbidden:
    "Je browser weigert de gewone opslag, wellicht omdat cookies geblokkeerd zijn. Wat je verandert, staat alleen in de tweede kopie op dit toestel. Sta cookies toe voor deze site, of bewaar je draaiboek als bestand.",
  memory:
    "Je browser bewaart op dit moment niets. Je kunt verder werken, maar dit draaiboek verdwijnt als je het venster sluit. Bewaar het als bestand voor je afsluit.",
  pictures: "Dit draaiboek neemt {{all}} kB in, waarvan {{size}} kB voor foto’s.",
  fileName: "draaiboek",
} as const;
