// A practice as its page shows it.
import { OORDEEL_NAMES } from '../../../catalogue/facets.ts';
import { measured, NOT_THE_SAME } from '../../../catalogue/facts.ts';
import { headlineFigures } from '../../../catalogue/figures.ts';
import { figureView, type FigureView } from '../../../catalogue/figureView.ts';
import { kitRows } from '../../../catalogue/kit.ts';
import { momentText, periodText } from '../../../catalogue/period.ts';
import { standToday } from '../../../catalogue/standing.ts';
import type { Options } from '../../../form/sheet.ts';
import { numberText } from '../../../numbers.ts';
import type { Praktijk } from '../../../schemas/praktijk.ts';
import { make } from '../../make.ts';
import { columns, facts, head, nameOf, part, sources, table } from './parts.ts';

/** The page of a practice. `options`: names of what it refers to. */
export function showPractice(p: Praktijk, proza: HTMLElement, options: Options): HTMLElement[] {
  const names = (collectie: string, ids: readonly { id: string }[]) => ids.map(({ id }) => nameOf(options, collectie, id)).join(', ');
  const place = p.gemeenten.join(', ') || names('regios', p.regios) || 'Plaats niet genoemd';
  const figures = headlineFigures(p.resultaten).map(figureView);
  return [
    head([place, periodText(p.periode), standToday(p)], p.titel, p.samenvatting),
    ...(figures.length > 0 ? [make('div', { class: 'cijfers' }, ...figures.map(figure))] : []),
    columns(
      [
        make('div', { class: 'kanttekening stapel' }, p.letop.length > 0 ? make('ul', {}, ...p.letop.map((l) => make('li', {}, l))) : undefined, make('p', {}, NOT_THE_SAME)),
        proza,
        part('Succesfactoren in deze praktijk', p.succesfactoren.length > 0 ? make('ul', { class: 'regels' }, ...p.succesfactoren.map((f) => make('li', {}, make('b', {}, nameOf(options, 'succesfactoren', f.factor)), make('span', {}, f.toelichting ?? '')))) : undefined),
        part('Zelf aan de slag', table(kitRows(p).map((r) => [r.label, r.bekend ?? make('span', { class: 'vraag' }, `Onbekend. Vraag: ${r.vraag}`)]))),
        part('Al gevraagd en beantwoord', facts(p.antwoorden.map((a) => [a.vraag, `${a.antwoord} (${momentText(a.datum)})`]))),
      ],
      [
        facts([
          ['Doelgroep', names('termen/doelgroepen', p.doelgroepen)],
          ['Sector', names('termen/sectoren', p.sectoren)],
          ['Instrumenten', names('termen/instrumenten', p.instrumenten)],
          ['Thema’s', names('themas', p.themas)],
          ['Inwoners van de gemeente toen', p.inwoners === undefined ? 'onbekend' : numberText(p.inwoners)],
          ['Initiatief', p.initiatief],
          ['Uitvoering', p.uitvoeringsvorm],
          ['Partners', p.partners.map((x) => (x.rol ? `${x.naam}: ${x.rol}` : x.naam)).join('; ')],
          ['Toen en nu', p.toenEnNu === 'onbekend' ? 'Wat er sindsdien veranderde, is onbekend.' : p.toenEnNu],
          ['Oordeel van de bron', OORDEEL_NAMES[p.oordeel.waarde]],
          ['Gemeten', measured(p)],
        ]),
        sources(options, p.bronnen),
      ],
    ),
  ];
}

function figure(c: FigureView): HTMLElement {
  const bar = c.vergelijking && make('div', { class: `balk ${c.vergelijking.kind}`, 'aria-hidden': 'true' }, make('div', { class: 'deel' }));
  if (bar && c.vergelijking) (bar.firstElementChild as HTMLElement).style.inlineSize = `${c.vergelijking.percent}%`;
  return make('div', { class: 'cijfer' }, make('p', { class: 'getal' }, c.getal, ' ', c.achter ? make('small', {}, c.achter) : undefined), bar, make('p', { class: 'klein' }, c.tekst));
}
