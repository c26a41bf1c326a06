// Who runs this site and what stands in its menus. Data only: an organisation that runs its own
// copy changes this file. What is empty stays hidden, or a download takes its place.

export const site = {
  naam: 'Praktijkplein',
  belofte: 'Praktijken van gemeenten, regio’s en werkgevers. Met wat het opbracht, wat u ervan kunt overnemen en wat onbekend is.',
  /** Organisation that owns the site; empty: the site calls itself a trial version. */
  eigenaar: '',
  /** Functional mailbox of the editors. */
  mail: '',
  /** Address of the repository, without slash at the end. */
  repository: '',
  /** Branch that the site is built from. */
  tak: 'main',
  /** Kind of forge, where the address does not tell: github, forgejo or gitlab. */
  forge: '' as '' | 'github' | 'forgejo' | 'gitlab',
  /** What happens to what somebody sends in. Empty, or 0: that part is not promised. */
  beoordeling: {
    /** Who decides, as in 'De redactie van Voorbeeld'. */
    wie: '',
    /** Within how many working days the sender hears something. */
    werkdagen: 0,
    /** What the sender hears, as a sentence. */
    bericht: '',
  },
};

/** Main menu: collection or page, and its label. Names only pages that exist. */
export const menu = [
  { pad: 'praktijken', naam: 'Praktijken' },
  { pad: 'succesfactoren', naam: 'Succesfactoren' },
  { pad: 'werkwijzen', naam: 'Werkwijzen' },
  { pad: 'regios', naam: 'Regio’s' },
  { pad: 'leren', naam: 'Wie leert van wie' },
  { pad: 'werkgevers', naam: 'Voor werkgevers' },
] as const;

/** Menu at the foot, in columns. */
export const voetmenu = [
  {
    naam: 'Meer lezen',
    items: [
      { pad: 'themas', naam: 'Thema’s' },
      { pad: 'verhalen', naam: 'Verhalen van werkgevers' },
      { pad: 'cijfers', naam: 'Wat deze voorbeelden laten zien' },
      { pad: 'begrippen', naam: 'Begrippen' },
      { pad: 'bronnen', naam: 'Bronnen' },
    ],
  },
  {
    naam: 'Zelf doen',
    items: [
      { pad: 'zelfscan', naam: 'Wat hebt u al geregeld?' },
      { pad: 'mijn-selectie', naam: 'Mijn selectie' },
      { pad: 'leervragen', naam: 'Leervragen' },
      { pad: 'deel-uw-praktijk', naam: 'Deel uw praktijk' },
      { pad: 'meedoen', naam: 'Meedoen' },
    ],
  },
  {
    naam: 'Over',
    items: [
      { pad: 'over', naam: 'Over deze site' },
      { pad: 'toegankelijkheid', naam: 'Toegankelijkheid' },
      { pad: 'privacy', naam: 'Privacy' },
    ],
  },
] as const;
