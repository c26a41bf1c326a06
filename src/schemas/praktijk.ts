// A practice: who did what, for whom, what came of it, and what it takes.
import { z } from 'zod';
import { moment, periode } from './datum.ts';
import { bronnenlijst, bronOfOpgave, bronverwijzing } from './herkomst.ts';
import { identiteit, ids } from './identiteit.ts';
import { datesInOrder, levensloop } from './levensloop.ts';
import './meta.ts';
import { resultaat } from './resultaat.ts';
import { tekst, tekstOfOnbekend, url, verwijzing } from './tekst.ts';
import { assignedList } from './toekenning.ts';

const FASEN = ['idee', 'plan', 'pilot', 'loopt', 'regulier', 'afgerond', 'gestopt', 'onbekend'] as const;
const SCHALEN = ['wijk', 'gemeente', 'regio', 'bovenregionaal', 'landelijk', 'bedrijf', 'onbekend'] as const;
const OORDELEN = ['werkte', 'deels', 'werkte-niet', 'onbekend'] as const;

/** The headings of a full description, in the order a reader asks. */
export const SECTIES = ['Aanleiding', 'Aanpak', 'Opbrengst', 'Wat hielp', 'Wat lastig was', 'Wat u kunt overnemen'] as const;

/** The seven things a receiving region wants to know, in the order of the page. */
export const KIT = ['projectstructuur', 'inzet', 'kosten', 'financiering', 'draagvlak', 'doelen', 'hulpmiddelen'] as const;

const partner = z.strictObject({
  naam: tekst(120).meta({ label: 'Naam', description: 'Naam van de organisatie. Geen persoonsnamen.', voorbeeld: 'Sligro Food Group' }),
  soort: verwijzing('termen/partnersoorten').meta({ verwijst: 'termen/partnersoorten', label: 'Soort', description: 'Soort organisatie.', voorbeeld: 'werkgever' }),
  rol: tekst(200).optional().meta({ label: 'Rol', description: 'Wat deze partner deed.', voorbeeld: 'kiest en begeleidt de deelnemers' }),
});

const factor = z.strictObject({
  factor: verwijzing('succesfactoren').meta({ verwijst: 'succesfactoren', label: 'Factor', description: 'De succesfactor of het werkzame element.', voorbeeld: 'starten-met-een-pilot' }),
  sterkte: z.enum(['direct', 'afgeleid'], { error: 'Kies direct of afgeleid.' }).default('direct').meta({
    label: 'Sterkte',
    description: 'direct: de bron noemt het bij deze praktijk. afgeleid: de redactie leidt het af.',
    voorbeeld: 'direct',
  }),
  toelichting: tekst(300).optional().meta({ label: 'Toelichting', description: 'Hoe de factor hier werkte, in één zin.', voorbeeld: 'Een proef nam de vrees weg.' }),
  bron: bronverwijzing,
});

const antwoord = z.strictObject({
  vraag: tekst(300).meta({ label: 'Vraag', description: 'De vraag die gesteld werd.', voorbeeld: 'Hoeveel uur per week kostte de begeleiding?' }),
  antwoord: tekst(1200).meta({ label: 'Antwoord', description: 'Het antwoord, in eigen woorden.', voorbeeld: 'Ongeveer vier uur per deelnemer in de eerste maand.' }),
  datum: moment.meta({ label: 'Datum', description: 'Wanneer het antwoord kwam.', voorbeeld: '2026-10' }),
  bron: bronOfOpgave,
});

