// The phases of a practice, gathered into what a visitor chooses from.
import type { Praktijk } from '../schemas/praktijk.ts';

export const STAND_NAMES = {
  plan: 'idee of plan',
  proef: 'proef',
  liep: 'liep toen',
  afgerond: 'afgerond',
  gestopt: 'gestopt',
  onbekend: 'onbekend',
} as const;

type StandGroup = keyof typeof STAND_NAMES;

const GROUPS: Record<Praktijk['stand']['fase'], StandGroup> = {
  idee: 'plan',
  plan: 'plan',
  pilot: 'proef',
  loopt: 'liep',
  regulier: 'liep',
  afgerond: 'afgerond',
  gestopt: 'gestopt',
  onbekend: 'onbekend',
};

/** The group of a phase. */
export const standGroup = (fase: Praktijk['stand']['fase']): StandGroup => GROUPS[fase];
