// Strong and irregular verbs, plurals and comparatives. No rule finds these.
// Each line: the base, then its other forms. Prefixes (aan-, ver-, ...) come by rule.

const VERBS =
  'nemen neem neemt nam namen genomen|geven geef geeft gaf gaven gegeven|helpen hielp hielpen geholpen|vinden vind vindt vond vonden gevonden|' +
  'brengen brengt bracht brachten gebracht|denken denkt dacht dachten gedacht|zoeken zoekt zocht zochten gezocht|kopen koopt kocht kochten gekocht|' +
  'krijgen krijgt kreeg kregen gekregen|blijven blijft bleef bleven gebleven|schrijven schrijft schreef schreven geschreven|wijzen wijst wees wezen gewezen|' +
  'kiezen kiest koos kozen gekozen|verliezen verliest verloor verloren|bieden biedt bood boden geboden|houden houdt hield hielden gehouden|' +
  'vallen valt viel vielen gevallen|laten laat liet lieten gelaten|lopen loopt liep liepen gelopen|roepen roept riep riepen geroepen|' +
  'staan staat stond stonden gestaan|gaan gaat ging gingen gegaan|doen doet deed deden gedaan|zien ziet zag zagen gezien|komen komt kwam kwamen gekomen|' +
  'spreken spreekt sprak spraken gesproken|breken breekt brak braken gebroken|steken steekt stak staken gestoken|treden treedt trad traden getreden|' +
  'trekken trekt trok trokken getrokken|treffen treft trof troffen getroffen|sluiten sluit sloot sloten gesloten|schuiven schuift schoof schoven geschoven|' +
  'stijgen stijgt steeg stegen gestegen|dragen draagt droeg droegen gedragen|slaan slaat sloeg sloegen geslagen|vragen vraagt vroeg vroegen gevraagd|' +
  'winnen wint won wonnen gewonnen|binden bindt bond bonden gebonden|beginnen begint begon begonnen|springen springt sprong sprongen gesprongen|' +
  'dwingen dwingt dwong dwongen gedwongen|zenden zendt zond zonden gezonden|worden wordt werd werden geworden|werven werft wierf wierven geworven|' +
  'sterven sterft stierf stierven gestorven|schenken schenkt schonk schonken geschonken|kijken kijkt keek keken gekeken|lijden lijdt leed leden geleden|' +
  'rijden rijdt reed reden gereden|snijden snijdt sneed sneden gesneden|stellen stelt stelde gesteld|liggen ligt lag lagen gelegen|zitten zit zat zaten gezeten|' +
  'lezen leest las lazen gelezen|eten eet at aten gegeten|meten meet mat maten gemeten|wegen weegt woog wogen gewogen|liegen liegt loog logen gelogen|' +
  'schieten schiet schoot schoten geschoten|genieten geniet genoot genoten|weten weet wist wisten geweten|leggen legt legde gelegd|zeggen zegt zei zeiden gezegd';

const NOUNS =
  'weg wegen|dag dagen|stad steden|lid leden|bedrag bedragen|verslag verslagen|spel spelen|dak daken|gat gaten|vak vakken|slot sloten|schip schepen|' +
  'ouderen oudere|jongeren jongere|belofte beloften beloftes beloven belooft beloofd beloofde beloofden|stage stages stagiair stagiairs stagiaire stagiaires|kind kinderen|overleg overleggen|middel middelen|gebrek gebreken|verband verbanden|crisis crises|museum musea|cursus cursussen|bonus bonussen|' +
  'hoog hoger hogere hoogste|laag lager lagere laagste|klein kleiner kleinere kleinste|groot groter grotere grootste|werkloos werkloze werklozen|arbeidsloos arbeidsloze';

/** Groups of forms of one irregular word, the base first. */
export const IRREGULAR: readonly (readonly string[])[] = `${VERBS}|${NOUNS}`.split('|').map((r) => r.split(' '));

/** How many of those groups are verbs, which take prefixes. */
export const VERB_COUNT = VERBS.split('|').length;
