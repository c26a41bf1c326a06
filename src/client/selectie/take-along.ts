// Ways to take a selection along: on paper, as a table, by mail, as an address.
import { mailto } from '../../catalogue/ask.ts';
import { comparisonCsv } from '../../catalogue/comparison.ts';
import { download } from '../make.ts';
import type { Loaded } from './load.ts';

async function copyAddress(): Promise<string> {
  const done = await navigator.clipboard.writeText(location.href).then(() => true, () => false);
  return done ? 'Het adres is gekopieerd.' : 'Kopiëren lukte niet. Kopieer het adres uit de adresbalk.';
}

/** Does what a button asks. Resolves to what the visitor is told, if anything. */
export async function takeAlong(action: string | undefined, { pages, sheets }: Loaded): Promise<string | undefined> {
  if (action === 'deel') return copyAddress();
  if (action === 'druk') print();
  else if (action === 'csv') download('praktijken-naast-elkaar.csv', comparisonCsv(sheets), 'text/csv;charset=utf-8');
  else if (action === 'mail') location.href = mailto([], 'Pagina’s om te bekijken', `${pages.map((p) => `- ${p.titel}`).join('\n')}\n\n${location.href}`);
  return undefined;
}
