// What belongs beside a picture in src/content/beelden/.
import { z } from 'zod';
import './meta.ts';
import { tekst } from './tekst.ts';

export const beeld = z
  .strictObject({
    alt: tekst(250).meta({ label: 'Alt', description: 'Wat er te zien is, voor wie het niet ziet.', voorbeeld: 'Deelnemers en werkgevers aan lange tafels in een sporthal.' }),
    maker: tekst(120).meta({ label: 'Maker', description: 'Organisatie die het beeld maakte.', voorbeeld: 'gemeente Wijchen' }),
    licentie: z.enum(['CC-BY-4.0', 'CC0-1.0', 'CC-BY-SA-4.0'], { error: 'Kies CC-BY-4.0, CC0-1.0 of CC-BY-SA-4.0.' }).meta({ label: 'Licentie', description: 'Voorwaarden voor hergebruik.', voorbeeld: 'CC-BY-4.0' }),
  })
  .meta({ label: 'Beeld' });

export type Beeld = z.output<typeof beeld>;
