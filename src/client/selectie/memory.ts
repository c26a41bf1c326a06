// The remembered selection, as entries.
import { readSelection, writeSelection, type Chosen } from '../../catalogue/selection.ts';
import { storedText, storeText } from './storage.ts';

/** The entries that this tab or this device remembers. */
export const remembered = (): Chosen[] => readSelection(new URLSearchParams(storedText())).keuzes;

/** Remembers a selection, and tells the page. */
export const remember = (chosen: Chosen[]): void => storeText(writeSelection(chosen).toString());
