// One term of a closed list: doelgroepen, sectoren, instrumenten, partnersoorten.
import { z } from 'zod';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { tekst } from './tekst.ts';

export const LIJSTEN = ['doelgroepen', 'sectoren', 'instrumenten', 'partnersoorten'] as const;
export type Lijst = (typeof LIJSTEN)[number];

export const term = z
  .strictObject({
    naam: tekst(80).meta({ label: 'Naam', description: 'Zoals het op de site staat.', voorbeeld: 'Mensen in de bijstand' }),
    ...recordLevensloop,
    uitleg: tekst(400).meta({ label: 'Uitleg', description: 'Wat er wel en niet onder valt.', voorbeeld: 'Mensen met een bijstandsuitkering, onder welke wet ook.' }),
    ookGenoemd: z.array(tekst(80)).default([]).meta({ label: 'Ook genoemd', description: 'Woorden van de bronnen voor hetzelfde.', voorbeeld: ['uitkeringsgerechtigden'] }),
  })
  .meta({ label: 'Term' });

export type Term = z.output<typeof term>;
