// What makes VS Code explain and complete the fields.
import { collecties, type Collectie } from '../../src/schemas/index.ts';
import { SCHEMA_FOLDER } from './jsonSchemas.ts';
import { snippets } from './snippets.ts';

const COMMENT = '// Gemaakt met npm run genereer. Niet met de hand wijzigen: eigen voorkeuren horen in uw gebruikersinstellingen.\n';

/** The files of .vscode/; path and text. */
export function vscodeFiles(): Map<string, string> {
  const yaml = (Object.keys(collecties) as Collectie[]).filter((n) => collecties[n].vorm === 'yaml');
  const settings = {
    'yaml.schemas': Object.fromEntries([...yaml, 'beelden'].map((n) => [`./${SCHEMA_FOLDER}/${n}.schema.json`, `src/content/${n}/**/*.yaml`])),
    'redhat.telemetry.enabled': false,
    // Frontmatter of .mdx: scripts/dev.ts lays the schemas where the extension of Astro looks
    'astro.content-intellisense': true,
    'files.eol': '\n',
    'files.insertFinalNewline': true,
    '[mdx]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
    '[yaml]': { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { other: true, comments: false, strings: true } },
  };
  const extensions = { recommendations: ['redhat.vscode-yaml', 'astro-build.astro-vscode', 'unifiedjs.vscode-mdx', 'editorconfig.editorconfig'] };
  return new Map([
    ['.vscode/settings.json', `${COMMENT}${JSON.stringify(settings, null, 2)}\n`],
    ['.vscode/extensions.json', `${COMMENT}${JSON.stringify(extensions, null, 2)}\n`],
    ['.vscode/praktijkplein.code-snippets', snippets()],
  ]);
}
