// Runs of nine or more words that stand in a source and may stand in an entry all the same,
// because they are a name: the official title under which a story was published. A reader finds
// the story by it, so it may not be reworded. Nothing else belongs here.

interface AllowedTitle {
  title: string;
  reason: string;
}

const STORY = 'Titel van een praktijkverhaal, zoals het rapport van de Programmaraad (2019) hem noemt.';

export const ALLOWED_TITLES: readonly AllowedTitle[] = [
  'Door uitwisselen gegevens voorkomen dat jongeren uit beeld raken',
  'Indicatie beschut werk als hulpmiddel om te gedijen op een reguliere werkplek',
  'Inzet van de Subsidioloog: een van de succesfactoren Banenafspraak',
  'Ondernemen met je hart, een begrip bij werkgevers in het Westland',
  'Opstap naar werk: geen diploma, maar met een praktijkverklaring wel een baan',
  'Oss zoekt beschut werk in het netwerk van de klant',
  'Regelingen Leren en Werken optimaal benutten met financial engineering',
  'Reshoring: Claudia Sträter haalt klein deel productie terug naar Hoorn',
  'Robots en de kansen voor mensen met een beperking',
  'Shine+: Beweging van binnenuit: langdurig uitkeringsgerechtigden duurzaam in beweging',
  'Social return in Noord-Nederland: flexibiliteit binnen duidelijke kaders',
  'Veel beschut werk dankzij intensieve samenwerking in ’s-Hertogenbosch',
  'Werk in Zicht, hoe 35 arbeidsmarktpartijen samenwerken in het hoge noorden',
  'Werken aan werk, een betere ‘fit’ tussen WW en Bijstand',
  'Zoek al vroeg die samenwerking met VSO en UWV',
].map((title) => ({ title, reason: STORY }));
