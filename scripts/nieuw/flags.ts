// What the flags of the command say, held against the fields of the kind.
import { nearest } from '../../src/check/suggest.ts';
import { kindFields } from '../../src/form/fields.ts';
import type { KindName } from '../../src/form/kinds.ts';
import { answerValue, beginning, questions, withValue } from '../../src/form/prompts.ts';
import { Refusal, USE } from './refusal.ts';

/** Flags that are about the file and not in it. */
const OWN = ['soort', 'id', 'lijst', 'root'];

/** The flags by name. Throws a Refusal on anything that is no `--naam waarde`. */
export function flagsOf(args: readonly string[]): Map<string, string> {
  const flags = new Map<string, string>();
  for (let i = 0; i < args.length; i += 1) {
    const [, name, own] = /^--([A-Za-z][\w.]*)(?:=([^]*))?$/.exec(args[i] ?? '') ?? [];
    if (name === undefined) throw new Refusal(`'${args[i] ?? ''}' begrijp ik niet.\n\n${USE}`);
    const value = own ?? args[(i += 1)];
    if (value === undefined) throw new Refusal(`Achter --${name} ontbreekt een waarde.\n\n${USE}`);
    flags.set(name, value);
  }
  return flags;
}

/** The data that flags give. Throws a Refusal on a field that the kind does not have. */
export function fromFlags(soort: KindName, flags: ReadonlyMap<string, string>): Record<string, unknown> {
  const fields = kindFields(soort);
  const names = fields.map((f) => f.naam);
  const known = new Map(questions(soort).map((q) => [q.path.join('.'), q.field]));
  let data = Object.fromEntries(Object.entries(beginning(new Date().toLocaleDateString('sv'))).filter(([k]) => names.includes(k)));
  for (const [flag, text] of flags) {
    if (OWN.includes(flag)) continue;
    const name = flag.replace(/^veld\./, '');
    const path = name.split('.');
    const field = known.get(name) ?? fields.find((f) => f.naam === name);
    if (!names.includes(path[0] ?? '')) {
      const near = nearest(path[0] ?? '', names);
      throw new Refusal(`Het veld '${name}' is er niet bij ${soort}.${near ? ` Bedoelde u '${near}'?` : ` Kies uit: ${names.join(', ')}.`}`);
    }
    data = withValue(data, path, field ? answerValue(field, text) : text);
  }
  return data;
}
