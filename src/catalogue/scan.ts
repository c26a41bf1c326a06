// "Wat hebt u al geregeld?": which success factors a visitor ticked, as an address. Also runs in the browser.

/** Reads the ticked factors from an address (`v=1&f=a&f=b`); unknown ones fall away and are counted. */
export function readScan(params: URLSearchParams, known: string[]): { geregeld: string[]; onbekend: number } {
  const all = [...new Set(params.getAll('f'))];
  const geregeld = known.filter((id) => all.includes(id));
  return { geregeld, onbekend: all.length - geregeld.length };
}

/** Writes the ticked factors as an address, in the order of the list. */
export function writeScan(geregeld: string[], known: string[]): URLSearchParams {
  const params = new URLSearchParams({ v: '1' });
  for (const id of known) if (geregeld.includes(id)) params.append('f', id);
  return params;
}

export interface ScanDeel {
  onderdeel: string;
  totaal: number;
  geregeld: number;
}

/** How much is arranged per part, in the order of the list. */
export function scanParts(list: { id: string; onderdeel: string }[], geregeld: string[]): ScanDeel[] {
  const parts = [...new Set(list.map((f) => f.onderdeel))];
  return parts.map((onderdeel) => {
    const own = list.filter((f) => f.onderdeel === onderdeel);
    return { onderdeel, totaal: own.length, geregeld: own.filter((f) => geregeld.includes(f.id)).length };
  });
}
