// What is needed of Pagefind, in the browser or in Node.

export interface Engine {
  search(question: string): Promise<{ results: RawHit[] }>;
}

export interface RawHit {
  id: string;
  score: number;
  /** Places of the word in the text, the title first. */
  words: number[];
  /** Metadata that holds the word. */
  matchedMetaFields?: string[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  raw_content?: string;
  content: string;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}
