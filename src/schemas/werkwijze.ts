// A reusable way of working: step plan, checklist, division of roles, format.
import { z } from 'zod';
import { bronnenlijst } from './herkomst.ts';
import { identiteit, ids } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';
import { tekst } from './tekst.ts';
import { assignedList } from './toekenning.ts';

const WERKWIJZE_SOORTEN = ['stappenplan', 'checklist', 'rolverdeling', 'indeling', 'keuzehulp', 'tips', 'format', 'uitgangspunten', 'modellen'] as const;

export const werkwijze = z
  .strictObject({
    ...identiteit,
    ...levensloop,
    soort: z.enum(WERKWIJZE_SOORTEN, { error: `Kies uit: ${WERKWIJZE_SOORTEN.join(', ')}.` }).meta({ label: 'Soort', description: 'Wat voor hulpmiddel het is.', voorbeeld: 'stappenplan' }),
    wanneer: tekst(500).meta({ label: 'Wanneer', description: 'Wanneer u dit gebruikt.', voorbeeld: 'U wilt een werkgever vragen mensen met een lange afstand tot werk aan te nemen.' }),
    nodig: z.array(tekst(300)).default([]).meta({ label: 'Nodig', description: 'Wat u nodig hebt.', voorbeeld: ['één werkgever die u al kent'] }),
    stappen: z
      .array(
        z.strictObject({
          titel: tekst(160).meta({ label: 'Titel', description: 'De stap in een paar woorden.', voorbeeld: 'Vraag de werkgever naar zijn voorwaarden' }),
          uitleg: tekst(900).optional().meta({ label: 'Uitleg', description: 'Wat u doet en waarom.', voorbeeld: 'Stel een open vraag.' }),
          wie: tekst(120).optional().meta({ label: 'Wie', description: 'Wie dit doet.', voorbeeld: 'stuurgroep' }),
          moment: tekst(120).optional().meta({ label: 'Moment', description: 'Wanneer dit gebeurt, volgens de bron.', voorbeeld: 'mei 2019' }),
        }),
      )
      .min(1, 'Een werkwijze heeft ten minste één stap.')
      .meta({ label: 'Stappen', description: 'De stappen, punten of rollen, in volgorde.', voorbeeld: [] }),
    genummerd: z.boolean().default(true).meta({ label: 'Genummerd', description: 'nee als de volgorde er niet toe doet.', voorbeeld: true }),
    valkuilen: z.array(tekst(400)).default([]).meta({ label: 'Valkuilen', description: 'Waar het mis kan gaan, volgens de bron.', voorbeeld: [] }),
    praktijken: ids('praktijken', 'Praktijken', 'Praktijken die zo werkten.', ['veghel-sligro-pilot']),
    zonderPraktijk: tekst(300).optional().meta({ label: 'Zonder praktijk', description: 'Waarom er geen praktijk bij staat.', voorbeeld: 'De bron geeft deze lijst als algemeen advies.' }),
    themas: assignedList('themas', 'thema').meta({ label: 'Thema’s', description: 'Thema’s van dit portaal.', voorbeeld: [] }),
    doelgroepen: assignedList('termen/doelgroepen', 'doelgroep').meta({ label: 'Doelgroepen', description: 'Voor wie.', voorbeeld: [] }),
    instrumenten: assignedList('termen/instrumenten', 'instrument').meta({ label: 'Instrumenten', description: 'Waarmee.', voorbeeld: [] }),
    succesfactoren: ids('succesfactoren', 'Succesfactoren', 'Factoren waar dit bij helpt.', ['vragen-naar-voorwaarden']),
    bronnen: bronnenlijst,
  })
  .superRefine(datesInOrder)
  .meta({ label: 'Werkwijze' });

export type Werkwijze = z.output<typeof werkwijze>;
