// How large and how deep an entry may be. Far above what an honest entry needs, far below
// what makes a parser slow: beyond these the file is refused before it is parsed.
export const LIMITS = {
  /** Bytes of an .mdx or .yaml file. An entry of 1,500 words is about 12,000. */
  textBytes: 100_000,
  /** Bytes of a picture. */
  imageBytes: 1_000_000,
  /** Nested lists and groups in yaml. The deepest field of the schemas is at 5. */
  yamlDepth: 12,
  /** Nested blocks and marks in a body. */
  bodyDepth: 16,
  /** Opening brackets not yet closed within one paragraph: parsers are quadratic in these. */
  openBrackets: 20,
  /** Values in the yaml of one file. */
  yamlNodes: 5_000,
  /** Nodes in the tree of a body. */
  bodyNodes: 20_000,
  /** Mistakes that stop a parser, told per file. */
  parseMistakes: 20,
} as const;
