// Every rule. A rule returns problems; it never throws. Most look at all entries together; those that
// judge the words of one entry run only for the entries that are asked about.
import type { Corpus, Entry } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { assignedByEditors } from './assigned.ts';
import { copiedSentences } from './copies.ts';
import { headingLevels } from './headings.ts';
import { duplicateIds, reusedFormerIds } from './ids.ts';
import { personsOfSources } from './known-names.ts';
import { linksBetweenEntries } from './links.ts';
import { personalMailboxes, personalNames } from './names.ts';
import { fitsOneSheet } from './one-sheet.ts';
import { withoutPractice } from './orphans.ts';
import { circularParts } from './parts.ts';
import { aliasesPointHome, knownMunicipalities, municipalityInRegion, placeNamesOnce } from './places.ts';
import { privateAddresses } from './private.ts';
import { danglingReferences, referencesToHidden, selfReferences } from './references.ts';
import { sectionsOfDescription } from './sections.ts';
import { yearInSummary } from './summary.ts';
import { uniqueTitles } from './titles.ts';
import { relatedTermsBothWays, synonymsOnce } from './words.ts';

export type Rule = (corpus: Corpus) => Problem[];
export type EntryRule = (entry: Entry, corpus: Corpus) => Problem[];

export const RULES: readonly Rule[] = [
  danglingReferences,
  referencesToHidden,
  selfReferences,
  duplicateIds,
  reusedFormerIds,
  circularParts,
  yearInSummary,
  knownMunicipalities,
  municipalityInRegion,
  placeNamesOnce,
  aliasesPointHome,
  synonymsOnce,
  relatedTermsBothWays,
  assignedByEditors,
  uniqueTitles,
  withoutPractice,
  fitsOneSheet,
];

/** The rules for one entry. `runs`: the runs of words of the sources, which are read from a file here and fetched in a browser. */
export const entryRules = (runs: () => ReadonlySet<number>): readonly EntryRule[] => [
  linksBetweenEntries,
  headingLevels,
  sectionsOfDescription,
  personalNames,
  personalMailboxes,
  personsOfSources,
  privateAddresses,
  (entry) => copiedSentences(entry, runs()),
];
