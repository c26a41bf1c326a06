// What a picture of the collection shows, ready to draw. Places are percentages of the axis.
import type { Link } from '../names.ts';

interface Base {
  /** Name in addresses: /cijfers/<naam>.svg */
  naam: string;
  /** The question that the picture answers. */
  titel: string;
  /** What one sees, in a sentence or two. */
  antwoord: string;
  /** Facts beside the picture. */
  erbij: string[];
  /** What cannot be concluded. */
  niet: string[];
  bronnen: { id: string; kort: string }[];
  tabel: { kop: string[]; rijen: (string | number)[][] };
}

/** vol: told by the source. licht: derived or a lesser kind. onzeker: somewhere up to here. */
export type Shape = 'vol' | 'licht' | 'onzeker';
export type Mark = 'doel' | 'punt';

export interface Segment {
  x: number;
  breedte: number;
  vorm: Shape;
}

export interface BarRow {
  naam: string;
  /** Page of what is counted. */
  pad?: string[];
  /** Time, place and source, in small print. */
  bij?: string;
  links: Link[];
  waarde: string;
  stukken: Segment[];
  merk?: { x: number; soort: Mark };
}

export interface Axis {
  naam: string;
  streepjes: { x: number; tekst: string }[];
}

export interface BarPicture extends Base {
  vorm: 'balken';
  /** Head of the first column. */
  kolom: string;
  as: Axis;
  groepen: { naam: string; rijen: BarRow[] }[];
  legenda: { vorm: Shape | Mark; tekst: string }[];
}

export interface GridCell {
  aantal: number;
  sterkte: 0 | 1 | 2 | 3;
  /** Query of the list that holds exactly these practices. */
  zoek: string;
  /** What the number counts, for who does not see the row and column. */
  zegt: string;
}

export interface GridPicture extends Base {
  vorm: 'raster';
  kolom: string;
  kolommen: Link[];
  rijen: { naam: string; pad: string[]; totaal: number; cellen: GridCell[] }[];
}

export interface TimeRow {
  jaar: number;
  /** The law that began in this row, and how many rows it fills. */
  wet?: { naam: string; duur: string; rijen: number; aantal: number };
  zeker: number;
  omstreeks: number;
  wisselingen: string[];
}

export interface TimePicture extends Base {
  vorm: 'tijdlijn';
  jaren: TimeRow[];
}

/** How far the learning went: taken over, gone on with, or interest only. */
export type Reach = 'overgenomen' | 'verder' | 'belangstelling';

export interface LinkPicture extends Base {
  vorm: 'lijnen';
  groepen: { van: string; pad?: string[]; stappen: { naar: string; pad?: string[]; soort: string; bereik: Reach; datum: string }[] }[];
}

export type Picture = BarPicture | GridPicture | TimePicture | LinkPicture;
