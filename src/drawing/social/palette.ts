// Few colours instead of millions: text on paper needs no more, and the file becomes a quarter.

const NEAR = 24;
const MOST = 256;

interface Indexed {
  palette: [number, number, number][];
  data: Uint8Array;
}

const distance = (a: number, b: number) => Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255));

/**
 * Colours with their places. The most used colours stay as they are; a colour near one of them becomes it.
 * @param rgba opaque pixels, four bytes each.
 */
export function indexed(rgba: Uint8Array): Indexed {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const length = rgba.length / 4;
  const counts = new Map<number, number>();
  // Pixels come in runs of one colour: count runs, not pixels
  for (let i = 0; i < length; ) {
    const colour = pixels.getUint32(i * 4) >>> 8;
    const start = i;
    while (i < length && pixels.getUint32(i * 4) >>> 8 === colour) i++;
    counts.set(colour, (counts.get(colour) ?? 0) + i - start);
  }
  const chosen: number[] = [];
  const places = new Map<number, number>();
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    const near = chosen.findIndex((c) => distance(c, colour) <= NEAR);
    if (near >= 0 || chosen.length === MOST) places.set(colour, near >= 0 ? near : nearest(colour, chosen));
    else places.set(colour, chosen.push(colour) - 1);
  }
  const data = new Uint8Array(length);
  let last = -1;
  let place = 0;
  for (let i = 0; i < length; i++) {
    const colour = pixels.getUint32(i * 4) >>> 8;
    if (colour !== last) place = places.get(colour) ?? 0;
    last = colour;
    data[i] = place;
  }
  return { palette: chosen.map((c) => [c >> 16, (c >> 8) & 255, c & 255]), data };
}

function nearest(colour: number, among: number[]): number {
  return among.reduce((best, c, i) => (distance(c, colour) < distance(among[best] ?? 0, colour) ? i : best), 0);
}
