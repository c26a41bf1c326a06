// A labour-market region of 2026, its municipalities and the other names of its places.
import { z } from 'zod';
import { dag } from './datum.ts';
import { bronOfOpgave } from './herkomst.ts';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { onbekend, tekst, url } from './tekst.ts';

const alias = z.strictObject({
  naam: tekst(60).meta({ label: 'Naam', description: 'De andere naam.', voorbeeld: 'Veghel' }),
  soort: z
    .enum(['voormalige-gemeente', 'plaats', 'schrijfwijze', 'streek', 'regionaam'], { error: 'Kies voormalige-gemeente, plaats, schrijfwijze, streek of regionaam.' })
    .meta({ label: 'Soort', description: 'Wat voor naam het is.', voorbeeld: 'voormalige-gemeente' }),
  gemeente: tekst(60).optional().meta({ label: 'Gemeente', description: 'De gemeente van nu waar dit bij hoort.', voorbeeld: 'Meierijstad' }),
  tot: z.int().min(1900).max(2100).optional().meta({ label: 'Tot', description: 'Jaar waarin de gemeente ophield te bestaan.', voorbeeld: 2017 }),
});

const claim = z.strictObject({
  tekst: tekst(300).meta({ label: 'Tekst', description: 'Wat de regio zoekt of biedt, in één zin.', voorbeeld: 'Hulp bij het opzetten van een werkgeversnetwerk.' }),
  bron: bronOfOpgave,
});

const loket = z.strictObject({
  naam: tekst(120).meta({ label: 'Naam', description: 'Naam van het loket. Geen persoonsnaam.', voorbeeld: 'WerkgeversServicepunt' }),
  telefoon: tekst(30).optional().meta({ label: 'Telefoon', description: 'Algemeen nummer van het loket, nooit dat van een persoon.' }),
  url: url.optional().meta({ label: 'Adres', description: 'Webpagina van het loket.', voorbeeld: 'https://www.voorbeeld.nl/werkgevers' }),
  gecontroleerd: dag.meta({ label: 'Gecontroleerd', description: 'Dag waarop u naging dat dit klopt.', voorbeeld: '2026-11-22' }),
});

export const regio = z
  .strictObject({
    naam: tekst(60).meta({ label: 'Naam', description: 'Naam van de arbeidsmarktregio in 2026.', voorbeeld: 'Noordoost-Brabant' }),
    code: z.string().regex(/^AM\d{2}$/, 'De code is AM met twee cijfers.').meta({ label: 'Code', description: 'Code van het CBS.', voorbeeld: 'AM28' }),
    ...recordLevensloop,
    provincies: z.array(tekst(30)).min(1).meta({ label: 'Provincies', description: 'Provincies waarin de regio ligt.', voorbeeld: ['Noord-Brabant'] }),
    gemeenten: z.array(tekst(60)).min(1).meta({ label: 'Gemeenten', description: 'Gemeenten in 2026.', voorbeeld: ['Meierijstad', 'Oss'] }),
    aliassen: z.array(alias).default([]).meta({ label: 'Aliassen', description: 'Andere namen van de regio en haar plaatsen.', voorbeeld: [{ naam: 'Veghel', soort: 'voormalige-gemeente', gemeente: 'Meierijstad', tot: 2017 }] }),
    tegel: z
      .strictObject({
        kolom: z.int().min(1).max(7).meta({ label: 'Kolom', description: 'Kolom op de kaart, van links.', voorbeeld: 5 }),
        rij: z.int().min(1).max(8).meta({ label: 'Rij', description: 'Rij op de kaart, van boven.', voorbeeld: 6 }),
        afgebroken: tekst(60).meta({ label: 'Afgebroken', description: 'De naam met een punt (·) waar hij mag worden afgebroken.', voorbeeld: 'Noord·oost-Bra·bant' }),
      })
      .meta({ label: 'Tegel', description: 'Plaats op de tegelkaart.', voorbeeld: { kolom: 5, rij: 6, afgebroken: 'Noord·oost-Bra·bant' } }),
    werkgeverscontact: z
      .union([onbekend, loket], {
        error: 'Schrijf onbekend, of { naam, telefoon, url, gecontroleerd }.',
      })
      .default('onbekend')
      .meta({ label: 'Werkgeverscontact', description: 'Het loket voor werkgevers, met de dag waarop u het naging.', voorbeeld: 'onbekend' }),
    zoekt: z.array(claim).default([]).meta({ label: 'Zoekt', description: 'Wat de regio zoekt, volgens een bron of de regio zelf.', voorbeeld: [] }),
    biedt: z.array(claim).default([]).meta({ label: 'Biedt', description: 'Wat de regio te bieden heeft, volgens een bron of de regio zelf.', voorbeeld: [] }),
  })
  .meta({ label: 'Regio' });

export type Regio = z.output<typeof regio>;
