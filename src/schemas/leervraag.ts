// A question that somebody asks other regions.
import { z } from 'zod';
import { moment } from './datum.ts';
import { bronOfOpgave } from './herkomst.ts';
import { identiteit, ids } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';
import { tekst, verwijzing } from './tekst.ts';
import { assignedList } from './toekenning.ts';

export const leervraag = z
  .strictObject({
    ...identiteit,
    ...levensloop,
    vrager: z
      .strictObject({
        naam: tekst(160).meta({ label: 'Naam', description: 'Gemeente, regio of organisatie. Geen persoonsnaam.', voorbeeld: 'gemeente Wijchen' }),
        regio: verwijzing('regios').optional().meta({ verwijst: 'regios', label: 'Regio', description: 'Arbeidsmarktregio van 2026.', voorbeeld: 'rijk-van-nijmegen' }),
        contact: tekst(200).optional().meta({ label: 'Contact', description: 'Functionele postbus of pagina. Geen persoonsnaam.', voorbeeld: 'werk@gemeente.example' }),
      })
      .meta({ label: 'Vrager', description: 'Wie het vraagt: een organisatie.', voorbeeld: { naam: 'gemeente Wijchen', regio: 'rijk-van-nijmegen' } }),
    gesteld: moment.meta({ label: 'Gesteld', description: 'Wanneer de vraag gesteld is.', voorbeeld: '2019-04' }),
    tot: moment.optional().meta({ label: 'Tot', description: 'Tot wanneer men antwoord zoekt.', voorbeeld: '2027-06' }),
    stand: z.enum(['open', 'beantwoord', 'verlopen', 'onbekend'], { error: 'Kies open, beantwoord, verlopen of onbekend.' }).meta({ label: 'Stand', description: 'Of het antwoord er is. Een vraag uit een bron is nooit open.', voorbeeld: 'onbekend' }),
    praktijken: ids('praktijken', 'Praktijken', 'Praktijken waar de vraag uit voortkomt.', ['scharnierpunt-wijchen']),
    werkwijzen: ids('werkwijzen', 'Werkwijzen', 'Werkwijzen die erbij horen.', []),
    themas: assignedList('themas', 'thema').meta({ label: 'Thema’s', description: 'Thema’s van dit portaal.', voorbeeld: [] }),
    doelgroepen: assignedList('termen/doelgroepen', 'doelgroep').meta({ label: 'Doelgroepen', description: 'Voor wie.', voorbeeld: [] }),
    instrumenten: assignedList('termen/instrumenten', 'instrument').meta({ label: 'Instrumenten', description: 'Waarmee.', voorbeeld: [] }),
    succesfactoren: ids('succesfactoren', 'Succesfactoren', 'Factoren waar de vraag over gaat.', []),
    bron: bronOfOpgave,
  })
  .superRefine((v, ctx) => {
    datesInOrder(v, ctx);
    if (v.stand === 'open' && 'bron' in v.bron)
      ctx.addIssue({ code: 'custom', path: ['stand'], message: 'Een vraag uit een brondocument is nooit open: niemand wacht er nu nog op. Kies onbekend, beantwoord of verlopen.' });
  })
  .meta({ label: 'Leervraag' });

export type Leervraag = z.output<typeof leervraag>;
