// What one practice brings to a comparison.
import { numberText } from '../../numbers.ts';
import { figureText } from '../figures.ts';
import { plainFacts } from '../facts.ts';
import { kitRows } from '../kit.ts';
import { placeText, regioLinks, termLinks, themaLinks, type Link } from '../names.ts';
import { periodText } from '../period.ts';
import { sourceViews } from '../sources.ts';
import type { Cell, Vergelijkblad } from '../comparison.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

const cell = (text: string | undefined): Cell => (!text || text === 'onbekend' ? { tekst: 'onbekend', onbekend: true } : { tekst: text, onbekend: false });
const list = (links: Link[]) => cell(links.map((l) => l.naam).join(', '));

const OORDEEL = { werkte: 'werkte, volgens de bron', deels: 'werkte deels, volgens de bron', 'werkte-niet': 'werkte niet, volgens de bron', onbekend: undefined };

/** The comparison sheet of a practice. `adres`: its full address. */
export function vergelijkblad(item: PraktijkItem, adres: string, c: Catalogue): Vergelijkblad {
  const { data } = item;
  const regios = regioLinks(data.regios, c);
  const facts = plainFacts(item, c.uitwisselingen);
  const outcomes = data.resultaten.filter((r) => r.soort === 'resultaat' || r.soort === 'effect');
  const reach = data.resultaten.filter((r) => r.soort === 'invoer' || r.soort === 'bereik');
  const lines = (l: typeof outcomes) => cell(l.map(figureText).join('\n'));
  const factors = data.succesfactoren.flatMap((f) => c.succesfactoren.find((x) => x.id === f.factor)?.data.titel ?? []);
  const row = (groep: string, label: string, value: Cell) => ({ groep, label, cel: value });
  return {
    id: item.id,
    titel: data.titel,
    adres,
    rijen: [
      row('Waar en wanneer', 'Plaats', cell(placeText(data.gemeenten, regios, 6))),
      row('Waar en wanneer', 'Regio', list(regios)),
      row('Waar en wanneer', 'Inwoners toen', cell(data.inwoners === undefined ? undefined : numberText(data.inwoners))),
      row('Waar en wanneer', 'Periode', cell(periodText(data.periode))),
      row('Waar en wanneer', 'Stand', cell(facts.stand)),
      row('Voor wie en waarmee', 'Doelgroep', list(termLinks('doelgroepen', data.doelgroepen, c))),
      row('Voor wie en waarmee', 'Sector', list(termLinks('sectoren', data.sectoren, c))),
      row('Voor wie en waarmee', 'Instrumenten', list(termLinks('instrumenten', data.instrumenten, c))),
      row('Voor wie en waarmee', 'Thema’s', list(themaLinks(data.themas, c))),
      row('Voor wie en waarmee', 'Initiatief', cell(data.initiatief)),
      row('Voor wie en waarmee', 'Partners', cell(data.partners.map((p) => p.naam).join(', '))),
      row('Wat het opleverde', 'Bereik', lines(reach)),
      row('Wat het opleverde', 'Resultaat, met doel', lines(outcomes)),
      row('Wat het opleverde', 'Oordeel', cell(OORDEEL[data.oordeel.waarde])),
      row('Wat het opleverde', 'Gemeten', cell(facts.gemeten)),
      row('Wat het opleverde', 'Elders overgenomen', { tekst: facts.overgenomen, onbekend: facts.overgenomen === 'niet vastgelegd' }),
      row('Wat het opleverde', 'Let op', data.letop.length > 0 ? cell(data.letop.join('\n')) : { tekst: 'niets bijzonders', onbekend: false }),
      row('Wat hielp', 'Succesfactoren', cell(factors.join('\n'))),
      ...kitRows(data).map((k) => row('Zelf aan de slag', k.label, cell(k.bekend))),
      row('Meer weten', 'Bezoek', cell(data.bezoek.mogelijk === 'ja' ? `ja: ${data.bezoek.contact}` : data.bezoek.mogelijk)),
      row('Meer weten', 'Bron', cell(sourceViews(data.bronnen, c).map((b) => `${b.kort}, ${b.vindplaatsen.join('; ')}`).join('\n'))),
    ],
  };
}
