// One recorded step of learning between parties.
import { z } from 'zod';
import { datumaanduiding } from './datum.ts';
import { bronOfOpgave } from './herkomst.ts';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { tekst, tekstOfOnbekend, verwijzing } from './tekst.ts';

const UITWISSELING_SOORTEN = ['belangstelling', 'werkbezoek', 'deels-overgenomen', 'overgenomen', 'aangepast', 'gestopt', 'gezamenlijk-ontwikkeld', 'vervolg'] as const;

const partij = (wie: string) =>
  z
    .strictObject({
      naam: tekst(160).meta({ label: 'Naam', description: 'Gemeente, regio of organisatie. Geen persoonsnamen.', voorbeeld: 'gemeente Heiloo' }),
      regio: verwijzing('regios').optional().meta({ verwijst: 'regios', label: 'Regio', description: 'Arbeidsmarktregio van 2026, als die vaststaat.', voorbeeld: 'noord-holland-noord' }),
      praktijk: verwijzing('praktijken').optional().meta({ verwijst: 'praktijken', label: 'Praktijk', description: 'Praktijk van deze partij.', voorbeeld: 'heiloo-werk-boven-uitkering' }),
    })
    .meta({ label: wie });

export const uitwisseling = z
  .strictObject({
    ...recordLevensloop,
    titel: tekst(160).meta({ label: 'Titel', description: 'De stap in één regel.', voorbeeld: 'Heiloo nam de methode van CWI West-Friesland over' }),
    praktijk: verwijzing('praktijken').optional().meta({ verwijst: 'praktijken', label: 'Praktijk', description: 'De praktijk waarvan geleerd werd.', voorbeeld: 'cwi-west-friesland-methodiek' }),
    soort: z.enum(UITWISSELING_SOORTEN, { error: `Kies uit: ${UITWISSELING_SOORTEN.join(', ')}.` }).meta({ label: 'Soort', description: 'Wat voor stap het was.', voorbeeld: 'overgenomen' }),
    van: partij('Van'),
    naar: partij('Naar'),
    datum: datumaanduiding.meta({ label: 'Datum', description: 'Wanneer, zo goed als bekend.', voorbeeld: '2004' }),
    watVeranderde: tekstOfOnbekend(500).meta({ label: 'Wat veranderde', description: 'Wat de ontvanger anders deed.', voorbeeld: 'onbekend' }),
    uitkomst: tekstOfOnbekend(500).meta({ label: 'Uitkomst', description: 'Wat ervan kwam.', voorbeeld: 'onbekend' }),
    bron: bronOfOpgave,
  })
  .meta({ label: 'Uitwisseling' });

export type Uitwisseling = z.output<typeof uitwisseling>;
