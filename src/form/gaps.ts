/** Where two lists differ: the range of the first, and what the second has there. By the longest common part. */
export function gaps(before: readonly unknown[], after: readonly unknown[]): { from: number; to: number; items: unknown[] }[] {
  const a = before.map((v) => JSON.stringify(v));
  const b = after.map((v) => JSON.stringify(v));
  const length = a.map(() => b.map(() => 0));
  const at = (i: number, j: number) => length[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) for (let j = b.length - 1; j >= 0; j -= 1) (length[i] as number[])[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: { from: number; to: number; items: unknown[] }[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      [i, j] = [i + 1, j + 1];
      continue;
    }
    const [i0, j0] = [i, j];
    while ((i < a.length || j < b.length) && !(i < a.length && j < b.length && a[i] === b[j])) if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) i += 1; else j += 1;
    found.push({ from: i0, to: i, items: after.slice(j0, j) });
  }
  return found;
}
