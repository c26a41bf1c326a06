// "Wat hebt u al geregeld?": which success factors a visitor ticked, as an address. Also runs in the browser.
import { addressNoteText, readValues, readVersion, withVersion, type AddressNote } from './addressState.ts';

/** Reads the ticked factors from an address (`v=1&f=a&f=b`); unknown ones fall away and are counted. */
export function readScan(params: URLSearchParams, known: string[]): { geregeld: string[] } & AddressNote {
  const version = readVersion(params);
  const { waarden, geweigerd } = readValues(params, 'f', new Set(known));
  return { geregeld: known.filter((id) => waarden.includes(id)), geweigerd: version.geweigerd + geweigerd, nieuwer: version.nieuwer };
}

/** Writes the ticked factors as an address, in the order of the list. */
export function writeScan(arranged: string[], known: string[]): URLSearchParams {
  return withVersion(new URLSearchParams(known.filter((id) => arranged.includes(id)).map((id) => ['f', id])));
}

interface ScanPart {
  onderdeel: string;
  totaal: number;
  geregeld: number;
}

/** What the page says of the ticks. */
export function scanText(arranged: number, total: number, note: AddressNote): string {
  const left = total - arranged;
  return [`U hebt ${arranged} van de ${total} geregeld.`, left === 0 ? 'Er blijft niets over.' : `Te bespreken: ${left}.`, addressNoteText(note)].filter(Boolean).join(' ');
}

/** How much is arranged per part, in the order of the list. */
export function scanParts(list: { id: string; onderdeel: string }[], arranged: string[]): ScanPart[] {
  const parts = [...new Set(list.map((f) => f.onderdeel))];
  return parts.map((onderdeel) => {
    const own = list.filter((f) => f.onderdeel === onderdeel);
    return { onderdeel, totaal: own.length, geregeld: own.filter((f) => arranged.includes(f.id)).length };
  });
}
