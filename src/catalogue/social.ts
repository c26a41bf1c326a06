// What the picture says that a link brings along when somebody shares it: title, place, year, one figure.
import { numberText } from '../numbers.ts';
import type { Verhaal } from '../schemas/verhaal.ts';
import { comparison, headlineFigures, valueText } from './figures.ts';
import { placeText, regioLinks } from './names.ts';
import { periodText } from './period.ts';
import { storyPlace } from './storyPlace.ts';
import type { Catalogue, Item, PraktijkItem } from './types.ts';

export interface SocialCard {
  /** Colour of the tokens: petrol, or the warm one of the employers' lane. */
  accent: 'petrol' | 'klei';
  /** Place and year. */
  boven: string;
  titel: string;
  cijfer?: { getal: string; tekst: string; procent?: number };
  /** What stands there instead of a figure. */
  onder?: string;
  /** The same in one text, for who does not see the picture. */
  alt: string;
}

function figureOf({ data }: PraktijkItem): SocialCard['cijfer'] {
  const [best] = headlineFigures(data.resultaten.filter((r) => r.waarde !== 'onbekend'), 1);
  if (!best) return undefined;
  const drawn = comparison(best);
  const whole = best.van !== undefined ? ` van ${numberText(best.van)}` : '';
  const goal = best.doel !== undefined && best.van === undefined ? ` (doel: ${numberText(best.doel)})` : '';
  const figure = { getal: `${valueText(best.waarde, best.nauwkeurigheid)}${whole}`, tekst: `${best.eenheid} ${best.wat}${goal}` };
  return drawn ? { ...figure, procent: drawn.percent } : figure;
}

function card(accent: SocialCard['accent'], boven: string, titel: string, cijfer: SocialCard['cijfer'], onder: string): SocialCard {
  const facts = cijfer ? { cijfer } : { onder };
  return { accent, boven, titel, ...facts, alt: `${titel}. ${boven}. ${cijfer ? `${cijfer.getal} ${cijfer.tekst}` : onder}.` };
}

/** The picture of a practice. */
export function praktijkSocial(item: PraktijkItem, c: Catalogue): SocialCard {
  const place = placeText(item.data.gemeenten, regioLinks(item.data.regios, c));
  return card('petrol', `${place} · ${periodText(item.data.periode)}`, item.data.titel, figureOf(item), 'Uitkomst in cijfers: onbekend');
}

/** The picture of an employer's story; the figure is that of the practice behind it, and says so. */
export function verhaalSocial({ data }: Item<Verhaal>, c: Catalogue): SocialCard {
  const praktijk = c.praktijken.find((p) => p.id === data.praktijk);
  const found = praktijk && figureOf(praktijk);
  const figure = found && { ...found, tekst: `${found.tekst}, in de hele praktijk` };
  return card('klei', `${storyPlace(data, c)} · ${periodText(data.periode)}`, data.titel, figure, `Een werkgever vertelt: ${data.bedrijf}`);
}

/** The picture of every other page. */
export const siteSocial = (name: string, promise: string): SocialCard => ({ accent: 'petrol', boven: name, titel: promise, alt: `${name}. ${promise}` });
