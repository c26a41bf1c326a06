// Reads which modules of the project import which, for the test of the architecture.
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  from: string;
  /** Path in the project for what is ours, else the name of the package. */
  to: string;
  typeOnly: boolean;
}

/** The scripts of an .astro file: its frontmatter and its script elements. */
const scriptsOf = (text: string): string =>
  [/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', ...[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((m) => m[1] ?? '')].join('\n');

/** Imports and re-exports of one module, dynamic imports included. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile('x.ts', file.endsWith('.astro') ? scriptsOf(text) : text, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const note = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const name = specifier.text;
    found.push({ from: file, to: name.startsWith('.') ? posix.join(posix.dirname(file), name) : name, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const named = node.importClause?.namedBindings;
      const everyType = named && ts.isNamedImports(named) && named.elements.length > 0 && !node.importClause?.name && named.elements.every((e) => e.isTypeOnly);
      note(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || everyType === true);
    } else if (ts.isExportDeclaration(node)) note(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) note(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every import in src, tests beside the files left out. */
export function importsIn(folder: string): Import[] {
  return globSync('src/**/*.{ts,astro}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .flatMap((file) => importsOf(file, readFileSync(`${folder}/${file}`, 'utf8')));
}
