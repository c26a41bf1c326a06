// Values as they stand in a file.
import { stringify } from 'yaml';

/** A value on one line of YAML, as in frontmatter. */
export const asYaml = (value: unknown): string => stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true, defaultKeyType: 'PLAIN' }).trim();

/** A document of YAML under a first line that says where it comes from. */
export const document = (value: unknown): string => `# Gemaakt met npm run genereer uit src/schemas/. Niet met de hand wijzigen.\n${stringify(value, { lineWidth: 0, aliasDuplicateObjects: false })}`;
