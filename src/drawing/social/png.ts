// From SVG to PNG by WebAssembly and JavaScript alone: the same bytes on every machine. What was drawn
// before is kept; change the number in `version` when the way of drawing changes.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { encode } from 'fast-png';
import { indexed } from './palette.ts';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'));
const version = createHash('sha256').update(wasm).update('palet 1').digest();
const kept = join(process.cwd(), '.cache/deelbeelden');
let ready: Promise<void> | undefined;

function renderer(): Promise<void> {
  ready ??= initWasm(wasm);
  return ready;
}

/** Draws an SVG without text or outside files as a PNG of its own size. */
export async function renderPng(svg: string): Promise<Uint8Array> {
  await renderer();
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const { width, height } = image;
  const { palette, data } = indexed(image.pixels);
  // The zlib of Node differs from machine to machine; that of fast-png is plain JavaScript
  const png = encode({ width, height, data, depth: 8, channels: 1, palette }, { zlib: { level: 9 } });
  // WebAssembly memory is not collected by itself
  image.free();
  drawing.free();
  return png;
}

/** The same, read from .cache when this very SVG was drawn before. */
export async function pngOf(svg: string): Promise<Uint8Array> {
  const file = join(kept, `${createHash('sha256').update(version).update(svg).digest('hex')}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = await renderPng(svg);
    mkdirSync(kept, { recursive: true });
    // Two builds may draw the same picture at once
    const own = `${file}.${process.pid}`;
    writeFileSync(own, png);
    renameSync(own, file);
    return png;
  }
}
