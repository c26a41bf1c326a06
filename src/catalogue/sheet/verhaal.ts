// One employer's story on one A4, in the order in which an employer asks.
import type { Verhaal } from '../../schemas/verhaal.ts';
import { periodText } from '../period.ts';
import { sourceViews } from '../sources.ts';
import { answersOf } from '../employerAnswers.ts';
import { storyPlace } from '../storyPlace.ts';
import type { Catalogue, Item } from '../types.ts';
import { sectionsOf, type Block, type MdNode } from './blocks.ts';
import { ANSWER, blocksHeight, excess, HEADING, heightOf, LEAD, PAGE, TITLE, WIDTH } from './paper.ts';

// Columns in millimetres, as in src/styles/vel.css.
const ANSWERS = 136;
const BRAND = 20;
const FOOT = 16;
/** The line to write a telephone number on, with its heading. */
const CALL = 17;
/** A line to write on, as in src/components/VelLines.astro. */
const LINE = 7;
/** What the reckoning may be wrong in. */
const SPARE = 8;

/** The sheet of a story. `tree`: its text. `over` tells by how much it is too long for one page. */
export function verhaalSheet(item: Item<Verhaal>, tree: MdNode, c: Catalogue) {
  const { data } = item;
  const verhaal: Block[] = [...sectionsOf(tree).values()].flat();
  const antwoorden = answersOf(data);
  const praktijk = c.praktijken.find((p) => p.id === data.praktijk);
  const bronnen = sourceViews(data.bronnen, c);

  const head = BRAND + heightOf(data.titel, WIDTH, TITLE) + heightOf(data.samenvatting, WIDTH, LEAD) + 6;
  const rows = antwoorden.reduce((sum, a) => sum + 4 + a.antwoorden.reduce((h, t) => h + heightOf(t.tekst, ANSWERS, ANSWER), 0), 0);
  const text = HEADING + blocksHeight(verhaal, WIDTH, ANSWER);
  const foot = FOOT + heightOf(bronnen.map((b) => `${b.kort}, ${b.vindplaatsen.join('; ')}`).join('. '), WIDTH);
  const height = head + rows + CALL + text + foot;
  const lines = Math.floor((PAGE - height - HEADING - SPARE) / LINE);

  return {
    titel: data.titel,
    bedrijf: data.bedrijf,
    plaats: storyPlace(data, c),
    periode: periodText(data.periode),
    samenvatting: data.samenvatting,
    antwoorden,
    verhaal,
    praktijk: praktijk?.data.titel,
    bronnen,
    /** Lines for the reader's own questions, where the sheet has room for a few. */
    schrijflijnen: lines >= 3 ? lines : 0,
    over: excess(height, PAGE, WIDTH, ANSWER),
  };
}
