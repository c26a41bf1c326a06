// Measures a question file against an engine: success in the first five, and the rank of
// the first page that a person asking this must find.
import type { Motorfunctie } from './motoren.ts';

export interface Zoekvraag {
  id: string;
  klasse: string;
  vraag: string;
  doelen: string[];
}
export interface Meting {
  vraag: Zoekvraag;
  /** Rank of the first target among counted entries, 0 when none is among the first `DIEP`. */
  rang: number;
  eerste: string[];
}
export interface Cijfers {
  n: number;
  s5: number;
  mrr: number;
  leeg: number;
}

export interface Uitkomst {
  totaal: Cijfers;
  klassen: Record<string, Cijfers>;
}

/** Term and region answers stand above the results, and are not counted for any engine. */
const GETELD = new Set(['praktijken', 'themas', 'succesfactoren', 'werkwijzen']);
const DIEP = 50;

/** 'praktijken/<id>' of an address, or null when that kind of page is not counted. */
export function item(url: string): string | null {
  const m = /([a-z]+)\/([a-z0-9-]+)\/?(?:#.*)?$/.exec(url);
  return m && GETELD.has(m[1] ?? '') ? `${m[1]}/${m[2]}` : null;
}

/** Asks every question. */
export async function meet(vragen: readonly Zoekvraag[], motor: Motorfunctie): Promise<Meting[]> {
  const uit: Meting[] = [];
  for (const vraag of vragen) {
    const gezien: string[] = [];
    let rang = 0;
    for await (const url of await motor.zoek(vraag.vraag)) {
      const id = item(url);
      if (!id || gezien.includes(id)) continue;
      gezien.push(id);
      if (!rang && vraag.doelen.includes(id)) rang = gezien.length;
      if (gezien.length >= DIEP || (rang && gezien.length >= 5)) break;
    }
    uit.push({ vraag, rang, eerste: gezien.slice(0, 5) });
  }
  return uit;
}

/** Success in five, mean reciprocal rank and the share without result. */
export function cijfers(metingen: readonly Meting[]): Cijfers {
  const n = metingen.length || 1;
  const deel = (f: (m: Meting) => number) => Math.round((metingen.reduce((a, m) => a + f(m), 0) / n) * 1000) / 1000;
  return { n: metingen.length, s5: deel((m) => (m.rang > 0 && m.rang <= 5 ? 1 : 0)), mrr: deel((m) => (m.rang ? 1 / m.rang : 0)), leeg: deel((m) => (m.eerste.length === 0 ? 1 : 0)) };
}

/** The figures of the whole and of each class, classes in the order of the file. */
export function verslag(metingen: readonly Meting[]): Uitkomst {
  const klassen = [...new Set(metingen.map((m) => m.vraag.klasse))];
  return { totaal: cijfers(metingen), klassen: Object.fromEntries(klassen.map((k) => [k, cijfers(metingen.filter((m) => m.vraag.klasse === k))])) };
}
