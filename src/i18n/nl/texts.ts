/**
 * Pages of text: the trainer's guide, and the statements on privacy and on accessibility. An empty line
 * begins a paragraph, "- " a line of a list, `**` stands round what is strong and a backtick round a key.
 */
export const texts = {
  back: "Terug",
  print: "Druk af",
  noPrint: "Deze browser kan niet afdrukken. Open de app in Chrome, Edge, Firefox of Safari.",
  blank: "…………………………………… (hier in te vullen)",
  titles: {
    guide: "Hulp voor wie begeleidt",
    privacy: "Privacy",
    accessibility: "Toegankelijkheid",
  },
  intros: {
    guide:
      "Van voorbereiden tot het verslag, in de volgorde waarin je het nodig hebt. Druk het af als je het bij de hand wil houden.",
    privacy:
      "Wat je schrijft, blijft op je eigen toestel. De app stuurt niets door en volgt niemand.",
    accessibility: "Iedereen moet kunnen meedoen. Dit is hoe ver de app daarmee staat.",
  },
  parts: {
    prepare: {
      title: "Voorbereiden",
      text: `- **Oefen eerst.** Kies **Start** bij een draaiboek, vink **Oefenen: niets wordt bewaard** aan en loop er met de pijltjes door. Met \`C\` lees je bij elk scherm wat je doet, wat je zegt en wat helpt als het stil blijft.
- **Kies of maak een draaiboek.** De kant-en-klare duren 45 tot 180 minuten. Onder **Draaiboeken** maak je er een van jezelf: **Nieuw draaiboek** vraagt wie er komt, wat ze doen en hoeveel tijd er is, en stelt iets voor dat precies past.
- **Pas het aan.** Versleep stappen, kies vragen, schrijf ze in je eigen woorden, zet er een casus, een cijfer, een grafiek of een pauze bij. **Maak passend** kort het in of maakt het langer, en toont eerst wat er verandert. Met Ctrl+Z maak je alles ongedaan.
- **Druk af wat je nodig hebt** met **Meenemen**: je eigen draaiboek, programma, kaartjes, werkbladen, de uitleg van de proef, naamkaartjes, aanwezigheidslijst. Daar vind je ook de uitnodiging en de afspraak voor in de agenda.
- **Breng mee** wat de planner telt: altijd pen en papier, en voor **Proef op de som** touwen en de uitleg op papier.
- **Werk je met twee?** Met **Collega-begeleider** krijgt je collega het hele draaiboek, ook je spiekbriefjes.`,
    },
    room: {
      title: "De zaal en het scherm",
      text: `- **Zaaltest.** Doe hem voor de mensen binnenkomen: geluid, volledig scherm, tweede scherm, klikker, of het scherm aan blijft, of alles bewaard wordt en of de app ook zonder internet werkt.
- **Eén scherm.** De zaal ziet wat jij ziet. Met \`F\` vult de app het scherm. Beweeg de muis en er komt een balk met knoppen.
- **Twee schermen.** Zet het tweede scherm op “uitbreiden”, druk op \`?\` en kies **Twee schermen**. Je laptop toont dan de regie: agenda, wat er komt, spiekbriefje, klok en notities. **Beamervenster** opent wat de zaal ziet: sleep het naar de beamer en druk daar op **Volledig scherm**. Met \`S\` houd je de zaal vast terwijl jij vooruitkijkt.
- **Stoelen.** Tafels van vier tot zes, en plaats om rond te lopen. Voor de proef zitten de twee groepen uit elkaar.`,
    },
    run: {
      title: "Begeleiden",
      text: `Kies **Start** en zeg wie er meedoet: plak de namen, geef alleen een aantal, of begin zonder namen. Met namen of een aantal maakt de app de groepen.

Niets gaat vanzelf verder: jij beslist.

- \`→\` \`PageDown\` of spatie: verder. \`←\` of \`PageUp\`: terug. Een klikker doet hetzelfde.
- \`T\`: start of pauzeer de klok. \`+\` en \`-\`: een minuut meer of minder. Na nul telt de klok door.
- \`N\`: notities, stemmen tellen of scores. \`C\`: spiekbriefje.
- \`G\`: toon de groepen. \`R\`: loot opnieuw. \`P\`: wie is er.
- \`O\`: overzicht, en spring naar een ander scherm. \`1\` tot \`9\`: naar die vraag.
- \`E\`: op tijd eindigen.
- \`B\`: zwart scherm. \`D\`: donker of licht. \`V\`: laat een uitslag nog even wachten. \`Q\`: code voor de telefoons.
- \`F\`: volledig scherm. \`Esc\`: sluit wat openstaat. \`?\`: alle toetsen, ook als knop.

Drukte je mis? Onder \`?\` zet **Zet terug** het laatste ongedaan.`,
    },
    time: {
      title: "De tijd",
      text: `De ring heeft een streepje in het midden en rafelt in de laatste minuut. Een zachte gong zegt dat de tijd om is. Onder \`?\` kies je een andere klank, hoe luid, of geen.

Loop je uit, druk dan op \`E\` en zeg hoeveel minuten je nog hebt. De app stelt voor wat korter kan of weg kan, en laat staan wat je niet kan missen. Met één druk neem je het over, met één druk zet je het terug.`,
    },
    notes: {
      title: "Notities",
      text: `Druk op \`N\`, typ wat je hoort en druk op Enter. Bij een bord staat de notitie meteen op het scherm. Bij een stelling tel je er handen mee, bij de proef geef je er scores. Notities staan nooit op het beamervenster, behalve die van een bord en een die jij groot toont.

Bij **Mijn leren** noteert de app niets: dat blijft van de deelnemer. Bij **Fouten** vraagt ze eerst of de groep het goed vindt.`,
    },
    groups: {
      title: "Groepen",
      text: `De groepen van de hele sessie worden samen gemaakt, zodat zo weinig mogelijk mensen elkaar twee keer treffen. Druk op \`G\` om ze te tonen en op \`N\` om ze te wijzigen: hoe groot, wie waar, een naam, vaste plaatsen, rollen. Versleep een naam, of druk op een naam en dan op een groep.

Komt iemand later of gaat iemand weg, druk dan op \`P\`. Wie later komt, gaat naar een kleine groep en niemand anders schuift op. Daar zeg je ook wie samen moet of apart.`,
    },
    phones: {
      title: "Telefoons",
      text: `Het hoeft niet, maar het kan: druk op \`Q\` en deelnemers scannen de code. Ze installeren niets en hebben geen account. Wie geen camera heeft, krijgt de link: **Deel link of QR** onder \`?\`.

- **Wat ze zien:** eerst wat er met hun woorden gebeurt, dan dezelfde vragen als op het scherm, op hun eigen tempo, met plaats om te schrijven. Bij een stelling wordt de telefoon een kaart om op te steken. Je spiekbriefjes en namen zien ze niet.
- **Wat ze schrijven, blijft op hun telefoon.** Jij ziet er niets van, tenzij zij op de laatste bladzijde kiezen om iets af te geven. Dat lees je in met **Antwoorden van deelnemers** onder \`?\`, en je beslist zelf wat een notitie wordt.
- **Wat ze willen proberen** zetten ze in hun eigen agenda, en twee weken later zeggen ze daar hoe het ging.
- **Beter leesbaar:** grotere letters, en **Lees voor** waar de telefoon een Nederlandse stem heeft.
- **Draait de app op je eigen laptop?** Dan openen telefoons de link niet. Zet één keer het openbare adres onder **Adres in de link**.`,
    },
    after: {
      title: "Na de sessie",
      text: `- **Afronden** op het laatste scherm, met de muis: een klikker rondt nooit af. Met **Zet terug** of later **Heropen** ga je verder.
- **Het verslag** druk je af, of je bewaart het voor Word, Excel, als CSV of als Markdown. Er staan geen namen in, tenzij je **Met namen** kiest. Let op een naam die je zelf in een notitie typte: die blijft staan. De afspraken hebben een blad van zichzelf.
- **Bewaar als bestand** maakt een reservekopie met alles erin, ook de namen. Met **Bestand openen** zet je ze op een andere laptop.
- **Laat niets achter.** **Verwijder** haalt één sessie weg, **Wis alles van dit toestel** alles. Bestanden in je map met downloads verwijder je zelf.`,
    },
    trouble: {
      title: "Als er iets misgaat",
      text: `- **De browser of de laptop viel uit.** Open de app opnieuw en kies **Verder waar je was**. Je verliest hoogstens een seconde typen, en de klok liep door.
- **Een andere laptop moet overnemen.** Open daar je reservekopie. Heb je er geen, start het draaiboek dan opnieuw en spring met \`O\` naar de juiste plaats. Bewaar er bij een lange dag een in de pauze.
- **Geen internet.** Stond er op het eerste scherm **Werkt nu ook zonder internet**, dan werkt alles. Anders gaat de sessie die openstaat door: laad de bladzijde niet opnieuw.
- **De app zegt dat ze niet kan bewaren.** Werk door en bewaar het bestand dat ze aanbiedt, en doe dat nog eens voor je het venster sluit. Gebruik geen privévenster: dat vergeet alles.
- **Het beamervenster is weg.** De regie zegt het en haalt het met één druk terug.
- **Twee vensters met dezelfde sessie.** Eén ervan schrijft, het andere kijkt mee. **Neem over** wisselt dat.
- **Er is een nieuwere versie.** Je kiest zelf wanneer. Tijdens een sessie gebeurt er niets.
- **Het geluid of de klikker werkt niet.** Doe de **Zaaltest** onder \`?\`: die zegt wat je kan doen.`,
    },
    nothingSent: {
      title: "Er gaat niets weg",
      text: `De app heeft geen server die gegevens bewaart, geen account, geen cookies en geen statistieken. Ze haalt haar eigen bestanden op bij de website waar ze staat, en vraagt niets aan andere sites: ook lettertypes en de lezer van codes komen van die website.

Zoals bij elke website ziet de computer die de bestanden levert van welk internetadres iemand komt. Wat je in de app schrijft, ziet hij niet. Ook wat in een link achter het \`#\` staat, wordt niet naar hem gestuurd.`,
    },
    kept: {
      title: "Wat er op je toestel staat",
      text: `- **Wie begeleidt:** sessies, notities, namen die je invulde, je draaiboeken en je keuzes. In de opslag van je browser, op twee plaatsen op dit toestel, zodat een fout niet alles wist. Met **Oefenen** wordt niets bewaard.
- **Wie meedoet met een telefoon:** wat je schrijft en kiest, op je eigen telefoon. Kies **Bewaar niets** als je dat niet wil.
- **De app zelf**, zodat ze ook zonder internet werkt.

Het blijft staan tot je het wist. Safari kan het zelf wissen als je een week niet langskomt, en een privévenster vergeet het als je het sluit. Wie dezelfde browser op hetzelfde toestel kan openen, kan het lezen.`,
    },
    shared: {
      title: "Wat je zelf deelt",
      text: `- **De link van een sessie** bevat het draaiboek zoals deelnemers het nodig hebben: geen namen, geen notities. Wie de link heeft, kan hem openen. De link voor een collega-begeleider bevat ook de spiekbriefjes.
- **Wat een deelnemer afgeeft**, kiest die zelf, zin per zin, met of zonder naam. Ga je met een bericht, dan gelden ook de regels van de app waarmee je het stuurt, en ziet de ander wie het stuurde.
- **Bestanden** die je bewaart (verslag, reservekopie, agenda) staan waar jij ze zet. In het verslag staan geen namen, tenzij je dat kiest. Een reservekopie bevat alles.
- **De camera** leest codes. Het beeld blijft op het toestel en wordt niet bewaard. Bij foto’s in een eigen taak gaat de plaats waar ze genomen zijn eruit.
- **Lees voor** gebruikt alleen een stem van het toestel zelf.`,
    },
    erase: {
      title: "Wissen",
      text: `- **Wie begeleidt:** op het eerste scherm haalt **Verwijder** één sessie weg en **Wis alles van dit toestel** alles.
- **Op een telefoon:** op de eerste bladzijde van de sessie wis je die sessie, of alles.
- **Altijd:** wis in de instellingen van je browser de gegevens van deze website.

Niemand anders kan het voor je wissen of opvragen, want niemand anders heeft het. Wat je aan iemand gaf of zelf als bestand bewaarde, staat daar.`,
    },
    responsible: {
      title: "Wie verantwoordelijk is",
      text: `Wie een sessie begeleidt en namen of notities bewaart, doet dat voor de organisatie hieronder. Vragen over je gegevens, of een klacht, stel je daar. Kom je er niet uit, dan kan je naar de toezichthouder: in België de Gegevensbeschermingsautoriteit, in Nederland de Autoriteit Persoonsgegevens.

- Organisatie: {{name}}
- Contact: {{contact}}`,
    },
    level: {
      title: "Waar we naar streven",
      text: `De app is gemaakt volgens WCAG 2.2, niveau AA. Bij elke wijziging kijken programma’s dat na op de schermen van de app. De belangrijkste wegen worden ook gelopen in drie browsers, en in een daarvan met alleen het toetsenbord, met de kleuren van het toestel, met vergroting en in een vertaalde bladzijde.

Dat is een eigen controle. Geen onafhankelijk bureau keek de app na, en er is geen proef gedaan met mensen die een schermlezer gebruiken.`,
    },
    works: {
      title: "Wat er kan",
      text: `- Alles met het toetsenbord. Wat je kan slepen, kan ook met knoppen. Losse lettertoetsen kan je uitzetten.
- Tekst op het grote scherm is groot en heeft een contrast van minstens 7:1. Kleur is nooit het enige verschil: er staat een vorm, een cijfer of een woord bij.
- Op de telefoon: grotere letters in twee stappen, licht of donker zoals je toestel, en **Lees voor** waar er een Nederlandse stem is.
- Wat het grote scherm vraagt, heeft ook een bladzijde op de telefoon. Zo volgt wie het scherm niet goed ziet, toch mee.
- Geen enkele klok sluit iets af: na nul telt ze gewoon door.
- Beweging valt weg voor wie dat in het toestel zo instelt.`,
    },
    limits: {
      title: "Wat we weten dat minder goed gaat",
      text: `- Wat er op een bord geschreven wordt en hoe de groepen zitten, staat alleen op het grote scherm. Lees het voor.
- Een code scannen vraagt een camera. De link doet hetzelfde, en een begeleider kan hem tonen of sturen.
- Foto’s in een eigen taak hebben een beschrijving als de begeleider er een schrijft.
- De stappen van een knoop met de handen volgen kan niet voor iedereen. Kies een andere taak, of laat iemand voorspellen en meekijken.
- Een pdf die je met de browser afdrukt, is niet getest met een schermlezer. Het Word-bestand is een betere keuze.
- Op http (zonder s) kan het scherm van de laptop uitgaan, en werkt de camera niet.`,
    },
    ask: {
      title: "Lukt er iets niet?",
      text: `Zeg het aan wie de sessie begeleidt: bijna alles kan ook op papier. Meld het daarna aan de organisatie, dan kan het beter worden.

- Organisatie: {{name}}
- Contact: {{contact}}

Nagekeken op 28 november 2026.`,
    },
  },
} as const;
