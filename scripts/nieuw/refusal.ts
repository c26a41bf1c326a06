import { kindNames } from '../../src/form/kinds.ts';

// An answer is part of a practice: it has no file of its own.
export const KINDS = kindNames.filter((k) => k !== 'antwoord');

export const USE = `Gebruik: npm run nieuw
     of: npm run nieuw -- --soort SOORT --VELD WAARDE ... [--id NAAM] [--lijst LIJST] [--root MAP]

SOORT is een van: ${KINDS.join(', ')}.
VELD is een veld van dat soort; een deel van een veld met een punt, zoals --periode.van 2025.
Heet een veld zelf soort, id of lijst? Schrijf --veld.soort WAARDE.
Meer waarden met komma's, zoals --doelgroepen jongeren,werkgevers.`;

/** What somebody can mend: no stack, exit code 2. */
export class Refusal extends Error {}
