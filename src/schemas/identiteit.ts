// Title and summary: the same for every page of prose.
import { z } from 'zod';
import { tekst } from './tekst.ts';

export const identiteit = {
  titel: tekst(110).meta({ label: 'Titel', description: 'Korte, eigen titel. Geen twee pagina’s met dezelfde.', voorbeeld: 'De Sligro-pilot in Veghel' }),
  samenvatting: tekst(300).meta({
    label: 'Samenvatting',
    description: 'Hoogstens 300 tekens, in gewone taal; bij een praktijk met het jaar.',
    voorbeeld: 'In 1999 begon Veghel met Sligro een proef voor mensen in de bijstand. Van de 21 deelnemers gingen er 20 uit de bijstand.',
  }),
};

/** A list of ids of one collection, none twice; empty when the file does not name it. */
export const ids = (collectie: string, label: string, description: string, example: string[]) =>
  z
    .array(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers en streepjes.').meta({ verwijst: collectie }))
    .refine((l) => new Set(l).size === l.length, 'Er staat twee keer hetzelfde in deze lijst. Haal er een weg.')
    .default([])
    .meta({ label, description, voorbeeld: example });
