import { describe, expect, it } from 'vitest';
import { SECTIES } from '../../schemas/praktijk.ts';
import type { Corpus } from '../corpus.ts';
import { een, read, says, saysOfEach, text } from '../fixtures.ts';
import { headingLevels } from './headings.ts';
import { duplicateIds, reusedFormerIds } from './ids.ts';
import { linksBetweenEntries } from './links.ts';
import { assignedByEditors } from './assigned.ts';
import { withoutPractice } from './orphans.ts';
import { circularParts } from './parts.ts';
import { aliasesPointHome, knownMunicipalities, municipalityInRegion, placeNamesOnce } from './places.ts';
import { sectionsOfDescription } from './sections.ts';
import { yearInSummary } from './summary.ts';
import { danglingReferences, referencesToHidden, selfReferences } from './references.ts';
import { uniqueTitles } from './titles.ts';
import { relatedTermsBothWays, synonymsOnce } from './words.ts';

const bron = een('bronnen', 'tno-2004');
const factor = (...ids: string[]) => ids.map((f) => ({ factor: f, bron: { bron: 'tno-2004', vindplaats: 'p. 1' } }));

describe('references', () => {
  it('finds a dangling one wherever the schema puts it, with what was meant', () => {
    expect(
      says(
        danglingReferences,
        bron,
        een('praktijken', 'veghel-sligro-pilot'),
        een('termen', 'doelgroepen/jongeren'),
        een('praktijken', 'x', { verwant: ['veghel-sligro-pilt'], doelgroepen: ['jongren', { doelgroep: 'ouderen', toekenning: 'redactie' }], bronnen: [{ bron: 'tno-204', vindplaats: 'p. 1' }], succesfactoren: factor('pilot') }),
        een('uitwisselingen', 'u', { naar: { naam: 'gemeente B', praktijk: 'weg' } }),
      ),
    ).toMatchInlineSnapshot(`
      "praktijken/x.mdx:20:5 [Doelgroepen 1] 'jongren' staat niet in de lijst doelgroepen. Bedoelde u 'jongeren'?
      praktijken/x.mdx:21:16 [Doelgroepen 2 › Doelgroep] 'ouderen' staat niet in de lijst doelgroepen. Kies een bestaand item uit src/content/termen/doelgroepen, of maak het eerst.
      praktijken/x.mdx:24:13 [Succesfactoren 1 › Factor] 'pilot' staat niet in succesfactoren. Kies een bestaand item uit src/content/succesfactoren, of maak het eerst.
      praktijken/x.mdx:18:5 [Verwant 1] 'veghel-sligro-pilt' staat niet in praktijken. Bedoelde u 'veghel-sligro-pilot'?
      praktijken/x.mdx:15:11 [Bronnen 1 › Bron] 'tno-204' staat niet in bronnen. Bedoelde u 'tno-2004'?
      uitwisselingen/u.yaml:7:13 [Naar › Praktijk] 'weg' staat niet in praktijken. Kies een bestaand item uit src/content/praktijken, of maak het eerst."
    `);
  });
  it('lets nothing published lean on a concept, and warns about the archive', () => {
    const [concept, oud] = [een('praktijken', 'nieuw', { status: 'concept' }), een('praktijken', 'oud', { status: 'gearchiveerd' })];
    expect(says(referencesToHidden, concept, oud, een('praktijken', 'x', { verwant: ['nieuw', 'oud'] }), een('praktijken', 'y', { status: 'concept', verwant: ['nieuw'] }))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:18:5 [Verwant 1] 'nieuw' is nog een concept, en dit item is gepubliceerd. Publiceer dat item ook, of haal de verwijzing weg.
      praktijken/x.mdx:19:5 [Verwant 2] 'oud' is gearchiveerd. Verwijs naar een item dat nog in de lijsten staat, of haal de verwijzing weg. (waarschuwing)"
    `);
  });
  it('refuses an entry that names itself', () => {
    expect(says(selfReferences, een('praktijken', 'x', { verwant: ['x'] }))).toMatchInlineSnapshot(`"praktijken/x.mdx:18:5 [Verwant 1] Dit item verwijst naar zichzelf. Haal de verwijzing weg."`);
  });
});

describe('ids', () => {
  it('finds two files that become one page', () => {
    const twice = { ...een('praktijken', 'veghel'), id: 'Veghel', file: 'praktijken/Veghel.mdx' };
    expect(says(duplicateIds, een('praktijken', 'veghel'), twice)).toMatchInlineSnapshot(`"praktijken/Veghel.mdx:1:1 Dit bestand krijgt hetzelfde adres als praktijken/veghel.mdx. Geef een van beide een andere naam."`);
  });
  it('refuses a former id that is in use, or used twice', () => {
    expect(says(reusedFormerIds, een('praktijken', 'a'), een('praktijken', 'b', { vroegereIds: ['a', 'b', 'c'] }), een('praktijken', 'd', { vroegereIds: ['c'] }), een('themas', 'e', { vroegereIds: ['a'] }))).toMatchInlineSnapshot(`
      "praktijken/b.mdx:18:5 [Vroegere ids 1] 'a' is nu het adres van praktijken/a.mdx. Haal dit vroegere id weg; een oud adres wordt niet opnieuw gebruikt.
      praktijken/a.mdx:2:1 Dit adres was eerder dat van praktijken/b.mdx. Geef dit bestand een andere naam; een oud adres wordt niet opnieuw gebruikt.
      praktijken/b.mdx:19:5 [Vroegere ids 2] 'b' is nog steeds het adres van dit item. Haal dit vroegere id weg.
      praktijken/d.mdx:18:5 [Vroegere ids 1] 'c' staat ook bij de vroegere ids van praktijken/b.mdx. Laat het bij één item staan."
    `);
  });
});

it('finds a circle of parts, at each of them', () => {
  const [a, b, c] = [een('praktijken', 'a', { onderdeelVan: 'b' }), een('praktijken', 'b', { onderdeelVan: 'c' }), een('praktijken', 'c', { onderdeelVan: 'a' })];
  expect(says(circularParts, a, b, c, een('praktijken', 'd', { onderdeelVan: 'a' }), een('praktijken', 'e'))).toMatchInlineSnapshot(`
    "praktijken/a.mdx:17:15 [Onderdeel van] Deze praktijken zijn in een kring onderdeel van elkaar: a → b → c → a. Haal bij een ervan onderdeelVan weg.
    praktijken/b.mdx:17:15 [Onderdeel van] Deze praktijken zijn in een kring onderdeel van elkaar: b → c → a → b. Haal bij een ervan onderdeelVan weg.
    praktijken/c.mdx:17:15 [Onderdeel van] Deze praktijken zijn in een kring onderdeel van elkaar: c → a → b → c. Haal bij een ervan onderdeelVan weg."
  `);
});

describe('links', () => {
  const over = een('paginas', 'over', {}, '## Wie wij zijn');
  const link = (...urls: string[]) => een('paginas', 'x', {}, `## Kop\n\n${urls.map((u) => `[x](${u})`).join('\n')}`);
  it('passes what is there', () => {
    expect(saysOfEach(linksBetweenEntries, over, een('regios', 'oss'), een('termen', 'sectoren/bouw'), link('/over/', '/over/#wie-wij-zijn', '#kop', '/regios/oss/', '/regios/', '/sectoren/bouw/', '/zoeken/', '/', 'https://x.nl/', 'mailto:a@b.nl'))).toBe('');
  });
  it('tells what is not', () => {
    expect(saysOfEach(linksBetweenEntries, over, een('regios', 'zeeland'), een('praktijken', 'nieuw', { status: 'concept' }), een('praktijken', 'oud', { status: 'gearchiveerd' }), link('/ovr/', '/over/#wie', '#kp', '/regios/zeland/', '/regio/zeeland/', '/cijfers/x/', '/praktijken/nieuw/', '/praktijken/oud/'))).toMatchInlineSnapshot(`
      "paginas/x.mdx:11:1 [Tekst] De pagina /ovr/ is er niet. Bedoelde u 'over'?
      paginas/x.mdx:12:1 [Tekst] De plek /over/#wie is er niet. Kies uit: #wie-wij-zijn. (waarschuwing)
      paginas/x.mdx:13:1 [Tekst] De plek #kp is er niet. Kies uit: #kop.
      paginas/x.mdx:14:1 [Tekst] De pagina /regios/zeland/ is er niet. Bedoelde u 'zeeland'?
      paginas/x.mdx:15:1 [Tekst] De pagina /regio/zeeland/ is er niet. Bedoelde u 'regios'?
      paginas/x.mdx:16:1 [Tekst] De pagina /cijfers/x/ is er niet. Verbeter het adres, of haal de link weg.
      paginas/x.mdx:17:1 [Tekst] De pagina /praktijken/nieuw/ is nog een concept. Publiceer dat item ook, of haal de link weg.
      paginas/x.mdx:18:1 [Tekst] De pagina /praktijken/oud/ is gearchiveerd. Link naar een pagina die nog in de lijsten staat, of haal de link weg."
    `);
  });
});

it('wants headings from level 2, without skips', () => {
  expect(saysOfEach(headingLevels, een('paginas', 'x', {}, '# Een\n\n## Twee\n\n#### Vier\n\n### Drie\n\n## Twee\n\n##\n'))).toMatchInlineSnapshot(`
    "paginas/x.mdx:9:1 [Tekst] 'Een' is een kop met één #; dat is de titel van de pagina al. Schrijf ## Een.
    paginas/x.mdx:13:1 [Tekst] De kop 'Vier' slaat een niveau over. Schrijf ### Vier.
    paginas/x.mdx:19:1 [Tekst] Deze kop is leeg. Schrijf er tekst achter, of haal de # weg."
  `);
});

describe('a full description', () => {
  const body = (names: readonly string[]) => names.map((s) => `## ${s}\n\nTekst.`).join('\n\n');
  const description = (names: readonly string[]) => een('praktijken', 'x', { niveau: 'beschrijving' }, body(names));
  it('has the six sections in order', () => expect(saysOfEach(sectionsOfDescription, description(SECTIES))).toBe(''));
  it('is told what is missing, strange or out of order', () => {
    expect(saysOfEach(sectionsOfDescription, description(['Aanpak', 'Aanleiding', 'Opbrengsten', 'Wat hielp', 'Bijlagen', 'Wat lastig was']))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:27:1 [Tekst] 'Opbrengsten' is geen vaste kop van een beschrijving. Bedoelde u 'Opbrengst'?
      praktijken/x.mdx:35:1 [Tekst] 'Bijlagen' is geen vaste kop van een beschrijving. Maak er een tussenkop van: ### Bijlagen.
      praktijken/x.mdx:39:1 [Tekst] De kop 'Wat u kunt overnemen' ontbreekt in de tekst. Voeg '## Wat u kunt overnemen' toe. De volgorde is: Aanleiding, Aanpak, Opbrengst, Wat hielp, Wat lastig was, Wat u kunt overnemen.
      praktijken/x.mdx:23:1 [Tekst] De kop 'Aanleiding' staat niet op zijn plaats. Elke kop staat er één keer, in deze volgorde: Aanleiding, Aanpak, Opbrengst, Wat hielp, Wat lastig was, Wat u kunt overnemen."
    `);
  });
  it('is told which heading was meant: by its words, or by its place', () => {
    expect(saysOfEach(sectionsOfDescription, description(['Aanleiding', 'Aanpak', 'Resultaten', 'Wat hielp', 'Wat lastig was', 'Tips']))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:27:1 [Tekst] 'Resultaten' is geen vaste kop van een beschrijving. Bedoelde u 'Opbrengst'?
      praktijken/x.mdx:39:1 [Tekst] 'Tips' is geen vaste kop van een beschrijving. Bedoelde u 'Wat u kunt overnemen'?"
    `);
  });
  it('is told of a section that stands there, but not as a heading of its level', () => {
    const text = body(SECTIES).replace('## Aanleiding', '##Aanleiding').replace('## Aanpak', '**Aanpak:**').replace('## Opbrengst', '### Opbrengst').replace('## Wat hielp', '# Wat hielp');
    expect(saysOfEach(sectionsOfDescription, een('praktijken', 'x', { niveau: 'beschrijving' }, text))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:19:1 [Tekst] 'Aanleiding' staat hier als gewone tekst, niet als kop. Schrijf ## Aanleiding: twee hekjes, een spatie en de kop, op een eigen regel.
      praktijken/x.mdx:23:1 [Tekst] 'Aanpak' staat hier als gewone tekst, niet als kop. Schrijf ## Aanpak: twee hekjes, een spatie en de kop, op een eigen regel.
      praktijken/x.mdx:27:1 [Tekst] De kop 'Opbrengst' heeft te veel hekjes (#). Schrijf ## Opbrengst."
    `);
  });
  it('is asked of no other practice', () => expect(saysOfEach(sectionsOfDescription, een('praktijken', 'x', {}, 'Kort.'))).toBe(''));
  it('has the year in the summary', () => {
    expect(says(yearInSummary, een('praktijken', 'x', { samenvatting: 'Ooit begon dit.' }))).toMatchInlineSnapshot(`"praktijken/x.mdx:3:15 [Samenvatting] In de samenvatting staat geen jaar. Noem het jaar waarin dit speelde, zoals: In 1999 begon Veghel met een proef."`);
  });
});

describe('places', () => {
  const region = een('regios', 'noordoost-brabant', { aliassen: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 }] });
  it('resolves municipalities of today and then', () => {
    const all = [region, een('praktijken', 'x', { gemeenten: ['Oss', 'Veghel', 'Vegel', 'Atlantis'] })];
    expect(says(knownMunicipalities, ...all)).toMatchInlineSnapshot(`
      "praktijken/x.mdx:20:5 [Gemeenten 3] De gemeente 'Vegel' is niet bekend. Bedoelde u 'Veghel'?
      praktijken/x.mdx:21:5 [Gemeenten 4] De gemeente 'Atlantis' is niet bekend. Schrijf de naam zoals hij toen was. Is het een vroegere gemeente? Zet haar bij de aliassen van de regio van nu."
    `);
  });
  it('tells of a municipality beside mistakes of another kind', () => {
    const wrong = read('praktijken', 'x', text('praktijken', { gemeenten: ['Vegel'], titel: 3 })).entry!;
    expect(says(knownMunicipalities, region, wrong)).toMatchInlineSnapshot(`"praktijken/x.mdx:18:5 [Gemeenten 1] De gemeente 'Vegel' is niet bekend. Bedoelde u 'Veghel'?"`);
  });
  it('wants the municipality in a region of the practice, unless the editors assigned it', () => {
    expect(says(municipalityInRegion, region, een('regios', 'zeeland', { gemeenten: ['Goes'] }), een('praktijken', 'x', { gemeenten: ['Veghel'], regios: ['zeeland'] }))).toMatchInlineSnapshot(`"praktijken/x.mdx:18:5 [Gemeenten 1] Veghel ligt in de regio noordoost-brabant, en die staat niet bij regios. Voeg noordoost-brabant toe aan regios, of zet bij de regio toekenning: redactie."`);
    expect(says(municipalityInRegion, region, een('praktijken', 'x', { gemeenten: ['Veghel'], regios: ['noordoost-brabant'] }), een('praktijken', 'y', { gemeenten: ['Veghel'], regios: [{ regio: 'zeeland', toekenning: 'redactie' }] }))).toBe('');
  });
  it('keeps a name for one place', () => {
    const other = een('regios', 'zeeland', { gemeenten: ['Goes'], aliassen: [{ naam: 'Veghel', soort: 'plaats', gemeente: 'Goes' }, { naam: 'OSS', soort: 'schrijfwijze', gemeente: 'Gos' }] });
    expect(says(placeNamesOnce, region, other)).toMatchInlineSnapshot(`
      "regios/zeeland.yaml:12:11 [Aliassen 1 › Naam] 'Veghel' staat al in regios/noordoost-brabant.yaml. Een naam hoort bij één plaats: haal hem op een van beide plekken weg.
      regios/zeeland.yaml:15:11 [Aliassen 2 › Naam] 'OSS' staat al in regios/noordoost-brabant.yaml. Een naam hoort bij één plaats: haal hem op een van beide plekken weg."
    `);
    expect(says(aliasesPointHome, region, other)).toMatchInlineSnapshot(`"regios/zeeland.yaml:17:15 [Aliassen 2 › Gemeente] Gos is geen gemeente van deze regio. Bedoelde u 'Goes'?"`);
  });
});

it('keeps a word for one term', () => {
  expect(says(synonymsOnce, een('begrippen', 'a', { synoniemen: ['WWB', 'wwb', 'Bijstand'] }), een('begrippen', 'b', { term: 'Participatiewet', synoniemen: ['wwb', 'bijstand'] }), een('begrippen', 'c', { term: 'bijstand' }))).toMatchInlineSnapshot(`
    "begrippen/c.yaml:1:7 [Term] De term 'bijstand' staat ook in begrippen/a.yaml. Voeg de twee samen.
    begrippen/a.yaml:6:5 [Synoniemen 2] 'wwb' staat er al, als term of als synoniem. Een woord staat bij één term: haal het op een van beide plekken weg.
    begrippen/a.yaml:7:5 [Synoniemen 3] 'Bijstand' staat er al, als term of als synoniem. Een woord staat bij één term: haal het op een van beide plekken weg.
    begrippen/b.yaml:5:5 [Synoniemen 1] 'wwb' staat ook in begrippen/a.yaml. Een woord staat bij één term: haal het op een van beide plekken weg.
    begrippen/b.yaml:6:5 [Synoniemen 2] 'bijstand' staat ook in begrippen/a.yaml. Een woord staat bij één term: haal het op een van beide plekken weg."
  `);
});

it('wants related terms on both sides', () => {
  const both = [een('begrippen', 'a', { verwant: ['b'] }), een('begrippen', 'b', { term: 'Wajong', verwant: ['a'] })];
  expect(says(relatedTermsBothWays, ...both)).toBe('');
  expect(says(relatedTermsBothWays, ...both, een('begrippen', 'c', { term: 'WSW', verwant: ['a', 'weg'] }))).toMatchInlineSnapshot(`"begrippen/c.yaml:5:5 [Verwant 1] 'a' staat hier als verwant, maar dit begrip staat niet bij begrippen/a.yaml. Voeg c daar toe bij verwant, of haal a hier weg."`);
});

describe('what the editors assigned', () => {
  const region = een('regios', 'noordoost-brabant', { gemeenten: ['Oss'] });
  const stated = { 'praktijken/x': { themas: ['matching'], doelgroepen: { jongeren: 'jonge werklozen' }, regios: { zeeland: 'Brabant en Zeeland' } } };
  const rule = (corpus: Corpus) => assignedByEditors(corpus, stated);
  const marked = { themas: [{ thema: 'beschut-werk', toekenning: 'redactie' }], doelgroepen: [{ doelgroep: 'vrouwen', toekenning: 'redactie' }], regios: [{ regio: 'twente', toekenning: 'redactie' }] };

  it('says so where the documents that we read do not name it', () => {
    expect(says(rule, een('praktijken', 'x', { themas: ['beschut-werk'], doelgroepen: ['jongeren', 'vrouwen'], regios: ['twente'] }))).toMatchInlineSnapshot(`
      "praktijken/x.mdx:18:5 [Thema’s 1] De bron van dit item noemt het thema 'beschut-werk' hier niet; dat is een keuze van de redactie. Schrijf { thema: beschut-werk, toekenning: redactie }. Vertelt uw organisatie het zelf? Zet dan haar eigen opgave bij de bronnen.
      praktijken/x.mdx:21:5 [Doelgroepen 2] De bron van dit item noemt de doelgroep 'vrouwen' hier niet; dat is een keuze van de redactie. Schrijf { doelgroep: vrouwen, toekenning: redactie }. Vertelt uw organisatie het zelf? Zet dan haar eigen opgave bij de bronnen.
      praktijken/x.mdx:23:5 [Regio’s 1] De bron van dit item noemt de regio 'twente' hier niet; dat is een keuze van de redactie. Schrijf { regio: twente, toekenning: redactie }. Vertelt uw organisatie het zelf? Zet dan haar eigen opgave bij de bronnen."
    `);
  });
  it('is asked of an entry that moved, and only a warning where nobody wrote down what they name', () => {
    expect(says(rule, een('praktijken', 'y', { vroegereIds: ['x'], doelgroepen: ['jongeren', 'vrouwen'] }), een('leervragen', 'l', { themas: ['matching'] }))).toMatchInlineSnapshot(`
      "praktijken/y.mdx:21:5 [Doelgroepen 2] De bron van dit item noemt de doelgroep 'vrouwen' hier niet; dat is een keuze van de redactie. Schrijf { doelgroep: vrouwen, toekenning: redactie }. Vertelt uw organisatie het zelf? Zet dan haar eigen opgave bij de bronnen.
      leervragen/l.mdx:15:5 [Thema’s 1] Of de bron het thema 'matching' hier noemt, is nog niet vastgelegd. Koos u het zelf? Schrijf { thema: matching, toekenning: redactie }. Noemt de bron het? Laat haar woorden opnemen in src/check/sources/stated.ts. (waarschuwing)"
    `);
  });
  it('is a theme that a new entry got from documents without themes', () => {
    const thema = een('themas', 'matching', { bronnen: [{ bron: 'programmaraad-2019', vindplaats: 'thema 1' }] });
    expect(says(rule, thema, een('leervragen', 'l', { themas: ['matching'] }))).toContain("noemt het thema 'matching' hier niet; dat is een keuze van de redactie.");
  });
  it('is not marked where they do, or where the municipality lies there', () => {
    expect(
      says(rule, region, een('praktijken', 'x', { gemeenten: ['Oss'], themas: [{ thema: 'matching', toekenning: 'redactie' }], doelgroepen: [{ doelgroep: 'jongeren', toekenning: 'redactie' }], regios: [{ regio: 'noordoost-brabant', toekenning: 'redactie' }] })),
    ).toMatchInlineSnapshot(`
      "praktijken/x.mdx:20:5 [Thema’s 1] De bron noemt het thema 'matching' zelf ("matching"); het is geen keuze van de redactie. Schrijf alleen matching.
      praktijken/x.mdx:23:5 [Doelgroepen 1] De bron noemt de doelgroep 'jongeren' zelf ("jonge werklozen"); het is geen keuze van de redactie. Schrijf alleen jongeren.
      praktijken/x.mdx:26:5 [Regio’s 1] De bron noemt de regio 'noordoost-brabant' zelf (het volgt uit de gemeente); het is geen keuze van de redactie. Schrijf alleen noordoost-brabant."
    `);
  });
  it('passes what is named, what follows from the municipality and what is marked', () => {
    expect(says(rule, region, een('praktijken', 'x', { gemeenten: ['Oss'], themas: ['matching'], doelgroepen: ['jongeren'], regios: ['zeeland', 'noordoost-brabant'] }), een('praktijken', 'y', marked), een('werkwijzen', 'w', { themas: marked.themas, doelgroepen: marked.doelgroepen }))).toBe('');
  });
  it('is for the organisation itself to say where it tells', () => {
    const own = { bron: 'eigen-opgave', vindplaats: 'Gemeente Oss, oktober 2026' };
    expect(says(rule, een('praktijken', 'x', { themas: ['beschut-werk'], doelgroepen: ['vrouwen'], regios: ['twente'], bronnen: [{ bron: 'tno-2004', vindplaats: 'p. 1' }, own] }))).toBe('');
  });
});

it('wants titles that differ', () => {
  expect(says(uniqueTitles, een('praktijken', 'a', { titel: 'Een proef' }), een('themas', 'b', { titel: 'een proef' }), een('begrippen', 'c', { term: 'Een proef' }))).toMatchInlineSnapshot(`"themas/b.mdx:2:8 [Titel] Deze titel staat ook boven praktijken/a.mdx. Geef een van beide een andere naam."`);
});

it('wants a reason where no practice shows a factor, and none where one does', () => {
  const shows = een('praktijken', 'p', { succesfactoren: factor('met', 'beide') });
  const draft = een('praktijken', 'q', { status: 'concept', succesfactoren: factor('zonder') });
  expect(
    says(withoutPractice, shows, draft, een('succesfactoren', 'met'), een('succesfactoren', 'beide', { zonderPraktijk: 'Geen.' }), een('succesfactoren', 'zonder'), een('succesfactoren', 'reden', { zonderPraktijk: 'Geen.' }), een('werkwijzen', 'w')),
  ).toMatchInlineSnapshot(`
    "succesfactoren/beide.mdx:13:17 [Zonder praktijk] Hier staat waarom er geen praktijk is, maar p is er een. Haal zonderPraktijk weg, of haal dit item weg bij p.
    succesfactoren/zonder.mdx:2:1 Geen gepubliceerde praktijk laat dit zien. Noem deze factor bij een praktijk (succesfactoren), of schrijf bij zonderPraktijk waarom er geen is.
    werkwijzen/w.mdx:2:1 Geen gepubliceerde praktijk laat dit zien. Vul praktijken in, of schrijf bij zonderPraktijk waarom er geen is."
  `);
});

it('does not blame others for a file that cannot be read', () => {
  const { entry } = read('praktijken', 'kapot', 'geen velden');
  if (!entry) throw new Error('kapot');
  const others = [entry, een('praktijken', 'x', { verwant: ['kapot'], bronnen: [{ bron: 'tno-2004', vindplaats: 'p. 1' }] }), een('succesfactoren', 'f'), bron];
  expect(says(danglingReferences, ...others)).toBe('');
  expect(says(withoutPractice, ...others)).toBe('');
});
