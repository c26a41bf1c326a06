// The road by way of the repository: the page of the forge where a new file is made, filled in as far
// as the forge allows.

export interface Repository {
  /** Address of the repository, without slash at the end; empty: there is none. */
  repository: string;
  /** Branch that the site is built from. */
  tak: string;
  /** Which forge it is, where the address does not tell; empty: judged by the address. */
  forge: '' | 'github' | 'forgejo' | 'gitlab';
}

export interface NewFile {
  collectie: string;
  id: string;
  vorm: 'mdx' | 'yaml';
  text: string;
}

interface ForgePage {
  /** Name of the forge, as a reader knows it. */
  name: string;
  url: string;
  /** Whether the text goes along in the address; if not, it has to be copied. */
  filled: boolean;
  /** The text is too long for the address: it would be cut, so it has to be copied. */
  tooLong: boolean;
}

/** The longest address that GitHub takes. */
export const URL_LIMIT = 8_191;

const NAMES = { github: 'GitHub', forgejo: 'Forgejo', gitlab: 'GitLab' } as const;

function forgeOf({ repository, forge }: Repository): keyof typeof NAMES {
  if (forge !== '') return forge;
  const host = new URL(repository).hostname;
  if (host === 'github.com') return 'github';
  return /(^|\.)gitlab\./.test(host) ? 'gitlab' : 'forgejo';
}

/** Where a file of the content stands in the repository. */
export const contentPath = ({ collectie, id, vorm }: Omit<NewFile, 'text'>): string => `src/content/${collectie}/${id}.${vorm}`;

/**
 * The page of the forge for a file. `exists`: the file is there and gets changed; no forge takes
 * the new text in the address then. Undefined when there is no repository.
 */
export function forgePage(repo: Repository, file: NewFile, exists: boolean): ForgePage | undefined {
  if (repo.repository === '') return undefined;
  const forge = forgeOf(repo);
  const path = contentPath(file);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const name = path.slice(folder.length + 1);
  const pages = {
    github: { change: `/edit/${repo.tak}/${path}`, make: `/new/${repo.tak}/${folder}`, named: new URLSearchParams({ filename: name }), text: 'value' },
    forgejo: { change: `/_edit/${repo.tak}/${path}`, make: `/_new/${repo.tak}/${folder}`, named: new URLSearchParams({ filename: name }), text: 'value' },
    // GitLab takes the name of the file and not what is in it.
    gitlab: { change: `/-/edit/${repo.tak}/${path}`, make: `/-/new/${repo.tak}/${folder}`, named: new URLSearchParams({ file_name: name }), text: undefined },
  } as const;
  const page = pages[forge];
  const forgeName = NAMES[forge];
  if (exists) return { name: forgeName, url: repo.repository + page.change, filled: false, tooLong: false };
  const bare = `${repo.repository}${page.make}?${page.named.toString()}`;
  if (page.text === undefined) return { name: forgeName, url: bare, filled: false, tooLong: false };
  const full = `${bare}&${new URLSearchParams({ [page.text]: file.text }).toString()}`;
  return full.length < URL_LIMIT ? { name: forgeName, url: full, filled: true, tooLong: false } : { name: forgeName, url: bare, filled: false, tooLong: true };
}
