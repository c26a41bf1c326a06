// The page as it will look: its own parts in their own order, without what comes from other pages.
import { answersOf } from '../../../catalogue/employerAnswers.ts';
import { momentText, periodText } from '../../../catalogue/period.ts';
import { splitFrontmatter } from '../../../check/read/frontmatter.ts';
import { readYaml } from '../../../check/read/yaml.ts';
import type { MadeFile } from '../../../form/judge.ts';
import type { Options } from '../../../form/sheet.ts';
import { collecties } from '../../../schemas/index.ts';
import { leervraag } from '../../../schemas/leervraag.ts';
import { praktijk } from '../../../schemas/praktijk.ts';
import { uitwisseling } from '../../../schemas/uitwisseling.ts';
import { verhaal } from '../../../schemas/verhaal.ts';
import { make } from '../../make.ts';
import { columns, facts, head, nameOf, sources } from './parts.ts';
import { showPractice } from './practice.ts';
import { showProse } from './prose.ts';

/** The page of a file that the check accepts. `options`: names of what it refers to. */
export function showPreview(file: MadeFile, options: Options): HTMLElement[] {
  const split = collecties[file.collectie].vorm === 'mdx' ? splitFrontmatter(file.text) : { yaml: file.text, start: 0, masked: '' };
  if (!('yaml' in split)) return [];
  const { data } = readYaml(split.yaml, split.start);
  const proza = showProse(split.masked);
  switch (file.collectie) {
    case 'praktijken':
      return showPractice(praktijk.parse(data), proza, options);
    case 'verhalen':
      return story(verhaal.parse(data), proza, options);
    case 'leervragen':
      return question(leervraag.parse(data), proza, options);
    case 'uitwisselingen':
      return step(uitwisseling.parse(data), options);
    default:
      return other(collecties[file.collectie].schema.parse(data), proza);
  }
}

function story(v: ReturnType<typeof verhaal.parse>, proza: HTMLElement, options: Options): HTMLElement[] {
  const answers = answersOf(v).map(({ vraag, antwoorden }) => make('div', {}, make('dt', {}, vraag), make('dd', {}, ...antwoorden.map((a) => make('p', { class: a.onbekend ? 'zacht' : undefined }, a.tekst)))));
  return [
    head([v.bedrijf, periodText(v.periode), ...(v.gemeenten.length > 0 ? [v.gemeenten.join(', ')] : [])], v.titel, v.samenvatting),
    columns([make('dl', { class: 'antwoorden' }, ...answers), proza], [facts([['De praktijk erachter', nameOf(options, 'praktijken', v.praktijk)], ['Branche', v.sectoren.map(({ id }) => nameOf(options, 'termen/sectoren', id)).join(', ')]]), sources(options, v.bronnen)]),
  ];
}

function question(l: ReturnType<typeof leervraag.parse>, proza: HTMLElement, options: Options): HTMLElement[] {
  const until = l.tot ? [`antwoord gezocht tot ${momentText(l.tot)}`] : [];
  return [
    head([l.vrager.naam, momentText(l.gesteld), ...until], l.titel, l.samenvatting),
    columns([proza], [facts([['Waar de vraag vandaan komt', l.praktijken.map((id) => nameOf(options, 'praktijken', id)).join(', ')], ['Thema’s', l.themas.map(({ id }) => nameOf(options, 'themas', id)).join(', ')]])]),
  ];
}

function step(u: ReturnType<typeof uitwisseling.parse>, options: Options): HTMLElement[] {
  const told = (text: string) => (text === 'onbekend' ? 'niet vastgelegd' : text);
  return [
    head([momentText(u.datum), u.soort.replaceAll('-', ' ')], u.titel),
    make('p', {}, `${u.van.naam} → ${u.naar.naam}`),
    ...[facts([['Praktijk', u.praktijk && nameOf(options, 'praktijken', u.praktijk)], ['Wat er veranderde', told(u.watVeranderde)], ['Wat ervan kwam', told(u.uitkomst)]])].filter((e) => e !== undefined),
  ];
}

/** What editors add: its name and what it says first. */
function other(data: object, proza: HTMLElement): HTMLElement[] {
  const text = (...keys: string[]) => keys.flatMap((k): unknown[] => (k in data ? [Reflect.get(data, k)] : [])).find((v): v is string => typeof v === 'string');
  return [make('div', { class: 'aanhef' }, make('h3', { class: 'titel' }, text('titel', 'naam', 'term', 'wat') ?? ''), ...[text('samenvatting', 'uitleg', 'beschrijving')].flatMap((t) => (t ? [make('p', { class: 'inleiding' }, t)] : []))), proza];
}
