// Scales of the pictures: from a number to a place on an axis of 0 to 100 percent.
import { scaleLinear } from 'd3-scale';
import { numberText } from '../../numbers.ts';
import type { Axis, Segment, Shape } from './types.ts';

export interface PercentScale {
  (value: number): number;
  axis: (naam: string, text?: (n: number) => string) => Axis;
}

/** About so many ticks: their labels stand apart on the narrowest screen. */
const TICKS = 3;

const round = (n: number) => Math.round(n * 100) / 100;

/**
 * A scale over the width of a picture.
 * @param max highest value drawn; the axis ends at a round number at or past it.
 * @param min value at the left edge.
 */
export function percentScale(max: number, min = 0): PercentScale {
  const scale = scaleLinear().domain([min, Math.max(max, min + 1)]).range([0, 100]);
  if (min === 0) scale.nice(TICKS);
  const at = (value: number) => round(scale(value));
  // Between whole numbers of things there are no ticks
  const ticks = scale.ticks(TICKS).filter(Number.isInteger);
  return Object.assign(at, { axis: (naam: string, text = numberText): Axis => ({ naam, streepjes: ticks.map((n) => ({ x: at(n), tekst: text(n) })) }) });
}

/** A piece of a bar between two values; nothing where they are the same. */
export function segment(scale: PercentScale, from: number, to: number, shape: Shape): Segment[] {
  const x = scale(from);
  const width = round(scale(to) - x);
  return width > 0 ? [{ x, breedte: width, vorm: shape }] : [];
}
