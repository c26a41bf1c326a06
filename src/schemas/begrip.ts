// A term: glossary and search thesaurus in one.
import { z } from 'zod';
import { bronverwijzing } from './herkomst.ts';
import { ids } from './identiteit.ts';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { tekst } from './tekst.ts';

const naamInTijd = z.strictObject({
  naam: tekst(120).meta({ label: 'Naam', description: 'De andere naam.', voorbeeld: 'Participatiewet' }),
  jaar: z.int().min(1850).max(2100).optional().meta({ label: 'Jaar', description: 'Jaar van de wisseling, alleen als het zeker is.', voorbeeld: 2015 }),
});

/** Where the page for employers explains a term, in the order of that page. */
export const WERKGEVERSGROEPEN = ['eerst-kijken', 'kosten-en-risico', 'hulp-en-opleiding', 'opdracht', 'ziekte', 'wie-u-spreekt'] as const;

export type Werkgeversgroep = (typeof WERKGEVERSGROEPEN)[number];

export const begrip = z
  .strictObject({
    term: tekst(80).meta({ label: 'Term', description: 'Het woord zoals men het opzoekt.', voorbeeld: 'Wet werk en bijstand' }),
    ...recordLevensloop,
    uitleg: tekst(600).meta({ label: 'Uitleg', description: 'In gewone taal, in hoogstens drie zinnen.', voorbeeld: 'Wet van 2004 over de bijstand. Gemeenten kregen geld en verantwoordelijkheid.' }),
    synoniemen: z.array(tekst(80)).default([]).meta({ label: 'Synoniemen', description: 'Woorden die precies hetzelfde betekenen. Een synoniem staat bij één term.', voorbeeld: ['WWB'] }),
    verwant: ids('begrippen', 'Verwant', 'Begrippen die erbij in de buurt komen.', ['participatiewet']),
    vroeger: z.array(naamInTijd).default([]).meta({ label: 'Vroeger', description: 'Oudere namen of voorgangers.', voorbeeld: [{ naam: 'Algemene bijstandswet', jaar: 2004 }] }),
    later: z.array(naamInTijd).default([]).meta({ label: 'Later', description: 'Nieuwere namen of opvolgers.', voorbeeld: [{ naam: 'Participatiewet', jaar: 2015 }] }),
    werkgevers: z.enum(WERKGEVERSGROEPEN, { error: `Kies uit: ${WERKGEVERSGROEPEN.join(', ')}.` }).optional().meta({
      label: 'Werkgevers',
      description: 'Onder welk kopje de pagina voor werkgevers dit uitlegt. Alleen voor regelingen waar een werkgever naar vraagt. Heet de regeling nu anders, vul dan later in.',
      voorbeeld: 'kosten-en-risico',
    }),
    herkomst: z.enum(['bron', 'deels', 'bekend'], { error: 'Kies bron, deels of bekend.' }).meta({ label: 'Herkomst', description: 'bron: de uitleg staat in een bron. deels: aangevuld. bekend: algemeen bekend.', voorbeeld: 'deels' }),
    bronnen: z.array(bronverwijzing).default([]).meta({ label: 'Bronnen', description: 'Waar het begrip in de bronnen voorkomt.', voorbeeld: [{ bron: 'tno-2004', vindplaats: 'par. 1.1, p. 5' }] }),
  })
  .superRefine((b, ctx) => {
    if (b.herkomst !== 'bekend' && b.bronnen.length === 0)
      ctx.addIssue({ code: 'custom', path: ['bronnen'], message: 'Noem de bron van deze uitleg, of zet herkomst op bekend.' });
  })
  .meta({ label: 'Begrip' });

export type Begrip = z.output<typeof begrip>;
