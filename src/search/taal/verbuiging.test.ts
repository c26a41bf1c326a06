import { describe, expect, it } from 'vitest';
import { stamspelling } from './stam.ts';
import { maakVerbuiger, onregelmatigeVormen } from './verbuiging.ts';

const vormen = (woord: string, ...bekend: string[]) => maakVerbuiger(bekend)(woord);

describe('stamspelling', () => {
  it.each([
    ['ban', ['baan']],
    ['wett', ['wet']],
    ['bedrijv', ['bedrijf']],
    ['lez', ['lees']],
    ['markt', ['markt']],
    ['kinder', ['kindeer', 'kinder']],
    ['problem', ['probleem', 'problem']],
  ])('%s- hoort bij %j', (kern, stammen) => expect(stamspelling(kern)).toEqual(stammen));
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
  ])('%s en %s', (a, b) => {
    expect(vormen(a, a, b)).toEqual([b]);
    expect(vormen(b, a, b)).toEqual([a]);
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
  ])('%s als vorm van %s', (vorm, infinitief) => expect(vormen(vorm, infinitief)).toEqual([infinitief]));
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
  ])('%s en %s', (a, b) => {
    expect(vormen(a, a, b)).toEqual([]);
    expect(vormen(b, a, b)).toEqual([]);
  });

  it('noemt geen woord dat de verzameling niet kent', () => expect(vormen('baan', 'markt')).toEqual([]));
});

describe('onregelmatigeVormen', () => {
  it('zet het voorvoegsel terug', () => expect(onregelmatigeVormen('aangenomen')).toContain('aannam'));
  it('laat een gewoon woord met rust', () => expect(onregelmatigeVormen('aanpak')).toEqual([]));
});
