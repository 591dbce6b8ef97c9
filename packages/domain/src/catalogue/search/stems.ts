/** Nouns that Dutch compounds in this field are made of, beside every word of the thesaurus. */
export const STEMS = `aandoening aanvraag activiteit administratie advies afspraak arts auto avond
  badkamer bed begeleiding beheer beheerder bejaarden belang beperking bezoek bibliotheek brief buurt
  centrum coach consulent cursus dag dienst dieren dokter eenzaam familie financien fiets formulier
  gebouw gehandicapten geheugen geld gemeente gesprek gezin gezondheid goederen groep hulp huis
  huishoud huishouding huiskamer huisarts inkomen inloop invaliden jeugd jongeren kaart kamer keuken
  kind kinderen klacht klas kleding klus koffie koken kosten kring leven lift loket maaltijd maat
  maatje maatschappelijk mantel medicijn medisch meldpunt middag middel moeder muziek nacht netwerk
  ochtend onderhoud ondersteuning ontmoeting ontspanning opleiding opvang oudere ouderen ouders
  overlast pakket parkeer partner patient plaats plek praat preventie probleem problemen psychiatrie
  regeling rekening reis rij rolstoel ruimte schoonmaak schuld school senioren sociaal speel spel
  spreekuur steun stoel straat taal tafel taxi team telefoon thuis toeslag training trap tuin uitje
  vaardigheid vader val vereniging verhuis verlies verpleeg verpleging vervoer verzekering verzorging
  voeding voedsel voorziening vrijwilliger wandel wandelen was water wekker werk wijk winkel woning
  wonen ziekenhuis ziekte zit zorg zuster zwem`
  .split(/\s+/)
  .filter(Boolean);
