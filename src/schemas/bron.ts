// A source document.
import { z } from 'zod';
import { moment } from './datum.ts';
import { recordLevensloop } from './levensloop.ts';
import './meta.ts';
import { tekst, url } from './tekst.ts';

export const bron = z
  .strictObject({
    titel: tekst(200).meta({ label: 'Titel', description: 'Titel van het document, of een beschrijving als die ontbreekt.', voorbeeld: 'Twee jaar Praktijkvoorbeelden' }),
    kort: tekst(60).meta({ label: 'Kort', description: 'Zo staat de bron onder een feit.', voorbeeld: 'Programmaraad (2019)' }),
    ...recordLevensloop,
    uitgever: tekst(200).meta({ label: 'Uitgever', description: 'Organisatie die het uitbracht.', voorbeeld: 'Programmaraad (Divosa, VNG, UWV, Cedris)' }),
    datum: moment.meta({ label: 'Datum', description: 'Wanneer het verscheen.', voorbeeld: '2019-06' }),
    datumZeker: z.boolean().default(true).meta({ label: 'Datum zeker', description: 'nee als de datum niet in het document staat.', voorbeeld: true }),
    soort: tekst(80).meta({ label: 'Soort', description: 'Wat voor stuk het is.', voorbeeld: 'onderzoeksrapport' }),
    beschrijving: tekst(1200).meta({ label: 'Beschrijving', description: 'Wat het document is, hoe het gemaakt is en wat het niet is.', voorbeeld: 'Analyse van 72 artikelen.' }),
    beperkingen: z.array(tekst(400)).default([]).meta({ label: 'Beperkingen', description: 'Wat u moet weten voor u hierop bouwt.', voorbeeld: ['De projecten gaven zichzelf een cijfer.'] }),
    url: url.optional().meta({ label: 'Adres', description: 'Waar het document staat, als dat zeker is.', voorbeeld: 'https://www.samenvoordeklant.nl/' }),
  })
  .meta({ label: 'Bron' });

export type Bron = z.output<typeof bron>;
