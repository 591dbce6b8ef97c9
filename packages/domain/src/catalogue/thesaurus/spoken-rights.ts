import { phrases } from './phrases.ts';

/** What people say at the counter and on the telephone: whole sentences, dialect, short forms. */
export const spokenRights = {
  'GE-SCHU': phrases(
    `incasso|incassobureau|schuldeiser|loonbeslag|saneren|schuldsanering|wsnp|msnp|kredietbank|betalingsachterstand|huurachterstand|rood staan|sta in het rood|afgesloten van stroom|aanmaning|dwangbevel|kan de huur niet betalen|geldzorgen|diep in de schulden|postorderschuld|vroegsignalering`,
  ),
  'GE-BUDG': phrases(
    `thuisadministratie|administratie|ongeopende post|post stapelt zich op|enveloppen niet openmaken|papierwinkel|papierwerk|rekeningen stapelen|geldmaatje|moeilijk rondkomen|kom niet uit met mijn geld|te veel uitgeven|betaalrekening beheren|ordners|boekhouding thuis`,
  ),
  'GE-FORM': phrases(
    `sociaal raadsvrouw|formulierenhulp|invulhulp|aangiftehulp|hulp bij belastingaangifte|brief van het uwv snap ik niet|ambtenarentaal|gratis advocaat|advocaat nodig|rechtsbijstandverzekering|juridisch advies|contract nakijken|arbeidsconflict|huurcommissie|toeslagenaffaire|bezwaarbrief schrijven|informatiepunt digitale overheid`,
  ),
  'GE-VOED': phrases(
    `voedselhulp|kratje eten|etenspakket|noodhulp eten|weggeefhoek|ruilwinkel|kringloop|babyspullen gratis|winterkleren|kleren voor de kinderen|speelgoed gratis|leger des heils kleding|gratis spullen|huisraad|buurtkoelkast|supermarkt voor minima`,
  ),
  'GE-MINI': phrases(
    `armoedefonds|minimabeleid|geen geld voor de tandarts|bril niet kunnen betalen|ooievaarspas|u pas|rotterdampas|gelrepas|geldpas|meedoen bijdrage|schoolspullen|zwemles vergoeding|contributie sportclub|wasmachine stuk geen geld|uitkering aanvragen|participatiewet uitkering|ioaw|aio|toelage|individuele studietoeslag|duur medicijn`,
  ),
  'GE-BEWI': phrases(
    `onderbewindstelling|beschermingsbewindvoerder|mentor aanvragen|iemand onder curatele stellen|geld laten regelen door ander|verkwisting|notariele volmacht|vertegenwoordiger voor moeder|rechtbank bewind|zij kan niet meer zelf beslissen|weekgeld`,
  ),
  'TD-TAAL': phrases(
    `taalvrijwilliger|nt2|nl leren|dutch lessons|dutch language|leesles|voorlezen brief|letters leren|beter lezen|beter schrijven|laaggeletterdheid|taal oefenen|spreekvaardigheid|praten in het nederlands|learn dutch|slecht nederlands|de taal niet machtig|kan niet schrijven`,
  ),
  'TD-DIGI': phrases(
    `computerinloop|digihulp|digitaal spreekuur|digitaalhuis|digid aanvragen|digid app|mijn overheid|mobiel|smart phone|mobieltje instellen|tabletcafe|tabletles|skypen|facetime|appen met kleinkinderen|online formulier|wachtwoorden|cyberpesten ouderen|virus op computer|nepmail|bankieren op de computer|pc|pc hulp`,
  ),
  'WE-WERK': phrases(
    `baantje|jobcoaching|arbeidstoeleiding|werkgeversservicepunt|leerwerkbedrijf|wsw|sw bedrijf|werk met begeleiding|aangepast werk|sollicitatiebrief|cv maken|weer aan het werk|uitzendbureau|afstand tot de arbeidsmarkt|vakopleiding|omscholing|wiw|leren en werken`,
  ),
  'JE-OPVO': phrases(
    `opvoedcoach|opvoedpoli|opvoedvraag|triple p|peuterpuberteit|kind eet niet|kind wil niet naar school|brutaal kind|pubergedrag|ouder en kind adviseur|jeugd en gezin|jeugdverpleegkundige|schoolmaatschappelijk werk|samengesteld gezin|bedplasser|ruzie met mijn puber|mijn kind wordt gepest|huilbaby`,
  ),
  'JE-JONG': phrases(
    `jeugdcentrum|jongerenplek|jongerenhuiskamer|tienerwerk|tieneravond|hangplekken|jop|jongens vervelen zich|verveelt zich op straat|straatjeugd|jeugdoverlast|vuurwerkjeugd|jongerenraad|game avond|jongerensoos`,
  ),
  'JE-OPPA': phrases(
    `gezinsbuddy|vraaggezin|meeleefgezin|opvanggezin|moeder heeft het zwaar met kinderen|alleenstaand ouder|kraamvisite hulp|hulp in een jong gezin|tweelingmoeder|oppasoma|oppas opa|opvang na school|praktische hulp in het gezin|moedermaatje`,
  ),
  'TO-WMOL': phrases(
    `wmo balie|zorgbalie|wijkteam|buurtteam|gebiedsteam|sociaal wijkteam|meldpunt zorg|hulp van gemeente vragen|waar kan ik hulp aanvragen|wmo gesprek|huisbezoek van de gemeente|wmo indicatie|welzijnswerker|ouderenloket|zorgwijzer|iemand van de gemeente spreken|indicatiestelling|vraagwijzer`,
  ),
  'TO-OCO': phrases(
    `oco|clientondersteuning wmo|zorgbelang|mee clientondersteuning|gespreksmaatje|meegaan naar de gemeente|niet alleen naar het keukentafelgesprek|iemand die mijn belang behartigt|onafhankelijk advies|ik kom er niet uit met de gemeente|wegwijs in zorgland|bijstand tijdens het gesprek`,
  ),
  'TO-PGB': phrases(
    `budget om zelf zorg te regelen|zelf mijn hulp uitkiezen|zelf hulp betalen met budget|zorg zelf inkopen|pgb loket|pgb portaal|mijn pgb|budgetbeheerder pgb|zorgbeschrijving|informele hulp betalen|ouderinitiatief pgb|zorg in natura of pgb`,
  ),
  'TO-KLAC': phrases(
    `klachtenregeling|klachtencommissie|oneens met beschikking|besluit aanvechten|tegen de beslissing in|beroepschrift|rechtbank bestuursrecht|onvriendelijk behandeld|niet gehoord door de gemeente|thuiszorg doet het niet goed|hulp komt niet|minder uren hulp|aanvraag geweigerd|kinderombudsman|meldpunt discriminatie`,
  ),
  'VH-HUIS': phrases(
    `partnergeweld|oudermishandeling|hij slaat|zij slaat mij|klap gekregen|klappen|agressie thuis|dwingende controle|mijn man wordt agressief|mijn zoon slaat mij|mijn zoon bedreigt mij|uitgescholden door partner|bang in mijn eigen huis|familie buit oma uit|geld afgepakt|huisverbod|ex stalkt|psychische mishandeling|veiligthuis`,
  ),
  'VH-NIEU': phrases(
    `statushouder|coa|taalmaatje vluchteling|integratiecursus|net uit oekraine|oekrainer|syrier|eritreer|afghaan|asielprocedure|ind|naturaliseren|gezin laten overkomen|refugee|new in the netherlands|buitenlander|wegwijs maken nieuwkomer|inburgeringsplicht`,
  ),
} as const;
