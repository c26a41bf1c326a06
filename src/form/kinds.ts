// The kinds of entry that a form can make or mend, and the steps of each. The fields themselves
// come from the schemas; a test fails when a step forgets a field or names one that is not there.
import { KIT, SECTIES } from '../schemas/praktijk.ts';
import type { Collectie } from '../schemas/index.ts';

interface Step {
  kop: string;
  uitleg?: string;
  /** Fields in the order of the form, those that everybody fills in. */
  velden: readonly string[];
  /** Fields that few need; behind a summary. */
  zelden?: readonly string[];
  /** The prose of the entry is asked for here. */
  tekst?: boolean;
}

interface Kind {
  collectie: Collectie;
  /** As in "Een praktijk". */
  naam: string;
  /** What somebody gives with it; empty for kinds that only editors add. */
  belofte: string;
  stappen: readonly Step[];
  /** Headings of the prose; one '' for prose without fixed headings. */
  koppen: readonly string[];
}

const REDACTIE: Step = { kop: 'Voor de redactie', uitleg: 'Hier hoeft u niets te doen. De redactie vult dit in als zij uw bijdrage plaatst.', velden: [], zelden: ['status', 'gepubliceerd', 'herzien', 'redactie', 'vroegereIds', 'licentie'] };
const RECORD: Step = { ...REDACTIE, zelden: ['status', 'vroegereIds'] };
const KOP = ['titel', 'samenvatting'] as const;

