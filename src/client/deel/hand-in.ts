// What to do with the file that is ready: download and mail first, the repository second.
import { contentPath, forgePage, URL_LIMIT, type NewFile, type Repository } from '../../form/forge.ts';
import { download, make } from '../make.ts';

export interface Site extends Repository {
  mail: string;
  meedoen: string;
}

/** The ways to hand in a file. `bestaat`: it changes a page that is there. `zeg` tells what happened. */
export function handIn(site: Site, file: NewFile, bestaat: boolean, zeg: (text: string) => void): HTMLElement {
  const naam = `${file.id.replace('/', '-')}.${file.vorm}`;
  return make('div', { class: 'blokken' }, byMail(site, file, naam), byForge(site, file, bestaat, zeg), make('details', {}, make('summary', {}, `Bekijk het bestand ${naam}`), make('pre', { tabindex: '0' }, file.text)));
}

const button = (text: string, kind: 'primary' | 'secondary', action: () => void) => {
  const made = make('button', { type: 'button', class: `nl-button nl-button--${kind}` }, text);
  made.addEventListener('click', action);
  return made;
};

function byMail(site: Site, file: NewFile, naam: string): HTMLElement {
  const after = site.mail
    ? make('p', {}, 'Mail het bestand als bijlage naar ', make('a', { href: `mailto:${site.mail}?subject=${encodeURIComponent(`Bijdrage: ${naam}`)}` }, site.mail), '. U hebt geen account nodig.')
    : make('p', {}, 'Er is nog geen adres om het heen te sturen. Bewaar het bestand; op de pagina ', make('a', { href: site.meedoen }, 'Meedoen'), ' staat waar u het kunt inleveren zodra dat kan.');
  return make('section', { class: 'groep' }, make('h3', {}, 'Bewaar het bestand'), make('p', {}, make('span', {}, 'Het bestand heet '), make('b', {}, naam), '.'), make('div', { class: 'acties' }, button('Download het bestand', 'primary', () => download(naam, file.text, 'text/plain;charset=utf-8'))), after);
}

function byForge(site: Site, file: NewFile, bestaat: boolean, zeg: (text: string) => void): HTMLElement | undefined {
  const page = forgePage(site, file, bestaat);
  if (!page) return undefined;
  const link = make('a', { class: 'nl-button nl-button--secondary', href: page.url, target: '_blank', rel: 'noopener noreferrer' }, page.ingevuld ? `Open ${page.naam} met uw tekst` : `Open ${page.naam}`);
  const copy = button('Kopieer de tekst', 'secondary', () => {
    navigator.clipboard.writeText(file.text).then(() => zeg('De tekst is gekopieerd.'), () => zeg('Kopiëren lukte niet. Open hieronder het bestand en kopieer de tekst zelf.'));
  });
  const how = page.ingevuld
    ? 'De pagina opent in een nieuw venster, met uw tekst ingevuld. Uw tekst gaat dan naar die site. U hebt daar een account nodig.'
    : `${page.teLang ? `Uw tekst is te lang om in een adres mee te sturen (de grens is ${URL_LIMIT} tekens). ` : ''}Kopieer eerst de tekst. Open dan ${page.naam} in een nieuw venster en ${bestaat ? 'vervang' : 'plak'} daar de tekst van ${contentPath(file)}. U hebt daar een account nodig. Hier blijft alles staan.`;
  return make('section', { class: 'groep' }, make('h3', {}, `Of stel het voor op ${page.naam}`), make('p', {}, how), make('div', { class: 'acties' }, page.ingevuld ? undefined : copy, link));
}
