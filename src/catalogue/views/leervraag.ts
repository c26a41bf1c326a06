// Everything the pages of learning questions show.
import type { Leervraag } from '../../schemas/leervraag.ts';
import { mailto } from '../ask.ts';
import { askersToMail, leadsTo, likeQuestions, matchingPraktijken, matchingWerkwijzen, standOn, type Match } from '../matching.ts';
import { entryLinks, placeText, regioLinks, termLinks, themaLinks } from '../names.ts';
import { capital } from '../sentence.ts';
import { momentText, periodText } from '../period.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import type { Catalogue, Item } from '../types.ts';

export const STAND: Record<Leervraag['stand'], string> = {
  open: 'De vraag staat open.',
  beantwoord: 'De vraag is beantwoord.',
  verlopen: 'De vraag is verlopen.',
  onbekend: 'Of er een antwoord kwam, is onbekend.',
};

/** The mail that invites others with the like question; nothing where no mailbox is known. */
function groupMail(item: Item<Leervraag>, adres: string, c: Catalogue, today: string): string | undefined {
  const to = askersToMail(item, c, today);
  if (to.length === 0) return undefined;
  return mailto(to, `Intervisiegroep: ${item.data.titel}`, `Geachte collega,\n\nWij hebben dezelfde vraag als u, of bijna dezelfde:\n${item.data.titel}\n${adres}\n\nZullen wij er samen over praten? Ons voorstel is een gesprek van een uur.\n\nMet vriendelijke groet,\n`);
}

function praktijkMatch(m: Match, c: Catalogue) {
  const p = c.praktijken.find((x) => x.id === m.id)?.data;
  return { naam: m.titel, pad: ['praktijken', m.id], redenen: m.redenen, plaats: p ? `${placeText(p.gemeenten, regioLinks(p.regios, c))}, ${periodText(p.periode)}` : '' };
}

function likeMatch(m: Match, c: Catalogue, today: string) {
  const l = c.leervragen.find((x) => x.id === m.id)?.data;
  return { naam: m.titel, pad: ['leervragen', m.id], redenen: m.redenen, vrager: l ? `${capital(l.vrager.naam)}, ${momentText(l.gesteld)}. ${STAND[standOn(l, today)]}` : '' };
}

/** The view of one question. `adres`: its full address. `today`: 'JJJJ-MM-DD'. */
export function leervraagView(item: Item<Leervraag>, adres: string, c: Catalogue, today: string) {
  const { data } = item;
  const stand = standOn(data, today);
  const zoek: SearchData = { soort: 'leervraag', collectie: 'leervragen', id: item.id, titel: data.titel, jaar: data.gesteld.slice(0, 4), plaats: data.vrager.naam, samenvatting: data.samenvatting };
  const bron = data.bron;
  return {
    stand: STAND[stand],
    open: stand === 'open',
    gesteld: momentText(data.gesteld),
    tot: data.tot && momentText(data.tot),
    regio: data.vrager.regio ? regioLinks([{ id: data.vrager.regio }], c)[0] : undefined,
    doelgroepen: termLinks('doelgroepen', data.doelgroepen, c),
    themas: themaLinks(data.themas, c),
    praktijken: entryLinks('praktijken', data.praktijken, c),
    werkwijzen: entryLinks('werkwijzen', data.werkwijzen, c),
    passend: matchingPraktijken(item, c).map((m) => praktijkMatch(m, c)),
    passendeWerkwijzen: matchingWerkwijzen(item, c).map((m) => ({ naam: m.titel, pad: ['werkwijzen', m.id], redenen: m.redenen })),
    ookGevraagd: likeQuestions(item, c).map((m) => likeMatch(m, c, today)),
    groepsmail: groupMail(item, adres, c, today),
    bronnen: 'bron' in bron ? sourceViews([bron], c) : [],
    opgave: 'opgave' in bron ? `${bron.opgave}, ${momentText(bron.datum)}` : undefined,
    zoek,
  };
}

/** All questions: those that wait for an answer first, then newest first. */
export function leervraagList(c: Catalogue, today: string) {
  return c.leervragen
    .map((l) => {
      const stand = standOn(l.data, today);
      return { id: l.id, titel: l.data.titel, samenvatting: l.data.samenvatting, vrager: capital(l.data.vrager.naam), datum: l.data.gesteld, gesteld: momentText(l.data.gesteld), stand: STAND[stand], open: stand === 'open', past: leadsTo(l, c) };
    })
    .sort((a, b) => Number(b.open) - Number(a.open) || b.datum.localeCompare(a.datum) || (a.id < b.id ? -1 : 1));
}

/** The questions in two groups: open ones, and those of before, which are kept and marked. */
export function leervraagGroups(c: Catalogue, today: string) {
  const all = leervraagList(c, today);
  return { open: all.filter((l) => l.open), vroeger: all.filter((l) => !l.open) };
}
