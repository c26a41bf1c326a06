import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { copyProject, hashes, run } from './project.ts';

test('a second build of the same content, later and in another folder, is the same byte for byte', async () => {
  const copy = copyProject('proef-gelijk');
  const { status, output } = await run(copy, 'build', { BASE_PATH: '/' });
  expect(status, output).toBe(0);
  const [first, second] = [hashes(inject('sites')[0]!.folder), hashes(join(copy, 'dist'))];
  const files = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  expect(files.filter((file) => first[file] !== second[file])).toEqual([]);
});
