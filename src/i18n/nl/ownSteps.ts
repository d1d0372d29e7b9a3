/**
 * Words of what a facilitator adds to a plan, by kind: what fills it in, `name` (the button and the title of
 * a new one), `headline` (what it proposes to show large) and `untitled` (stands in for an empty title on
 * paper and in files).
 */
export const ownSteps = {
  welcome: { name: "Welkom", headline: "Welkom", untitled: "Welkom" },
  break: { name: "Pauze", headline: "Pauze", untitled: "Pauze" },
  closing: { name: "Afronden", headline: "Wat neem je mee?", untitled: "Afsluiting" },
  question: { name: "Eigen vraag", untitled: "Vraag" },
  title: "Titel",
  titleHint: "Staat in het draaiboek en, als er niets groters is, op het scherm.",
  source: "Bron",
  sourceHint: "Wie, wat en wanneer. Staat klein onder op het scherm.",
  lineLong_one: "Eén regel is langer dan {{most}} tekens.",
  lineLong_other: "{{count}} regels zijn langer dan {{most}} tekens.",
  lineLongKept:
    "Alleen het begin is overgenomen; je tekst staat er nog. Maak er kortere regels van.",
  lineMany: "Er staan {{count}} regels.",
  lineManyKept:
    "De eerste {{most}} zijn overgenomen; je tekst staat er nog. Laat weg wat het minst telt.",
  case: {
    name: "Case",
    untitled: "Casus",
    text: "Wat er gebeurde",
    textHint: "Een paar korte alinea’s. Wat niet op één scherm past, gaat op het volgende verder.",
    link: "Waar meer te lezen is",
    linkHint: "Een adres of een titel. Het staat op het scherm zoals je het typt.",
    questions: "Vragen erbij",
    questionsHint: "Elke vraag op een nieuwe regel, hoogstens {{most}}.",
  },
  figure: {
    name: "Cijfer",
    untitled: "Cijfer",
    value: "Getal, of een paar woorden",
    valueHint: "Zo groot mogelijk op het scherm: “70%”, “1 op 4”.",
    text: "Wat het zegt",
    textHint: "Eén zin naast het getal. Leeg? Dan staat de titel er.",
  },
  plain: {
    headline: "Grote zin op het scherm",
    headlineHint: "Leeg? Dan staat de titel er.",
    lines: "Regels eronder",
    linesHint: "Elke regel op een nieuwe regel. Mag leeg blijven.",
  },
  chart: {
    name: "Grafiek",
    untitled: "Grafiek",
    table: "Tabel",
    tableHint:
      "Kopieer de cellen uit een rekenblad en plak ze hier: labels in de eerste kolom, getallen ernaast, namen erboven.",
    example: "Voorbeeld",
    exampleTable:
      "\tCollega’s\tOpleiding\nDoor te doen\t45\t20\nDoor te vragen\t38\t12\nDoor te lezen\t9\t31",
    rows_one: "Gelezen: {{count}} rij",
    rows_other: "Gelezen: {{count}} rijen",
    series_one: "{{count}} kolom met getallen",
    series_other: "{{count}} kolommen met getallen",
    shape: "Soort grafiek",
    bar: "Staven",
    line: "Lijn",
    stacked: "Gestapelde staven",
    unit: "Eenheid",
    unitHint: "Wat de getallen zijn: “%”, “€”, “uren”.",
    preview: "Zo ziet de zaal het",
    page: "Scherm {{page}} van {{pages}}",
    next: "Volgende scherm",
    keptText: "Je tekst staat er nog.",
    keptTable: "Je tekst staat er nog, en op het scherm blijft de vorige tabel.",
    problem: {
      oneColumn: "Er is maar één kolom gevonden.",
      noNumbers: "Er is geen getal gevonden.",
      tooLong: "De tekst is te lang: {{characters}} tekens, en er kunnen er {{most}} in.",
    },
    advice: {
      oneColumn:
        "Zet labels in de eerste kolom en getallen ernaast, met een tab of een puntkomma ertussen.",
      noNumbers: "Zet naast elk label een getal.",
      tooLong: "Kopieer alleen de rijen en kolommen die je wilt tonen.",
    },
    place: "rij {{row}}, kolom {{column}} (“{{text}}”)",
    more: "{{places}} en nog {{count}}",
    notice: {
      ragged_one:
        "Rij {{rows}} heeft minder cellen dan de andere. Wat ontbreekt, blijft leeg. Vul aan als er een getal hoort.",
      ragged_other:
        "{{count}} rijen hebben minder cellen dan de andere: {{rows}}. Wat ontbreekt, blijft leeg. Vul aan als er een getal hoort.",
      text_one:
        "Eén cel is geen getal en blijft leeg: {{places}}. Zet er een getal, of laat het zo.",
      text_other:
        "{{count}} cellen zijn geen getal en blijven leeg: {{places}}. Zet er getallen, of laat het zo.",
      formula_one:
        "Eén cel is een formule en blijft leeg: {{places}}. Zet er de uitkomst in de plaats.",
      formula_other:
        "{{count}} cellen zijn een formule en blijven leeg: {{places}}. Zet er de uitkomsten in de plaats.",
      rows: "De tabel heeft {{total}} rijen. De eerste {{kept}} zijn overgenomen. Laat rijen weg of voeg ze samen.",
      series:
        "De tabel heeft {{total}} kolommen met getallen. De eerste {{kept}} zijn overgenomen. Laat kolommen weg of voeg ze samen.",
      long_one:
        "Eén label is ingekort tot {{most}} tekens. Schrijf het korter als dat duidelijker is.",
      long_other:
        "{{count}} labels zijn ingekort tot {{most}} tekens. Schrijf ze korter als dat duidelijker is.",
    },
  },
} as const;
