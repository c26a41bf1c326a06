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
  /** Without pieces and mark there is nothing to draw: the value alone is told. */
  stukken: Segment[];
  merk?: { x: number; soort: Mark };
  /** Where the value stands, when something is drawn. */
  label?: number;
}

/** How much room the values need behind the bars. */
export type LabelRoom = 'smal' | 'midden' | 'breed';

export interface Axis {
  naam: string;
  streepjes: { x: number; tekst: string }[];
}

export interface BarPicture extends Base {
  vorm: 'balken';
  /** Head of the first column. */
  kolom: string;
  /** Each bar is a part of the full width, which is drawn behind it. */
  geheel: boolean;
  ruimte: LabelRoom;
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
  /** What the shades mean. */
  legenda: { sterkte: GridCell['sterkte']; tekst: string }[];
  kolommen: Link[];
  rijen: { naam: string; pad: string[]; totaal: number; cellen: GridCell[] }[];
}

/** One year, or years on end in which nothing began. */
export interface TimeRow {
  /** '2004', or '2005–2014'. */
  jaren: string;
  /** How many practices began: with a year that is certain, and with one that is known roughly. */
  aantal: number;
  zeker: number;
  omstreeks: number;
  /** How certain the years are, for who does not see the dots. */
  zegt: string;
  wisselingen: string[];
}

export interface TimePicture extends Base {
  vorm: 'tijdlijn';
  /** The years under one law; `naam` is empty where the law is not known. */
  wetten: { naam: string; duur: string; aantal: string; rijen: TimeRow[] }[];
}

/** How far the learning went: taken over, gone on with, or interest only. */
export type Reach = 'overgenomen' | 'verder' | 'belangstelling';

export interface LinkPicture extends Base {
  vorm: 'lijnen';
  groepen: { van: string; pad?: string[]; stappen: { naar: string; pad?: string[]; soort: string; bereik: Reach; datum: string }[] }[];
}

export type Picture = BarPicture | GridPicture | TimePicture | LinkPicture;
