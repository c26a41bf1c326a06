// Everything the page of one practice shows.
import { numberText } from '../../numbers.ts';
import { contactOf } from '../ask.ts';
import { detailOf } from '../detail.ts';
import { OORDEEL_NAMES } from '../facets.ts';
import { plainFacts, type PlainFacts } from '../facts.ts';
import { figureText, headlineFigures } from '../figures.ts';
import { figureView } from '../figureView.ts';
import { termsIn } from '../glossary.ts';
import { kitRows, knownCount, type KitRow } from '../kit.ts';
import { placeText, regioLinks, termLinks, themaLinks } from '../names.ts';
import { momentText, periodText, startYear } from '../period.ts';
import { questionLinks } from '../questionLinks.ts';
import { mergedPlaces, placeIndex } from '../places.ts';
import { hasReadyPages, questionsFor } from '../questions.ts';
import { relatedTo } from '../related.ts';
import type { SearchData } from '../searchData.ts';
import { sourceViews } from '../sources.ts';
import { standToday } from '../standing.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';
import { hereView } from './bijOns.ts';
import { bronView, spoorView, stamboomView } from './stap.ts';

function factorsShown({ id, data }: PraktijkItem, c: Catalogue) {
  return data.succesfactoren.flatMap((f) => {
    const factor = c.succesfactoren.find((x) => x.id === f.factor);
    if (!factor) return [];
    const elsewhere = c.praktijken.filter((p) => p.id !== id && p.data.succesfactoren.some((x) => x.factor === f.factor)).length;
    return [{ id: factor.id, titel: factor.data.titel, toelichting: f.toelichting, afgeleid: f.sterkte === 'afgeleid', elders: elsewhere }];
  });
}

/** The view of one practice. `text`: its prose, to find the terms it uses. */
export function praktijkView(item: PraktijkItem, text: string, c: Catalogue) {
  const { data } = item;
  const regios = regioLinks(data.regios, c);
  const kit: KitRow[] = kitRows(data);
  const facts: PlainFacts = plainFacts(item, c.uitwisselingen);
  const index = placeIndex(c.regios);
  const parts = c.praktijken.filter((p) => p.data.onderdeelVan === item.id);
  const whole = data.onderdeelVan ? c.praktijken.find((p) => p.id === data.onderdeelVan) : undefined;
  const doelgroepen = termLinks('doelgroepen', data.doelgroepen, c);
  const themas = themaLinks(data.themas, c);
  const merged = mergedPlaces(data.gemeenten, index);
  const factors = factorsShown(item, c);
  const zoek: SearchData = {
    soort: 'praktijk',
    collectie: 'praktijken',
    id: item.id,
    titel: data.titel,
    plaats: placeText(data.gemeenten, regios),
    jaar: String(startYear(data.periode)),
    niveau: detailOf(data),
    themas: data.themas.map((t) => t.id),
    regios: data.regios.map((t) => t.id),
    doelgroepen: data.doelgroepen.map((t) => t.id),
    samenvatting: data.samenvatting,
    namen: [...data.gemeenten, ...data.gemeenten.flatMap((g) => index.get(g)?.gemeente ?? []), ...regios.map((r) => r.naam), ...doelgroepen.map((d) => d.naam), ...themas.map((t) => t.naam)],
  };
  return {
    plaats: placeText(data.gemeenten, regios),
    periode: periodText(data.periode),
    stand: standToday(data),
    regios,
    themas,
    doelgroepen,
    sectoren: termLinks('sectoren', data.sectoren, c),
    instrumenten: termLinks('instrumenten', data.instrumenten, c),
    inwoners: data.inwoners === undefined ? undefined : numberText(data.inwoners),
    toenEnNu: [...merged, ...(data.toenEnNu === 'onbekend' ? ['Wat er sindsdien veranderde, is onbekend.'] : [data.toenEnNu])],
    bijOns: hereView(item, c),
    cijfers: headlineFigures(data.resultaten).map(figureView),
    alleCijfers: data.resultaten.map((r) => ({ tekst: figureText(r), toelichting: r.toelichting, bron: r.bron })),
    kit,
    bekend: knownCount(kit),
    feiten: facts,
    oordeel: OORDEEL_NAMES[data.oordeel.waarde],
    factoren: factors,
    meenemen: hasReadyPages(item),
    contact: contactOf(data),
    vragen: questionsFor(item, c).map((v) => v.vraag),
    antwoorden: data.antwoorden.map((a) => ({ vraag: a.vraag, antwoord: a.antwoord, datum: momentText(a.datum), bron: bronView(a.bron, c) })),
    spoor: spoorView(item.id, c),
    stamboom: stamboomView(item.id, c),
    onderdelen: parts.map((p) => ({ naam: p.data.titel, pad: ['praktijken', p.id] })),
    geheel: whole && { naam: whole.data.titel, pad: ['praktijken', whole.id] },
    verwant: relatedTo(item, c.praktijken, c.termen).map(({ praktijk, reasons }) => ({
      naam: praktijk.data.titel,
      pad: ['praktijken', praktijk.id],
      plaats: placeText(praktijk.data.gemeenten, regioLinks(praktijk.data.regios, c)),
      periode: periodText(praktijk.data.periode),
      redenen: reasons,
    })),
    werkwijzen: c.werkwijzen.filter((w) => w.data.praktijken.includes(item.id)).map((w) => ({ naam: w.data.titel, pad: ['werkwijzen', w.id] })),
    leervragen: questionLinks('praktijken', item.id, c),
    verhalen: c.verhalen.filter((v) => v.data.praktijk === item.id).map((v) => ({ naam: v.data.titel, pad: ['verhalen', v.id] })),
    woorden: termsIn(`${data.samenvatting} ${text}`, c.begrippen).map((b) => ({ naam: b.data.term, pad: ['begrippen', b.id] })),
    bronnen: sourceViews(data.bronnen, c),
    regioTegels: c.regios.map((r) => ({ id: r.id, ...r.data.tegel, hier: data.regios.some((t) => t.id === r.id) })),
    uitRegio: regios.map((r) => ({ ...r, aantal: c.praktijken.filter((p) => p.data.regios.some((t) => t.id === r.pad[1])).length })),
    zoek,
  };
}

export type PraktijkView = ReturnType<typeof praktijkView>;
