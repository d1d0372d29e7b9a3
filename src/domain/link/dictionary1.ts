/**
 * Words that both sides of a link of version 1 know, so that a text that is much like them takes
 * little room: from the kit as it was in November 2026, and what people say about learning at work;
 * what is likeliest stands last, because near words are cheaper to point at. It never changes, also
 * where the kit does: links that are out there point into it.
 */
const LINES = `
Leren gebeurt terwijl je werkt
Zeg je naam.
Noem één ding dat je deze week leerde.
Wat neem je mee?
Eén woord of één zin.
Zeg je naam en wat je doet.
Wat leerde je van iemand in dit team?
Wat spreken we af?
Eén ding dat we als team proberen.
Wanneer kijken we terug?
Pauze
Ook aan de koffie wordt er geleerd.
Eén zin.
Eén stap, deze week.
Zeg je naam en wat je zaak doet.
Van welke klant leerde je iets?
Wie bel je als je vastzit?
Kies iemand uit deze ruimte.
Wissel je nummer uit.
Wat maakte dat mogelijk?
Hoe heb je het onder de knie gekregen?
Wat was het?
Hoe leerde je het?
Wie was er nog bij betrokken?
Kreeg je hulp?
Welke hulp was dat?
Denk breed: ook de koffiehoek telt.
Wat gebruiken jullie al?
Wat nog niet? Waarom niet?
Noteer meer dan één manier.
Goed dat je er bent. Schrijf op wat je opvalt. Bespreek het met je buur.
collega, afdeling, dienst, ploeg, ploegbaas, productie, onderhoud, magazijn, kantoor, administratie, werkplaats, winkel, school, ziekenhuis, zorg, bewoner, patiënt, leerling, cliënt, leverancier, afspraak, vergadering, overleg, opleiding, cursus, handleiding, instructie, werkwijze, veiligheid, kwaliteit, planning, bestelling, levering, machine, toestel, systeem, programma, computer, software, scherm, formulier, storing, melding, klacht, fout, probleem, oplossing, verandering, verbetering, ervaring, kennis, feedback, vertrouwen, samenwerking, nieuwe medewerker, teamleider, leidinggevende, uitzendkracht, stagiair, mentor, peter of meter
Wat kan op korte termijn? Wat op langere termijn?
Zijn er alternatieven?
Of oplossingen op langere termijn?
Waarom wel, of waarom niet?
Je leidinggevende, collega’s, partners, klanten …
Hoe kan je er informeel leren, door te doen?
Zet de mogelijke leermomenten op een rij.
Wie is erbij betrokken?
Hoe pakte jij, of je organisatie, dat aan?
Wat was daarbij belangrijk?
Wat kan helpen om (meer) leercultuur te krijgen?
Dit zegt iemand tegen collega Neyo.
Wat doet zo’n reactie met iemands leren?
Dit zegt iemand tegen collega Anton.
Een opdracht zonder begeleiding: wat leert Anton hier?
Wat kan je vandaag dat je een jaar geleden nog niet kon?
Wanneer leerde je voor het laatst iets op het werk?
Wanneer leerde je voor het laatst iets in je zaak?
Stel: je bent lang weg en een collega neemt je werk over. Hoe leert die dat het makkelijkst?
Stel: je bent lang weg en een collega neemt je werk en mandaat over. Hoe leert die dat het makkelijkst?
Stel: je bent lang weg en iemand houdt je zaak draaiende. Hoe leert die dat het makkelijkst?
De laatste keer dat je met een probleem zat: hoe kwam je tot een oplossing?
De laatste keer dat collega’s met een probleem zaten: hoe kwamen ze tot een oplossing?
Waar en wanneer kunnen mensen in je organisatie leren? Zet alle plekken en momenten op een rij.
Waar en wanneer kan je in en rond je zaak leren? Zet alle plekken en momenten op een rij.
In welke groep gaat het beter?
Welke groep lijkt {task} beter te kennen, of sneller?
Welke groepsleden voelen zich zeker genoeg om {task} voor te doen?
Hoe komt dat?
Hoe ziet de leercultuur in je organisatie er vandaag uit?
Hoe ziet de leercultuur in je zaak en je netwerk er vandaag uit?
Wat houdt leren op het werk tegen?
Wat houdt jou tegen om te leren terwijl je werkt?
Wat moedigt leren op het werk aan?
Wat moedigt jou aan om te leren terwijl je werkt?
Wat heb je het afgelopen jaar geleerd?
Hoe heb je dat geleerd?
Wat zou je nog willen leren?
Hoe zou je dat kunnen leren?
Wat zijn de voordelen en de nadelen van die manieren?
Hoe kan je om de nadelen of moeilijkheden heen?
Welke fouten maakte je het afgelopen jaar op het werk?
Welke fouten maakte je het afgelopen jaar in je zaak?
Wat heb je van die fouten geleerd?
Wat hebben jij of zij van die fouten geleerd?
Vond je de oplossingen zelf?
Vonden de mensen die de fouten maakten zelf de oplossingen?
Hoe reageerden de mensen om je heen?
Hoe reageerden de mensen eromheen?
Welke reacties hielpen je om van je fouten te leren? Welke niet?
Welke reacties hielpen om van fouten te leren? Welke niet?
Welke reacties van klanten of partners hielpen je om van je fouten te leren? Welke niet?
Hoe ziet leren er in je organisatie uit?
Hoe ziet leren er in je zaak uit?
Geef een voorbeeld van iets wat je zelf al doende leerde.
Mag je fouten maken op het werk, en durf je dat?
Mogen jij en je team fouten maken op het werk, en durven jullie dat?
Mag je van jezelf en je klanten fouten maken, en durf je dat?
Leren door te doen is niets voor ons: wij kunnen ons geen fouten veroorloven.
Leren door te doen is niets voor mij: als zelfstandige kan ik me geen fouten veroorloven.
Leren door te doen is vooral nuttig in beroepen waarin je met je handen werkt.
De beste leerschool is in het diepe gegooid worden en leren zwemmen.
Neyo, hoe kon je dit zo laten mislopen? Laat dat aan experts over. Begin niet zonder echt te weten hoe.
Lees de procedures, Anton. Pas ze toe op het dossier, en dan zien we wel waar we uitkomen.
Welke taak zou je graag beter kunnen? Waarvoor kom jij naar een ander? Wie helpt jou als het moeilijk wordt?
Wanneer heb je iemand anders geholpen om iets te leren? Waarom lukte dat, en wat ging er minder goed?
Waar loop je tegenaan als je met het nieuwe systeem werkt? Wat deed je toen het misging?
Wat heb je nodig om dat de volgende keer anders te doen? Hoeveel tijd krijg je daarvoor?
Hoe vaak vraag je raad aan een collega? Met wie praat je daarover? Wat zou er gebeuren als niemand het zegt?
Wat was de laatste keer dat je iets nieuws probeerde? Heb je genoeg tijd om te oefenen?
Vertel over een moment waarop je dacht: dit had ik eerder moeten weten.
Ik heb geleerd dat het helpt om te vragen. We kunnen elkaar vaker tonen hoe het moet.
In onze ploeg is er altijd iemand die het weet. Bij ons op de afdeling worden er nooit fouten gemaakt.
[["","",[1,2,3],null,true,false],{"id":"","text":"","name":""}]
van de in een op het met voor aan door uit over bij naar om te als dan maar ook niet meer nog wel geen
de eerste keer, elke dag, deze week, de voorbije maand, vorig jaar, op voorhand, achteraf, samen, zelf
`;

/** Each line ends as a text in a link does. */
export const DICTIONARY_1 = LINES.trim().replaceAll("\n", "\0") + "\0";
