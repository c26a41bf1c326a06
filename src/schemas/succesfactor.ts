// A success factor (Schema 1 of TNO 2004) or an effective element of a theme (Programmaraad 2019).
import { z } from 'zod';
import { bronnenlijst } from './herkomst.ts';
import { identiteit } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';
import { tekst, verwijzing } from './tekst.ts';

export const ONDERDELEN = ['uitgangspunten', 'voorbereiding', 'ontmoeting', 'inhoud', 'uitvoering'] as const;

export const succesfactor = z
  .strictObject({
    ...identiteit,
    ...levensloop,
    soort: z.enum(['succesfactor', 'werkzaam-element'], { error: 'Kies succesfactor of werkzaam-element.' }).meta({ label: 'Soort', description: 'succesfactor: uit de lijst van 2004. werkzaam-element: bij een thema uit 2019.', voorbeeld: 'succesfactor' }),
    onderdeel: z.enum(ONDERDELEN, { error: `Kies uit: ${ONDERDELEN.join(', ')}.` }).optional().meta({ label: 'Onderdeel', description: 'Fase van de samenwerking; verplicht bij een succesfactor.', voorbeeld: 'voorbereiding' }),
    thema: verwijzing('themas').optional().meta({ verwijst: 'themas', label: 'Thema', description: 'Thema; verplicht bij een werkzaam element.', voorbeeld: 'beschut-werk' }),
    volgorde: z.int().min(1).max(99).meta({ label: 'Volgorde', description: 'Plaats in de lijst van de bron.', voorbeeld: 3 }),
    zonderPraktijk: tekst(300).optional().meta({ label: 'Zonder praktijk', description: 'Waarom geen praktijk deze factor laat zien.', voorbeeld: 'De bron noemt deze factor alleen in de tekst, niet bij een praktijk.' }),
    bronnen: bronnenlijst,
  })
  .superRefine((f, ctx) => {
    datesInOrder(f, ctx);
    if (f.soort === 'succesfactor' && !f.onderdeel) ctx.addIssue({ code: 'custom', path: ['onderdeel'], message: 'Een succesfactor heeft een onderdeel. Vul het in.' });
    if (f.soort === 'werkzaam-element' && !f.thema) ctx.addIssue({ code: 'custom', path: ['thema'], message: 'Een werkzaam element heeft een thema. Vul het in.' });
  })
  .meta({ label: 'Succesfactor' });

export type Succesfactor = z.output<typeof succesfactor>;
