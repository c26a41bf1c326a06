// One figure about a practice: what came of it, or what was aimed for.
import { z } from 'zod';
import { bronverwijzing } from './herkomst.ts';
import { tekst } from './tekst.ts';

const getal = z.number({ error: 'Schrijf een getal zonder punten, zoals 2600.' }).min(0, 'Een aantal is niet kleiner dan 0.');
const bound = (label: string, example: number) => getal.meta({ label, voorbeeld: example });

export const waarde = z.union(
  [
    getal.meta({ label: 'Eén getal', voorbeeld: 20 }),
    z.strictObject({ min: bound('Van', 10), max: bound('Tot', 20) }).refine((w) => w.min < w.max, { path: ['max'], message: 'Max moet groter zijn dan min.' }).meta({ label: 'Tussen twee getallen' }),
    z.literal('onbekend').meta({ label: 'Onbekend' }),
  ],
  { error: 'Schrijf een getal, { min: 10, max: 20 }, of onbekend als er alleen een doel is.' },
);

export const nauwkeurigheid = z
  .enum(['precies', 'circa', 'minstens', 'hoogstens'], { error: 'Kies precies, circa, minstens of hoogstens.' })
  .default('precies')
  .meta({ label: 'Nauwkeurigheid', description: 'Hoe precies het getal in de bron staat.', voorbeeld: 'circa' });

export const resultaat = z
  .strictObject({
    wat: tekst(160).meta({ label: 'Wat', description: 'Wat geteld is, leesbaar achter het getal.', voorbeeld: 'gingen uit de bijstand' }),
    waarde: waarde.meta({ label: 'Waarde', description: 'Het getal; onbekend mag alleen naast een doel.', voorbeeld: 20 }),
    nauwkeurigheid,
    eenheid: tekst(40).meta({ label: 'Eenheid', description: 'Wat er geteld is.', voorbeeld: 'mensen' }),
    van: getal.optional().meta({ label: 'Van', description: 'Het geheel waar dit een deel van is.', voorbeeld: 21 }),
    doel: getal.optional().meta({ label: 'Doel', description: 'Waar men vooraf op mikte.', voorbeeld: 100 }),
    na: getal.optional().meta({ label: 'Na', description: 'Aantal maanden sinds het begin.', voorbeeld: 12 }),
    soort: z.enum(['invoer', 'bereik', 'resultaat', 'effect'], { error: 'Kies invoer, bereik, resultaat of effect.' }).meta({
      label: 'Soort',
      description: 'invoer: wat erin ging. bereik: wie meededen. resultaat: wat het opleverde. effect: wat daardoor veranderde.',
      voorbeeld: 'resultaat',
    }),
    toelichting: tekst(300).optional().meta({ label: 'Toelichting', description: 'Wat men bij dit getal moet weten.', voorbeeld: 'De bron noemt ook 18.' }),
    bron: bronverwijzing,
  })
  .superRefine((r, ctx) => {
    if (r.waarde === 'onbekend' && r.doel === undefined)
      ctx.addIssue({ code: 'custom', path: ['waarde'], message: 'Een onbekende waarde heeft alleen zin naast een doel. Vul doel in of haal dit resultaat weg.' });
    const highest = typeof r.waarde === 'number' ? r.waarde : r.waarde === 'onbekend' ? 0 : r.waarde.max;
    if (r.van !== undefined && highest > r.van)
      ctx.addIssue({ code: 'custom', path: ['van'], message: 'Het deel is groter dan het geheel. Verbeter waarde of van.' });
  });

export type Waarde = z.output<typeof waarde>;
export type Resultaat = z.output<typeof resultaat>;
