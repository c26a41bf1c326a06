// A body as the build reads it: Sätteri, compiled for this machine. Not for a browser.
import { mdxToMdast } from 'satteri';
import { FEATURES } from './features.ts';
import { opening, parseAsRemark, type Parse } from './parsers.ts';

/** Reads a body as the build does. */
const parseAsBuild: Parse = (text, lines) => {
  try {
    return { tree: mdxToMdast(text, { features: FEATURES }) };
  } catch (e) {
    const message = e instanceof Error ? e.message : String(e);
    const at = /^(\d+):(\d+): /.exec(message);
    return { offset: at ? opening(text, lines.offset({ line: Number(at[1]), column: Number(at[2]) })) : 0, message };
  }
};

/** Both parsers, that of the build first: what the check of the content reads with. */
export const BOTH: readonly [Parse, ...Parse[]] = [parseAsBuild, parseAsRemark];