export const KINDS = {
  praktijk: {
    collectie: 'praktijken',
    naam: 'Een praktijk',
    belofte: 'Wat u deed om mensen aan werk te helpen, en wat ervan kwam. Ook als het niet lukte.',
    koppen: SECTIES,
    stappen: [
      { kop: 'Wat het is', velden: [...KOP, 'niveau'], zelden: ['alleenTitel', 'onderdeelVan', 'oorspronkelijk'] },
      { kop: 'Waar en wanneer', velden: ['periode', 'stand', 'schaal', 'gemeenten', 'regios'], zelden: ['inwoners', 'toenEnNu'] },
      { kop: 'Voor wie en waarmee', velden: ['doelgroepen', 'instrumenten', 'partners'], zelden: ['sectoren', 'themas', 'initiatief', 'uitvoeringsvorm', 'succesfactoren'] },
      { kop: 'Het verhaal', uitleg: 'Schrijf in gewone zinnen. Een lege regel begint een nieuwe alinea; een streepje aan het begin maakt een opsomming. Noem geen namen van personen.', velden: [], tekst: true },
      { kop: 'Wat het opbracht', uitleg: 'Elk cijfer met zijn bron. Hebt u geen cijfers? Sla dit over.', velden: ['resultaten'], zelden: ['oordeel', 'letop'] },
      { kop: 'Wat het vraagt', uitleg: 'Hier vragen andere regio’s het eerst naar. Weet u iets niet? Laat het leeg; dan staat er ‘onbekend’.', velden: [...KIT], zelden: ['documenten'] },
      { kop: 'Bron en bezoek', velden: ['bronnen', 'bezoek'], zelden: ['verwant', 'antwoorden'] },
      REDACTIE,
    ],
  },
  verhaal: {
    collectie: 'verhalen',
    naam: 'Een verhaal van een werkgever',
    belofte: 'Wat een bedrijf deed, wat het opleverde en wat het kostte.',
    koppen: [''],
    stappen: [
      { kop: 'Wat het is', velden: [...KOP, 'bedrijf', 'praktijk', 'vragen', 'periode'], zelden: ['gemeenten', 'sectoren'] },
      { kop: 'Het verhaal', uitleg: 'Schrijf in gewone zinnen. Noem geen namen van personen.', velden: [], tekst: true },
      { kop: 'Wat een andere werkgever vraagt', uitleg: 'Weet u iets niet? Laat het leeg; dan staat er ‘onbekend’.', velden: ['watKreegU', 'watDeedU', 'hoeveelUur', 'watKostteHet', 'watAlsHetNietLukte', 'wieDeedHetPapierwerk'] },
      { kop: 'Bron', velden: ['bronnen'] },
      REDACTIE,
    ],
  },
  leervraag: {
    collectie: 'leervragen',
    naam: 'Een leervraag',
    belofte: 'Een vraag aan andere gemeenten, regio’s of werkgevers.',
    koppen: [''],
    stappen: [
      { kop: 'Uw vraag', velden: [...KOP, 'stand', 'vrager', 'gesteld'], zelden: ['tot'] },
      { kop: 'Toelichting', uitleg: 'Waarom vraagt u dit, en wat weet u al?', velden: [], tekst: true },
      { kop: 'Waar de vraag over gaat', velden: ['praktijken', 'themas'], zelden: ['doelgroepen', 'instrumenten', 'werkwijzen', 'succesfactoren'] },
      { kop: 'Bron', velden: ['bron'] },
      REDACTIE,
    ],
  },
  uitwisseling: {
    collectie: 'uitwisselingen',
    naam: 'Een uitwisseling',
    belofte: 'Een werkbezoek, of een aanpak die u overnam of aanpaste. Zo ziet een ander wie van wie leerde.',
    koppen: [],
    stappen: [
      { kop: 'De stap', velden: ['titel', 'soort', 'praktijk', 'datum'] },
      { kop: 'Van wie, naar wie', velden: ['van', 'naar'] },
      { kop: 'Wat ervan kwam', velden: ['watVeranderde', 'uitkomst'] },
      { kop: 'Bron', velden: ['bron'] },
      RECORD,
    ],
  },
  antwoord: {
    collectie: 'praktijken',
    naam: 'Een antwoord bij een praktijk',
    belofte: 'U weet iets wat bij een praktijk nog onbekend is.',
    koppen: [],
    stappen: [{ kop: 'Uw antwoord', uitleg: 'Antwoord op wat u weet en laat de rest leeg. Een vraag zonder antwoord gaat niet mee.', velden: ['antwoorden'] }],
  },
  succesfactor: editors('succesfactoren', 'Een succesfactor', [...KOP, 'soort', 'volgorde', 'bronnen'], ['onderdeel', 'thema', 'zonderPraktijk'], REDACTIE),
  thema: editors('themas', 'Een thema', [...KOP, 'nummer', 'bronnen'], [], REDACTIE),
  werkwijze: editors('werkwijzen', 'Een werkwijze', [...KOP, 'soort', 'wanneer', 'stappen', 'bronnen'], ['nodig', 'genummerd', 'valkuilen', 'praktijken', 'zonderPraktijk', 'themas', 'doelgroepen', 'instrumenten', 'succesfactoren'], REDACTIE),
  pagina: editors('paginas', 'Een vaste pagina', [...KOP], [], REDACTIE),
  regio: editors('regios', 'Een regio', ['naam', 'code', 'provincies', 'gemeenten', 'tegel'], ['aliassen', 'werkgeverscontact', 'zoekt', 'biedt'], RECORD),
  begrip: editors('begrippen', 'Een begrip', ['term', 'uitleg', 'herkomst'], ['synoniemen', 'verwant', 'vroeger', 'later', 'werkgevers', 'bronnen'], RECORD),
  bron: editors('bronnen', 'Een bron', ['titel', 'kort', 'uitgever', 'datum', 'soort', 'beschrijving'], ['datumZeker', 'beperkingen', 'url'], RECORD),
  cijfer: editors('cijfers', 'Een cijfer', ['wat', 'groep', 'waarde', 'eenheid', 'jaar', 'bron'], ['nauwkeurigheid', 'van', 'basis', 'themas', 'praktijken', 'letop'], RECORD),
  term: editors('termen', 'Een woord van een lijst', ['naam', 'uitleg'], ['ookGenoemd'], RECORD),
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof KINDS;

export const kindNames = Object.keys(KINDS) as KindName[];

/** The kinds that anybody may share, in the order of the page. */
export const SHARED = ['praktijk', 'verhaal', 'leervraag', 'uitwisseling', 'antwoord'] as const satisfies readonly KindName[];

/** The kind that mends entries of a collection. Throws for a collection without one; a test holds that there is none. */
export function kindOf(collectie: Collectie): KindName {
  const found = kindNames.find((k) => KINDS[k].collectie === collectie);
  if (!found) throw new Error(`Voor ${collectie} is er geen formulier.`);
  return found;
}

/** A kind as the functions of this folder take it. */
export const kind = (naam: KindName): Kind => KINDS[naam];

/** A kind that editors add by hand and everybody may mend. */
function editors(collectie: Collectie, naam: string, velden: readonly string[], zelden: readonly string[], last: Step): Kind {
  const prose = last === REDACTIE;
  return {
    collectie,
    naam,
    belofte: '',
    koppen: prose ? [''] : [],
    stappen: [{ kop: 'Wat het is', velden, ...(zelden.length > 0 ? { zelden } : {}) }, ...(prose ? [{ kop: 'De tekst', velden: [], tekst: true }] : []), last],
  };
}
