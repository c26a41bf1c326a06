// What to do with the file that is ready: download and mail first, the repository second.
import { contentPath, forgePage, URL_LIMIT, type NewFile, type Repository } from '../../form/forge.ts';
import { download, make } from '../make.ts';

export interface Site extends Repository {
  mail: string;
  meedoen: string;
}

/** The ways to hand in a file. `exists`: it changes a page that is there. `say` tells what happened. */
export function handIn(site: Site, file: NewFile, exists: boolean, say: (text: string) => void): HTMLElement {
  const name = `${file.id.replace('/', '-')}.${file.vorm}`;
  return make('div', { class: 'blokken' }, byMail(site, file, name), byForge(site, file, exists, say), make('details', {}, make('summary', {}, `Bekijk het bestand ${name}`), make('pre', { tabindex: '0' }, file.text)));
}

const button = (text: string, kind: 'primary' | 'secondary', action: () => void) => {
  const made = make('button', { type: 'button', class: `nl-button nl-button--${kind}` }, text);
  made.addEventListener('click', action);
  return made;
};

function byMail(site: Site, file: NewFile, name: string): HTMLElement {
  const after = site.mail
    ? make('p', {}, 'Mail het bestand als bijlage naar ', make('a', { href: `mailto:${site.mail}?subject=${encodeURIComponent(`Bijdrage: ${name}`)}` }, site.mail), '. U hebt geen account nodig.')
    : make('p', {}, 'Er is nog geen adres om het heen te sturen. Bewaar het bestand; op de pagina ', make('a', { href: site.meedoen }, 'Meedoen'), ' staat waar u het kunt inleveren zodra dat kan.');
  return make('section', { class: 'groep' }, make('h3', {}, 'Bewaar het bestand'), make('p', {}, make('span', {}, 'Het bestand heet '), make('b', {}, name), '.'), make('div', { class: 'acties' }, button('Download het bestand', 'primary', () => download(name, file.text, 'text/plain;charset=utf-8'))), after);
}

function byForge(site: Site, file: NewFile, exists: boolean, say: (text: string) => void): HTMLElement | undefined {
  const page = forgePage(site, file, exists);
  if (!page) return undefined;
  const link = make('a', { class: 'nl-button nl-button--secondary', href: page.url, target: '_blank', rel: 'noopener noreferrer' }, page.filled ? `Open ${page.name} met uw tekst` : `Open ${page.name}`);
  const copy = button('Kopieer de tekst', 'secondary', () => {
    navigator.clipboard.writeText(file.text).then(() => say('De tekst is gekopieerd.'), () => say('Kopiëren lukte niet. Open hieronder het bestand en kopieer de tekst zelf.'));
  });
  const how = page.filled
    ? 'De pagina opent in een nieuw venster, met uw tekst ingevuld. Uw tekst gaat dan naar die site. U hebt daar een account nodig.'
    : `${page.tooLong ? `Uw tekst is te lang om in een adres mee te sturen (de grens is ${URL_LIMIT} tekens). ` : ''}Kopieer eerst de tekst. Open dan ${page.name} in een nieuw venster en ${exists ? 'vervang' : 'plak'} daar de tekst van ${contentPath(file)}. U hebt daar een account nodig. Hier blijft alles staan.`;
  return make('section', { class: 'groep' }, make('h3', {}, `Of stel het voor op ${page.name}`), make('p', {}, how), make('div', { class: 'acties' }, page.filled ? undefined : copy, link));
}
