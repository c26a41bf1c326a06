// Which questions the issue forms ask. What a question is called, how long an answer may be and
// what there is to choose comes from the schemas.
import { KIT, SECTIES } from '../../src/schemas/praktijk.ts';
import type { Collectie } from '../../src/schemas/index.ts';

/** A question that no field of a schema asks. */
interface OwnQuestion {
  id: string;
  label: string;
  uitleg: string;
  soort: 'regel' | 'tekst' | 'keuze';
  keuzes?: readonly string[];
  verplicht?: boolean;
}

/** A field of the schema, explained for somebody who makes no file. */
interface OtherWords {
  veld: string;
  uitleg: string;
}

export interface IssueForm {
  id: string;
  naam: string;
  uitleg: string;
  /** Begin of the title of the issue. */
  titel: string;
  collectie?: Collectie;
  /** Paths of fields in the schema of the collection, in other words where that helps, and questions of our own. */
  vragen: readonly (string | OtherWords | OwnQuestion)[];
  /** Fields that the schema asks for and the editors fill in. */
  doorRedactie: readonly string[];
}

const bron: OwnQuestion = { id: 'bron', label: 'Bron', uitleg: 'Waar staat dit? Noem een rapport of besluit, met de bladzijde. Of schrijf welke organisatie dit zelf vertelt, en wanneer. Geen persoonsnamen.', soort: 'tekst', verplicht: true };

const prose = (uitleg: string): OwnQuestion => ({ id: 'tekst', label: 'Tekst', uitleg, soort: 'tekst' });

const ABOUT_SECTION: Record<(typeof SECTIES)[number], string> = {
  Aanleiding: 'Waarom begon u hieraan?',
  Aanpak: 'Wie deed wat, met wie en in welke volgorde?',
  Opbrengst: 'Wat kwam ervan? Noem het geheel, het doel en de termijn bij elk cijfer. Wat niet lukte is ook welkom.',
  'Wat hielp': 'Waardoor lukte het, volgens u?',
  'Wat lastig was': 'Wat zat tegen?',
  'Wat u kunt overnemen': 'Wat kan een ander hiervan gebruiken?',
};

const sections: OwnQuestion[] = SECTIES.map((s) => ({ id: s.toLowerCase().replaceAll(' ', '-'), label: s, uitleg: ABOUT_SECTION[s], soort: 'tekst', verplicht: s === 'Aanpak' }));

const partners: OtherWords = { veld: 'partners', uitleg: 'Organisaties die meededen, één per regel: de naam, wat voor organisatie het is en wat zij deed. Geen persoonsnamen.' };

const resultaten: OtherWords = { veld: 'resultaten', uitleg: 'Eén cijfer per regel: hoeveel, waarvan, van welk geheel, wat vooraf het doel was, na hoeveel maanden, en de bron.' };

const documenten: OtherWords = { veld: 'documenten', uitleg: 'Stukken die iedereen kan openen, één per regel: de titel en het adres.' };

const byEditors = ['status', 'gepubliceerd', 'herzien'];

export const ISSUE_FORMS: readonly IssueForm[] = [
  {
    id: 'praktijk',
    naam: 'Deel een praktijk',
    uitleg: 'U hebt iets gedaan om mensen aan werk te helpen. Ook als het niet lukte.',
    titel: 'Praktijk: ',
    collectie: 'praktijken',
    vragen: ['titel', 'samenvatting', 'gemeenten', 'regios', 'schaal', 'periode.van', 'periode.tot', 'stand.fase', 'stand.peildatum', 'doelgroepen', 'sectoren', 'instrumenten', partners, ...sections, resultaten, ...KIT, documenten, 'bezoek.mogelijk', 'bezoek.contact', bron],
    doorRedactie: [...byEditors, 'niveau'],
  },
  {
    id: 'verhaal',
    naam: 'Vertel als werkgever',
    uitleg: 'Uw bedrijf nam mensen aan of hielp hen op weg. Vertel een andere werkgever hoe dat ging.',
    titel: 'Verhaal: ',
    collectie: 'verhalen',
    vragen: ['titel', 'samenvatting', 'bedrijf', 'gemeenten', 'praktijk', 'periode.van', 'periode.tot', 'sectoren', 'vragen', 'watKreegU', 'watDeedU', 'hoeveelUur', 'watKostteHet', 'watAlsHetNietLukte', 'wieDeedHetPapierwerk', prose('Het verhaal in uw eigen woorden.'), bron],
    doorRedactie: byEditors,
  },
  {
    id: 'leervraag',
    naam: 'Stel een vraag aan andere regio’s',
    uitleg: 'U wilt weten hoe anderen iets aanpakten.',
    titel: 'Leervraag: ',
    collectie: 'leervragen',
    vragen: ['titel', 'samenvatting', 'vrager.naam', 'vrager.regio', 'vrager.contact', 'gesteld', 'tot', 'praktijken', 'themas', 'doelgroepen', 'instrumenten', prose('Wat wilt u weten, en wat hebt u al geprobeerd?')],
    doorRedactie: [...byEditors, 'stand', 'bron'],
  },
  {
    id: 'uitwisseling',
    naam: 'Meld een bezoek of overname',
    uitleg: 'U bezocht een praktijk, nam er iets van over, paste haar aan of stopte ermee.',
    titel: 'Uitwisseling: ',
    collectie: 'uitwisselingen',
    vragen: ['titel', 'praktijk', 'soort', 'van.naam', 'van.regio', 'naar.naam', 'naar.regio', 'datum', 'watVeranderde', 'uitkomst', bron],
    doorRedactie: [],
  },
  {
    id: 'verbetering',
    naam: 'Verbeter een pagina',
    uitleg: 'Er staat iets niet goed, er ontbreekt iets, of u weet een antwoord op een vraag.',
    titel: 'Verbetering: ',
    vragen: [
      { id: 'pagina', label: 'Pagina', uitleg: 'Het adres van de pagina, of haar titel.', soort: 'regel', verplicht: true },
      { id: 'soort', label: 'Wat wilt u doorgeven?', uitleg: 'Kies wat het best past.', soort: 'keuze', keuzes: ['Er staat iets dat niet klopt', 'Er ontbreekt iets', 'Er is sindsdien iets veranderd', 'Ik weet een antwoord op een vraag van deze pagina', 'Een link of de pagina zelf werkt niet'], verplicht: true },
      { id: 'nu', label: 'Wat staat er nu?', uitleg: 'Neem de zin of het cijfer over.', soort: 'tekst' },
      { id: 'voorstel', label: 'Wat moet er staan?', uitleg: 'In uw eigen woorden.', soort: 'tekst', verplicht: true },
      { ...bron, verplicht: false },
    ],
    doorRedactie: [],
  },
];

/** What everybody who sends a form must agree to. */
export const CONSENT = [
  'Ik noem geen namen van personen, en niemand is te herkennen. Deze melding is openbaar en blijft bewaard.',
  'De genoemde organisaties weten dat ik dit instuur.',
  'De redactie mag de tekst bewerken en plaatsen onder de licentie CC BY 4.0.',
] as const;
