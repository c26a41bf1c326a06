// A success story of an employer, in the order an employer asks.
import { z } from 'zod';
import { periode } from './datum.ts';
import { bronnenlijst } from './herkomst.ts';
import { identiteit } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';
import { tekst, tekstOfOnbekend, verwijzing } from './tekst.ts';
import { assignedList } from './toekenning.ts';

export const WERKGEVERSVRAGEN = ['ik-zoek-mensen', 'ik-wil-iets-terugdoen', 'ik-heb-een-zieke-werknemer', 'ik-doe-mee-aan-een-aanbesteding'] as const;

export const verhaal = z
  .strictObject({
    ...identiteit,
    ...levensloop,
    praktijk: verwijzing('praktijken').meta({ verwijst: 'praktijken', label: 'Praktijk', description: 'De praktijk achter dit verhaal.', voorbeeld: 'veghel-sligro-pilot' }),
    bedrijf: tekst(120).meta({ label: 'Bedrijf', description: 'Naam van het bedrijf of de groep bedrijven. Geen persoonsnamen.', voorbeeld: 'Sligro Food Group' }),
    gemeenten: z.array(tekst(60)).default([]).meta({ suggesties: 'gemeenten', label: 'Gemeenten', description: 'Plaats van het bedrijf, als gemeente van toen.', voorbeeld: ['Veghel'] }),
    periode: periode.meta({ label: 'Periode', description: 'Wanneer dit speelde.', voorbeeld: { van: '1999-12' } }),
    sectoren: assignedList('termen/sectoren', 'sector').meta({ label: 'Sectoren', description: 'Branche.', voorbeeld: ['groothandel'] }),
    vragen: z.array(z.enum(WERKGEVERSVRAGEN, { error: `Kies uit: ${WERKGEVERSVRAGEN.join(', ')}.` })).min(1, 'Kies ten minste één vraag.').meta({ label: 'Vragen', description: 'Bij welke vraag van een werkgever dit past.', voorbeeld: ['ik-zoek-mensen'] }),
    watKreegU: tekstOfOnbekend(500).meta({ label: 'Wat kreeg u?', description: 'Wat het bedrijf eraan had.', voorbeeld: 'Zeven mensen in vaste dienst.' }),
    watDeedU: tekstOfOnbekend(500).meta({ label: 'Wat deed u?', description: 'Wat het bedrijf deed.', voorbeeld: 'Het bedrijf begeleidde de mensen zelf.' }),
    hoeveelUur: tekstOfOnbekend(200).meta({ label: 'Hoeveel uur?', description: 'Tijd die het kostte.', voorbeeld: 'onbekend' }),
    watKostteHet: tekstOfOnbekend(400).meta({ label: 'Wat kostte het?', description: 'Geld, en wie betaalde.', voorbeeld: 'onbekend' }),
    watAlsHetNietLukte: tekstOfOnbekend(500).meta({ label: 'Wat als het niet lukte?', description: 'Wat er gebeurde als het misging.', voorbeeld: 'onbekend' }),
    wieDeedHetPapierwerk: tekstOfOnbekend(300).meta({ label: 'Wie deed het papierwerk?', description: 'Wie subsidie en formulieren regelde.', voorbeeld: 'onbekend' }),
    bronnen: bronnenlijst,
  })
  .superRefine(datesInOrder)
  .meta({ label: 'Verhaal' });

export type Verhaal = z.output<typeof verhaal>;
