// The remembered selection, as entries.
import { readSelection, writeSelection, type Keuze } from '../../catalogue/selection.ts';
import { storedText, storeText } from './storage.ts';

/** The entries that this tab or this device remembers. */
export const remembered = (): Keuze[] => readSelection(new URLSearchParams(storedText())).keuzes;

/** Remembers a selection, and tells the page. */
export const remember = (keuzes: Keuze[]): void => storeText(writeSelection(keuzes).toString());
