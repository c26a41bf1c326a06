// The pictures of /cijfers/ in the order of the page.
import type { Catalogue } from '../types.ts';
import { exchanges } from './exchanges.ts';
import { factorCounts } from './factorCounts.ts';
import { regioThema, themaDoelgroep } from './gapMaps.ts';
import { goals } from './goals.ts';
import { partOfWhole } from './partOfWhole.ts';
import { trechter } from './survey/funnel.ts';
import { lacked } from './survey/lacked.ts';
import { reportMarks } from './survey/marks.ts';
import { outcomes } from './survey/outcomes.ts';
import { response } from './survey/response.ts';
import { timeline } from './timeline.ts';
import type { Picture } from './types.ts';

interface Chapter {
  id: string;
  naam: string;
  inleiding: string;
  tekeningen: Picture[];
}

const isFilled = (p: Picture): boolean => p.tabel.rijen.length > 0;

/** The chapters of the page; a picture without data is left out, and so is a chapter without pictures. */
export function chapters(c: Catalogue): Chapter[] {
  const all: Chapter[] = [
    { id: 'opbrengst', naam: 'Wat kwam ervan?', inleiding: 'Cijfers die u ergens naast kunt leggen: een doel, of het geheel waar zij een deel van zijn.', tekeningen: [partOfWhole(c), goals(c)] },
    { id: 'witte-vlekken', naam: 'Waar weten wij veel, en waar niets?', inleiding: 'Elk getal is een aantal praktijken, kort en volledig beschreven samen. Kies een getal om ze te zien.', tekeningen: [themaDoelgroep(c), regioThema(c)] },
    { id: 'hielp', naam: 'Wat hielp, en wie leerde ervan?', inleiding: 'Wat onderzoekers in 2004 een succesfactor noemden, en wie een aanpak van een ander kende.', tekeningen: [factorCounts(c), exchanges(c)] },
    { id: 'vragenlijst', naam: 'Wat zeiden projecten in 2019 over zichzelf?', inleiding: 'Voor het rapport van de Programmaraad kregen mensen van projecten in mei 2019 een vragenlijst. Zij beoordeelden hun eigen werk.', tekeningen: [response(c), reportMarks(c), lacked(c), trechter(c), outcomes(c)] },
    { id: 'tijd', naam: 'Uit welke tijd komen de praktijken?', inleiding: 'De regels veranderden. Wat toen kon, kan nu misschien niet meer.', tekeningen: [timeline(c)] },
  ];
  return all.map((h) => ({ ...h, tekeningen: h.tekeningen.filter(isFilled) })).filter((h) => h.tekeningen.length > 0);
}

/** Every picture of the page. */
export const allPictures = (c: Catalogue): Picture[] => chapters(c).flatMap((h) => h.tekeningen);