export const praktijk = z
  .strictObject({
    ...identiteit,
    niveau: z.enum(['beschrijving', 'signalement'], { error: 'Kies beschrijving of signalement.' }).meta({
      label: 'Niveau',
      description: 'beschrijving: volledig. signalement: kort beschreven, de bron vertelt weinig.',
      voorbeeld: 'beschrijving',
    }),
    alleenTitel: z.boolean({ error: 'Schrijf true of false.' }).default(false).meta({
      label: 'Alleen de titel bekend',
      description: 'true als de bron alleen een titel of naam geeft en verder niets over de praktijk zelf vertelt.',
      voorbeeld: true,
    }),
    onderdeelVan: verwijzing('praktijken').optional().meta({ verwijst: 'praktijken', label: 'Onderdeel van', description: 'De grotere praktijk waar dit bij hoort.', voorbeeld: 'tilburg-maatschappelijk-werkgeverschap' }),
    ...levensloop,
    oorspronkelijk: z
      .strictObject({
        titel: tekst(200).meta({ label: 'Titel', description: 'Titel waaronder het verscheen.', voorbeeld: 'Borislijn in Ede' }),
        url: url.optional().meta({ label: 'Adres', description: 'Waar het stond, als dat zeker is.', voorbeeld: 'https://www.samenvoordeklant.nl/praktijk/voorbeeld' }),
      })
      .optional()
      .meta({ label: 'Oorspronkelijk', description: 'Titel en adres waaronder het eerder verscheen.', voorbeeld: { titel: 'Borislijn in Ede', url: 'https://www.samenvoordeklant.nl/praktijk/voorbeeld' } }),
    gemeenten: z.array(tekst(60)).default([]).meta({ suggesties: 'gemeenten', label: 'Gemeenten', description: 'Gemeenten zoals ze toen heetten.', voorbeeld: ['Veghel'] }),
    regios: assignedList('regios', 'regio').meta({ label: 'Regio’s', description: 'Arbeidsmarktregio’s van 2026.', voorbeeld: ['noordoost-brabant'] }),
    schaal: z.enum(SCHALEN, { error: `Kies uit: ${SCHALEN.join(', ')}.` }).meta({ label: 'Schaal', description: 'Op welke schaal het speelde.', voorbeeld: 'gemeente' }),
    inwoners: z.int({ error: 'Schrijf een geheel getal zonder punten, zoals 36000.' }).min(100).max(20_000_000).optional().meta({ label: 'Inwoners', description: 'Inwoners van de gemeente toen, volgens de bron.', voorbeeld: 36000 }),
    periode: periode.meta({ label: 'Periode', description: 'Wanneer het liep.', voorbeeld: { van: '1999-12', tot: '2001' } }),
    stand: z
      .strictObject({
        fase: z.enum(FASEN, { error: `Kies uit: ${FASEN.join(', ')}.` }).meta({ label: 'Fase', description: 'Hoe het er toen voor stond.', voorbeeld: 'afgerond' }),
        peildatum: moment.meta({ label: 'Peildatum', description: 'Wanneer dat was.', voorbeeld: '2004' }),
      })
      .meta({ label: 'Stand', description: 'Hoe het er op de peildatum voor stond.', voorbeeld: { fase: 'afgerond', peildatum: '2004' } }),
    toenEnNu: tekstOfOnbekend(800).meta({ label: 'Toen en nu', description: 'Wat er sindsdien veranderde, met bron; of onbekend.', voorbeeld: 'onbekend' }),
    uitvoeringsvorm: tekst(200).optional().meta({ label: 'Uitvoeringsvorm', description: 'Wie het uitvoerde en in welke vorm.', voorbeeld: 'stichting van gemeente en bedrijven' }),
    doelgroepen: assignedList('termen/doelgroepen', 'doelgroep').meta({ label: 'Doelgroepen', description: 'Voor wie.', voorbeeld: ['bijstandsgerechtigden'] }),
    sectoren: assignedList('termen/sectoren', 'sector').meta({ label: 'Sectoren', description: 'In welke sectoren.', voorbeeld: ['groothandel'] }),
    instrumenten: assignedList('termen/instrumenten', 'instrument').meta({ label: 'Instrumenten', description: 'Waarmee.', voorbeeld: ['werkervaringsplaats'] }),
    partners: z.array(partner).default([]).meta({ label: 'Partners', description: 'Organisaties die meededen.', voorbeeld: [{ naam: 'Sligro Food Group', soort: 'werkgever', rol: 'kiest de deelnemers' }] }),
    initiatief: tekst(200).optional().meta({ label: 'Initiatief', description: 'Wie begon.', voorbeeld: 'gemeente' }),
    themas: assignedList('themas', 'thema').meta({ label: 'Thema’s', description: 'Thema’s van dit portaal.', voorbeeld: [{ thema: 'werkgeversdienstverlening', toekenning: 'redactie' }] }),
    succesfactoren: z.array(factor).default([]).meta({ label: 'Succesfactoren', description: 'Wat hier volgens de bron hielp.', voorbeeld: [] }),
    resultaten: z.array(resultaat).default([]).meta({ label: 'Resultaten', description: 'Cijfers met bron en plaats.', voorbeeld: [] }),
    oordeel: z
      .strictObject({
        waarde: z.enum(OORDELEN, { error: `Kies uit: ${OORDELEN.join(', ')}.` }).meta({ label: 'Waarde', description: 'Of het werkte, volgens de bron.', voorbeeld: 'deels' }),
        toelichting: tekst(300).optional().meta({ label: 'Toelichting', description: 'Waarop dat oordeel berust.', voorbeeld: 'De bron noemt de proef een succes.' }),
        bron: bronverwijzing.optional(),
      })
      .refine((o) => o.waarde === 'onbekend' || o.bron, { path: ['bron'], message: 'Zeg welke bron dit oordeel geeft, of zet waarde op onbekend.' })
      .default({ waarde: 'onbekend' })
      .meta({ label: 'Oordeel', description: 'Of het werkte, volgens de bron.', voorbeeld: { waarde: 'werkte', bron: { bron: 'tno-2004', vindplaats: 'par. 3.8, p. 46' } } }),
    letop: z.array(tekst(500)).default([]).meta({ label: 'Let op', description: 'Tegenspraak en twijfel in de bron.', voorbeeld: ['Een doel in cijfers vooraf noemt de bron niet.'] }),
    projectstructuur: tekstOfOnbekend().meta({ label: 'Projectstructuur', description: 'Wie stuurde en wie wat deed.', voorbeeld: 'onbekend' }),
    inzet: tekstOfOnbekend().meta({ label: 'Inzet', description: 'Mensen en uren.', voorbeeld: 'onbekend' }),
    kosten: tekstOfOnbekend().meta({ label: 'Kosten', description: 'Bedrag, prijspeil en wie betaalde.', voorbeeld: 'onbekend' }),
    financiering: tekstOfOnbekend().meta({ label: 'Financiering', description: 'Waar het geld vandaan kwam.', voorbeeld: 'onbekend' }),
    draagvlak: tekstOfOnbekend().meta({ label: 'Draagvlak', description: 'Wie erachter stond en hoe dat kwam.', voorbeeld: 'onbekend' }),
    doelen: tekstOfOnbekend().meta({ label: 'Doelen', description: 'Wat men wilde bereiken, liefst in cijfers.', voorbeeld: 'onbekend' }),
    hulpmiddelen: tekstOfOnbekend().meta({ label: 'Hulpmiddelen', description: 'Draaiboeken, formulieren, systemen.', voorbeeld: 'onbekend' }),
    documenten: z
      .array(z.strictObject({ titel: tekst(200).meta({ label: 'Titel', description: 'Naam van het stuk.', voorbeeld: 'Draaiboek banenmarkt' }), url: url.meta({ label: 'Adres', description: 'Waar het te openen is.', voorbeeld: 'https://www.gemeente.example/draaiboek.pdf' }), bekeken: moment.meta({ label: 'Bekeken', description: 'Wanneer u het voor het laatst zag.', voorbeeld: '2026-11-22' }) }))
      .default([])
      .meta({ label: 'Documenten', description: 'Stukken die u kunt openen, met de dag waarop wij keken.', voorbeeld: [] }),
    antwoorden: z.array(antwoord).default([]).meta({ label: 'Antwoorden', description: 'Vragen die sindsdien beantwoord zijn.', voorbeeld: [] }),
    bezoek: z
      .strictObject({
        mogelijk: z.enum(['ja', 'nee', 'onbekend'], { error: 'Kies ja, nee of onbekend.' }).meta({ label: 'Bezoek mogelijk', description: 'Of men langs mag komen.', voorbeeld: 'ja' }),
        contact: tekst(200).optional().meta({ label: 'Contact', description: 'Algemene postbus of pagina van de organisatie. Geen persoonsnaam.', voorbeeld: 'werk@gemeente.example' }),
      })
      .refine((b) => b.mogelijk !== 'ja' || b.contact, { path: ['contact'], message: 'Noem een postbus of pagina waar men een bezoek aanvraagt. Geen persoonsnaam.' })
      .default({ mogelijk: 'onbekend' })
      .meta({ label: 'Bezoek', description: 'Of men langs mag komen, en hoe men dat vraagt.', voorbeeld: { mogelijk: 'onbekend' } }),
    verwant: ids('praktijken', 'Verwant', 'Praktijken die een lezer hierna wil zien.', ['veghel-vervolgproject']),
    bronnen: bronnenlijst,
  })
  .superRefine(datesInOrder)
  .refine((p) => !p.alleenTitel || p.niveau === 'signalement', { path: ['alleenTitel'], message: 'Een volledige beschrijving vertelt meer dan een titel. Haal deze regel weg, of kies signalement bij niveau.' })
  .meta({ label: 'Praktijk' });

export type Praktijk = z.output<typeof praktijk>;
