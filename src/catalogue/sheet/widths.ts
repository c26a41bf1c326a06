// How wide the letters of the two fonts are, in thousandths of their size, measured in a browser.
// Characters of one width stand together; what is not listed counts as a wide letter.

type Widths = readonly (readonly [width: number, characters: string])[];

const SANS: Widths = [
  [200, ' '], [246, 'iï|'], [249, "j',.:;‘’"], [255, 'l'], [263, 'I'], [290, '!f'], [303, '()[]{}'], [311, '-'], [338, 't'], [350, 'r/\\'], [419, 's*'], [426, '?z"“”'], [456, 'xcç'],
  [480, 'vyYJ–'], [497, 'LFkeéëè#$+0123456789<=>^~€'], [504, 'agá_'], [527, 'XVE'], [543, 'STZAoóöhuü`'], [555, 'nbdpq'], [571, 'PRC'], [588, 'KB'], [617, '&DG'], [664, 'UNHOQ'], [727, 'wM'], [829, 'W—%m'], [948, '@…'],
];

const SERIF: Widths = [
  [228, " '‘’"], [307, '|,.:;'], [337, 'j!-iïl'], [374, '[]/\\{}tf'], [387, '()I'], [423, 'J`"'], [460, '?*“”'], [497, 'rsz'], [540, 'cç_–$€eéëè'], [554, '#0123456789+<=>^~aá'], [581, 'Sgv'], [592, 'xoóöZy'],
  [623, 'FqkLd'], [652, 'bpEPuüThn'], [678, 'CYBX'], [726, 'VRAGK'], [757, '&OQDNU'], [853, 'H—w…'], [949, '@M%m'], [1020, 'W'],
];

const table = (widths: Widths) => new Map(widths.flatMap(([width, characters]) => [...characters].map((ch) => [ch, width] as const)));
const TABLES = { sans: table(SANS), serif: table(SERIF) };
const WIDE = 600;

export type Font = keyof typeof TABLES;

/** Width of a text at size 1. */
export function widthOf(text: string, font: Font): number {
  let sum = 0;
  for (const ch of text) sum += TABLES[font].get(ch) ?? WIDE;
  return sum / 1000;
}
