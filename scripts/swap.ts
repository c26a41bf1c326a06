// A build grows beside its destination and takes its place in one rename: what visitors see is
// always a whole site, the last good one when a build fails.
import { existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The two folders beside a destination: where the build grows, where the old site waits for its removal. */
export function beside(target: string): { fresh: string; old: string } {
  const name = join(dirname(target), `.${basename(target)}`);
  return { fresh: `${name}-nieuw`, old: `${name}-oud` };
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** Clears what a crashed build left, and puts the old site back when the crash came between the two renames. */
export function recover(target: string): void {
  const { fresh, old } = beside(target);
  if (!existsSync(target) && existsSync(old)) renameSync(old, target);
  remove(old);
  remove(fresh);
}

/** Puts the finished build in the place of the old site. */
export function publish(target: string): void {
  const { fresh, old } = beside(target);
  if (existsSync(target)) renameSync(target, old);
  renameSync(fresh, target);
  remove(old);
}
