// The computations on the collection as it is: what must hold for every entry, whatever editors add.
import { describe, expect, test } from 'vitest';
import { cardsByLevel } from '../src/catalogue/cards.ts';
import { sideBySide } from '../src/catalogue/comparison.ts';
import { deskData, municipalitiesByLetter } from '../src/catalogue/desks.ts';
import { facetsOf } from '../src/catalogue/facetValues.ts';
import { FACETS, countsFor, fits } from '../src/catalogue/facets.ts';
import { fitOf, type OwnProfile } from '../src/catalogue/fit.ts';
import { funnel, SHOWN_FROM } from '../src/catalogue/funnel.ts';
import { invitationFor } from '../src/catalogue/invitation.ts';
import { lineageOf } from '../src/catalogue/lineage.ts';
import { lookAlikes } from '../src/catalogue/lookAlikes.ts';
import { likeQuestions, matchingPraktijken, matchingWerkwijzen } from '../src/catalogue/matching.ts';
import { questionsFor } from '../src/catalogue/questions.ts';
import { directionOf, measuresOf, praktijkenFrom } from '../src/catalogue/regions.ts';
import { inRegister } from '../src/catalogue/register.ts';
import { relatedTo } from '../src/catalogue/related.ts';
import { restingOn } from '../src/catalogue/sources.ts';
import { takenOverCount, trailOf } from '../src/catalogue/trail.ts';
import { aanvullenView } from '../src/catalogue/views/aanvullen.ts';
import { hereView, ownFields } from '../src/catalogue/views/bijOns.ts';
import { leervraagGroups } from '../src/catalogue/views/leervraag.ts';
import { lerenView } from '../src/catalogue/views/leren.ts';
import { overzicht } from '../src/catalogue/views/overzicht.ts';
import { planView } from '../src/catalogue/views/plan.ts';
import { praktijkView } from '../src/catalogue/views/praktijk.ts';
import { regioList, regioView, tiles } from '../src/catalogue/views/regio.ts';
import { vergelijkblad } from '../src/catalogue/views/vergelijkblad.ts';
import { zelfscanView } from '../src/catalogue/views/zelfscan.ts';
import { realCatalogue as c } from './realCatalogue.ts';

