// What the address of the form may say: which kind, about which practice or entry. Anything else is ignored.
import { ID_VORM } from '../schemas/id-vorm.ts';

interface FormAddress {
  soort: string | undefined;
  /** The entry to mend. */
  id: string | undefined;
  /** The practice that an answer, exchange, story or question is about. */
  praktijk: string | undefined;
  /** The region that it comes from. */
  regio: string | undefined;
  /** What kind of exchange it is, as 'werkbezoek'. */
  stap: string | undefined;
  /** Whether the address held something that was not understood. */
  onbegrepen: boolean;
}

const isId = (s: string): boolean => s.length <= 120 && s.split('/').length <= 2 && s.split('/').every((part) => ID_VORM.test(part));

/** Reads the parameters of an address. `soorten`: the kinds that there are. Never throws. */
export function readAddress(params: URLSearchParams, soorten: readonly string[]): FormAddress {
  const given = (name: string) => params.get(name) ?? undefined;
  const soort = soorten.find((s) => s === given('soort'));
  const id = given('id');
  const praktijk = given('praktijk');
  const regio = given('regio');
  const stap = given('stap');
  const good = (v: string | undefined) => (v !== undefined && isId(v) ? v : undefined);
  const strange = (v: string | undefined) => v !== undefined && !isId(v);
  return { soort, id: soort && good(id), praktijk: soort && good(praktijk), regio: soort && good(regio), stap: soort && good(stap), onbegrepen: (params.has('soort') && !soort) || [id, praktijk, regio, stap].some(strange) };
}
