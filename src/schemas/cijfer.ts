// A figure from a survey or count, with its base and place.
import { z } from 'zod';
import { moment } from './datum.ts';
import { bronverwijzing } from './herkomst.ts';
import { ids } from './identiteit.ts';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { nauwkeurigheid, waarde } from './resultaat.ts';
import { tekst } from './tekst.ts';

const CIJFERGROEPEN = ['onderzoek', 'praktijkdagen', 'rapportcijfers', 'gemist', 'trechter', 'samenwerking', 'uitkomsten', 'praktijk'] as const;

export const cijfer = z
  .strictObject({
    ...recordLevensloop,
    wat: tekst(200).meta({ label: 'Wat', description: 'Wat geteld of gevraagd is.', voorbeeld: 'projecten die een werkbezoek kregen' }),
    groep: z.enum(CIJFERGROEPEN, { error: `Kies uit: ${CIJFERGROEPEN.join(', ')}.` }).meta({ label: 'Groep', description: 'Waar het cijfer bij hoort.', voorbeeld: 'trechter' }),
    waarde: waarde.meta({ label: 'Waarde', description: 'Het getal.', voorbeeld: 16 }),
    nauwkeurigheid,
    eenheid: tekst(40).meta({ label: 'Eenheid', description: 'Wat er geteld is, of % of cijfer.', voorbeeld: 'projecten' }),
    van: z.number().min(0).optional().meta({ label: 'Van', description: 'Het geheel.', voorbeeld: 37 }),
    basis: z
      .strictObject({
        wie: tekst(200).meta({ label: 'Wie', description: 'Wie er antwoordden, of wat er geteld is.', voorbeeld: 'projecten die antwoordden' }),
        aantal: z.union([z.int().min(1), z.literal('onbekend')]).meta({ label: 'Aantal', description: 'Hoeveel dat er waren, of onbekend.', voorbeeld: 37 }),
      })
      .optional()
      .meta({ label: 'Basis', description: 'Wie er antwoordden, en hoeveel.', voorbeeld: { wie: 'projecten die antwoordden', aantal: 37 } }),
    jaar: moment.meta({ label: 'Jaar', description: 'Waarover het cijfer gaat.', voorbeeld: '2019' }),
    themas: ids('themas', 'Thema’s', 'Thema waar het cijfer bij hoort.', []),
    praktijken: ids('praktijken', 'Praktijken', 'Praktijk waar het cijfer bij hoort.', []),
    letop: tekst(400).optional().meta({ label: 'Let op', description: 'Twijfel bij dit cijfer.', voorbeeld: 'De bron noemt geen basis.' }),
    bron: bronverwijzing,
  })
  .meta({ label: 'Cijfer' });

export type Cijfer = z.output<typeof cijfer>;