const today = '2026-11-26';
const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
const sloppy = /undefined|NaN|\[object|\s{2}| ,|\.\.|; ;/;

test('there is a collection to compute with', () => {
  expect(c.regios).toHaveLength(35);
  expect([c.praktijken.length, c.uitwisselingen.length, c.leervragen.length, c.themas.length].every((n) => n > 0)).toBe(true);
});

describe('regions', () => {
  test('every step between two known regions is brought by one and taken by the other', () => {
    const all = c.regios.map((r) => measuresOf(r.id, c));
    const between = c.uitwisselingen.filter(({ data: u }) => u.van.regio !== u.naar.regio);
    expect(sum(all.map((m) => m.brengt))).toBe(between.filter(({ data: u }) => u.van.regio).length);
    expect(sum(all.map((m) => m.haalt))).toBe(between.filter(({ data: u }) => u.naar.regio).length);
    expect(sum(all.map((m) => m.vragen))).toBe(c.leervragen.filter((l) => l.data.vrager.regio).length);
  });

  test('map, list and page tell the same numbers', () => {
    const list = new Map(regioList(c).map((r) => [r.id, r]));
    expect(tiles(c).map((t) => t.id).sort()).toEqual(c.regios.map((r) => r.id).sort());
    for (const t of tiles(c)) expect(list.get(t.id)).toMatchObject(t.maten);
    for (const r of c.regios) {
      const view = regioView(r, c, today);
      expect([view.vol.length + view.kort.length, view.brengt.length, view.haalt.length, view.vragen.length]).toEqual(view.tellers.map((t) => t.aantal));
    }
  });

  test.each(c.regios.map((r) => [r.id, r] as const))('%s has look-alikes with reasons, and without practices three that fit', (id, r) => {
    const like = lookAlikes(r, c);
    expect(like.length).toBeGreaterThan(0);
    expect(like.every((g) => g.redenen.length > 0 && g.regio.id !== id && praktijkenFrom(g.regio.id, c).length > 0)).toBe(true);
    expect(like.flatMap((g) => g.redenen).filter((x) => sloppy.test(x))).toEqual([]);
    if (praktijkenFrom(id, c).length > 0) return;
    const invited = invitationFor(r, c);
    expect(invited).toHaveLength(3);
    expect(invited.every((u) => u.redenen.length > 0 && u.praktijk.data.niveau === 'beschrijving')).toBe(true);
  });

  test('every municipality is found in one region, under one letter', () => {
    const towns = c.regios.flatMap((r) => r.data.gemeenten);
    expect(new Set(towns).size).toBe(towns.length);
    expect(municipalitiesByLetter(c).flatMap((g) => g.gemeenten.map((m) => m.naam)).sort()).toEqual([...towns].sort());
    const names = deskData(c).plaatsen.map(([naam]) => naam);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the register', () => {
  const view = lerenView(c, today);

  test('holds every record once, and each filter counts what it shows', () => {
    expect(new Set(view.rijen.map((r) => r.stap.id)).size).toBe(c.uitwisselingen.length);
    for (const f of view.filters) for (const o of f.opties) expect(view.rijen.filter((r) => inRegister(r.rij, { [f.sleutel]: o.waarde })).length, `${f.naam} ${o.naam}`).toBe(o.aantal);
    expect(sum(view.perSoort.map((s) => s.aantal))).toBe(c.uitwisselingen.length);
  });

  test('the funnel shows this site from the limit on and never before; 2019 always with its base', () => {
    const f = funnel(c.praktijken, c.uitwisselingen, c.cijfers);
    expect(f.basisHier !== undefined).toBe(c.uitwisselingen.length >= SHOWN_FROM);
    expect(f.treden.every((t) => t.toen !== undefined && (t.hier !== undefined) === (f.basisHier !== undefined))).toBe(true);
    expect(f.basisToen?.wie).toBeTruthy();
  });

  test('every step is told whole: parties, a day, a source', () => {
    const told = view.rijen.map(({ stap: s }) => [s.titel, s.soort, s.datum, s.van.naam, s.naar.naam, s.bron.naam, s.bron.plaats]);
    expect(told.flat().filter((x) => x === '' || sloppy.test(x))).toEqual([]);
  });
});

describe.each(c.praktijken.map((p) => [p.id, p] as const))('%s', (id, p) => {
  test('its trail, lineage and count agree', () => {
    const trail = trailOf(id, c.uitwisselingen);
    const { gebaseerdOp, verderIn } = lineageOf(id, c.uitwisselingen);
    expect([...gebaseerdOp, ...verderIn].every((s) => trail.some((u) => u.id === s.stap.id))).toBe(true);
    expect(takenOverCount(id, c.uitwisselingen)).toBeLessThanOrEqual(trail.length);
  });

  test('the page, the sheet, the plan and the form speak the same words', () => {
    const view = praktijkView(p, '', c);
    const sheet = vergelijkblad(p, `https://x.example/${id}/`, c);
    expect(sheet.rijen.find((r) => r.label === 'Stand')?.cel.tekst).toBe(view.stand);
    expect(sheet.rijen.find((r) => r.label === 'Elders overgenomen')?.cel.tekst).toBe(view.feiten.overgenomen);
    expect(planView(p, c).plaats).toBe(view.plaats);
    expect(aanvullenView(p, c).vragen).toEqual(view.vragen);
    expect(sheet.rijen.map((r) => r.cel.tekst).filter((x) => x === '' || /undefined|NaN|\[object/.test(x))).toEqual([]);
  });

  test('what is known and what is asked do not overlap', () => {
    const asked = questionsFor(p, c).map((v) => v.vraag);
    for (const a of p.data.antwoorden) expect(asked).not.toContain(a.vraag);
  });

  test('related ones have reasons and are not itself', () => {
    expect(relatedTo(p, c.praktijken, c.termen).every((r) => r.praktijk.id !== id && r.reasons.length > 0)).toBe(true);
  });

  test('a visitor who is just like it finds only matches and unknowns', () => {
    const { waarden, rijen } = hereView(p, c);
    const twin = Object.fromEntries(Object.entries(waarden).flatMap(([veld, [first]]) => (first && first !== 'onbekend' ? [[veld, first]] : []))) as OwnProfile;
    const { past, verschilt } = fitOf(waarden, twin);
    expect([past.length, verschilt]).toEqual([Object.keys(twin).length, []]);
    expect(rijen.map((r) => r.onbekend)).toEqual(['regio', 'grootte', 'doelgroep', 'sector'].map((veld) => !(veld in twin)));
  });
});

describe('lists', () => {
  const items = c.praktijken.map((p) => facetsOf(p, c.uitwisselingen));

  test('every count beside a filter is the number that it gives', () => {
    for (const f of FACETS) for (const [value, n] of countsFor(f, items, {})) expect(items.filter((i) => fits(i, { [f]: [value] })).length).toBe(n);
  });

  test('every value that a practice has can be chosen, in the filters and as one’s own', () => {
    const groups = new Map(overzicht(c).groepen.map((g) => [g.facet, new Set(g.opties.map((o) => o.waarde))]));
    expect(items.flatMap((i) => FACETS.flatMap((f) => i[f].filter((v) => !groups.get(f)?.has(v))))).toEqual([]);
    const own = new Map(ownFields(c).map((f) => [f.veld, new Set(f.opties.map(([id]) => id))]));
    expect(items.flatMap((i) => (['regio', 'doelgroep', 'sector'] as const).flatMap((f) => i[f].filter((v) => !own.get(f)?.has(v))))).toEqual([]);
  });

  test('no practice gets lost between the levels', () => {
    const { vol, kort } = cardsByLevel(c.praktijken, c);
    expect(vol.length + kort.length).toBe(c.praktijken.length);
    expect([...vol, ...kort].filter((k) => sloppy.test(`${k.plaats}|${k.periode}|${k.stand}`))).toEqual([]);
  });

  test('any practices side by side have the same rows', () => {
    const sheets = c.praktijken.map((p) => vergelijkblad(p, '', c));
    expect(new Set(sheets.map((s) => s.rijen.map((r) => r.label).join())).size).toBe(1);
    expect(sideBySide(sheets.slice(0, 4)).every((r) => r.cellen.length === 4)).toBe(true);
  });

  test('every source carries something', () => {
    expect(c.bronnen.filter((b) => b.id !== 'eigen-opgave' && restingOn(b.id, c).length === 0).map((b) => b.id)).toEqual([]);
  });
});

describe('learning questions', () => {
  test.each(c.leervragen.map((l) => [l.id, l] as const))('%s: matches have reasons and leave out what it names itself', (_, l) => {
    const practices = matchingPraktijken(l, c);
    const matches = [...practices, ...matchingWerkwijzen(l, c), ...likeQuestions(l, c)];
    expect(matches.every((m) => m.redenen.length > 0)).toBe(true);
    expect(matches.flatMap((m) => m.redenen).filter((x) => sloppy.test(x))).toEqual([]);
    expect(practices.filter((m) => l.data.praktijken.includes(m.id))).toEqual([]);
  });

  test('each stands in one of two groups; none from a source is open', () => {
    const { open, vroeger } = leervraagGroups(c, today);
    expect(open.length + vroeger.length).toBe(c.leervragen.length);
    expect(c.leervragen.filter((l) => 'bron' in l.data.bron && open.some((o) => o.id === l.id))).toEqual([]);
  });
});

test('the self-scan has every factor of 2004, in five parts, and examples that show it', () => {
  const parts = zelfscanView(c);
  expect(parts).toHaveLength(5);
  expect(sum(parts.map((p) => p.factoren.length))).toBe(c.succesfactoren.filter((f) => f.data.soort === 'succesfactor').length);
  for (const f of parts.flatMap((p) => p.factoren)) for (const { pad } of f.praktijken) expect(c.praktijken.find((p) => p.id === pad[1])?.data.succesfactoren.some((x) => x.factor === f.id)).toBe(true);
});

test('a step within a region is neither brought nor taken by it', () => {
  const within = c.uitwisselingen.filter(({ data: u }) => u.van.regio && u.van.regio === u.naar.regio);
  expect(within.every(({ data: u }) => directionOf(u, u.van.regio ?? '') === 'binnen')).toBe(true);
});
