// Every rule across entries. A rule takes all entries and returns problems; it never throws.
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { headingLevels } from './headings.ts';
import { duplicateIds, reusedFormerIds } from './ids.ts';
import { linksBetweenEntries } from './links.ts';
import { personalMailboxes, personalNames } from './names.ts';
import { fitsOneSheet } from './one-sheet.ts';
import { withoutPractice } from './orphans.ts';
import { circularParts } from './parts.ts';
import { aliasesPointHome, knownMunicipalities, municipalityInRegion, placeNamesOnce } from './places.ts';
import { sectionsOfDescription, yearInSummary } from './practice-text.ts';
import { danglingReferences, referencesToHidden, selfReferences } from './references.ts';
import { uniqueTitles } from './titles.ts';
import { synonymsOnce } from './words.ts';

export type Rule = (corpus: Corpus) => Problem[];

export const RULES: readonly Rule[] = [
  danglingReferences,
  referencesToHidden,
  selfReferences,
  duplicateIds,
  reusedFormerIds,
  circularParts,
  linksBetweenEntries,
  headingLevels,
  sectionsOfDescription,
  yearInSummary,
  knownMunicipalities,
  municipalityInRegion,
  placeNamesOnce,
  aliasesPointHome,
  synonymsOnce,
  uniqueTitles,
  withoutPractice,
  fitsOneSheet,
  personalNames,
  personalMailboxes,
];
