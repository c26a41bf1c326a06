import { describe, expect, it } from 'vitest';
import { stemSpelling } from './stem.ts';
import { makeInflector, irregularForms } from './inflection.ts';

const forms = (word: string, ...known: string[]) => makeInflector(known)(word);

describe('stemSpelling', () => {
  it.each([
    ['ban', ['baan']],
    ['wett', ['wet']],
    ['bedrijv', ['bedrijf']],
    ['lez', ['lees']],
    ['markt', ['markt']],
    ['kinder', ['kindeer', 'kinder']],
    ['problem', ['probleem', 'problem']],
  ])('%s- hoort bij %j', (core, stems) => expect(stemSpelling(core)).toEqual(stems));
});

describe('verbuiging herkent', () => {
  it.each([
    ['jobcoach', 'jobcoaches'],
    ['jobcoach', 'jobcoachen'],
    ['vluchteling', 'vluchtelingen'],
    ['banenmarkt', 'banenmarkten'],
    ['leerlingbouwplaats', 'leerlingbouwplaatsen'],
    ['bedrijf', 'bedrijven'],
    ['baan', 'banen'],
    ['wet', 'wetten'],
    ['probleem', 'problemen'],
    ['vacature', 'vacatures'],
    ['regio', 'regios'],
    ['mogelijkheid', 'mogelijkheden'],
    ['idee', 'ideeen'],
    ['sociaal', 'sociale'],
    ['kwetsbaar', 'kwetsbare'],
    ['weg', 'wegen'],
    ['stad', 'steden'],
    ['kind', 'kinderen'],
    ['hoogste', 'hoog'],
    ['werkzoekende', 'werkzoekenden'],
    ['werkloze', 'werklozen'],
    ['netwerk', 'netwerkje'],
    ['oudere', 'ouderen'],
    ['jongere', 'jongeren'],
    ['nederlands', 'nederlandse'],
    ['ouder', 'ouders'],
    ['autisme', 'autistische'],
    ['stage', 'stagiair'],
    ['technicus', 'technici'],
    ['belofte', 'beloften'],
    ['beloften', 'belooft'],
  ])('%s en %s', (a, b) => {
    expect(forms(a, a, b)).toEqual([b]);
    expect(forms(b, a, b)).toEqual([a]);
  });

  it.each([
    ['werkte', 'werken'],
    ['begeleid', 'begeleiden'],
    ['aangemeld', 'aanmelden'],
    ['gedetacheerd', 'detacheren'],
    ['detachering', 'detacheren'],
    ['opgeleid', 'opleiden'],
    ['plaatst', 'plaatsen'],
    ['aangenomen', 'aannemen'],
    ['bezocht', 'bezoeken'],
    ['besproken', 'bespreken'],
    ['aanneemt', 'aannemen'],
    ['verslaafden', 'verslaving'],
  ])('%s als vorm van %s', (form, infinitive) => expect(forms(form, infinitive)).toEqual([infinitive]));
});

describe('verbuiging houdt uit elkaar', () => {
  it.each([
    ['regio', 'register'],
    ['regio', 'regie'],
    ['wet', 'wethouder'],
    ['wet', 'weten'],
    ['kan', 'kans'],
    ['bon', 'bonus'],
    ['mark', 'markt'],
    ['plaat', 'plaats'],
    ['bom', 'boom'],
    ['baan', 'ban'],
    ['man', 'mannen2'],
    ['raad', 'rad'],
    ['praktijk', 'praktisch'],
    ['werk', 'werkgever'],
    ['leer', 'leerling'],
    ['dien', 'dienst'],
    ['ouders', 'oudere'],
    ['ouder', 'ouderen'],
    ['nederland', 'nederlands'],
    ['artiest', 'artistiek'],
    ['plastic', 'plastisch'],
  ])('%s en %s', (a, b) => {
    expect(forms(a, a, b)).toEqual([]);
    expect(forms(b, a, b)).toEqual([]);
  });

  it('noemt geen woord dat de verzameling niet kent', () => expect(forms('baan', 'markt')).toEqual([]));
});

describe('irregularForms', () => {
  it('zet het voorvoegsel terug', () => expect(irregularForms('aangenomen')).toContain('aannam'));
  it('laat een gewoon woord met rust', () => expect(irregularForms('aanpak')).toEqual([]));
});
