// What somebody sees who proposes a change: the same words on every forge.
const TEXT = `<!-- Gemaakt met npm run genereer uit scripts/genereer/proposal.ts. Niet met de hand wijzigen. -->

## Wat verandert er, en waarom?

<!-- Eén of twee zinnen. Is er een melding? Noem haar nummer. -->

## Bij een item (src/content)

- [ ] Elk feit heeft een bron met vindplaats, of een eigen opgave met datum. Wat wij niet weten, is onbekend.
- [ ] De zinnen zijn van ons, niet van de bron.
- [ ] Er staan geen namen van personen in, en niemand is te herkennen.
- [ ] De genoemde organisaties weten hiervan, of het staat in een openbaar stuk.
- [ ] Bij een praktijk van vroeger staat er niet dat zij nu nog loopt.

## Bij code (de rest)

- [ ] \`npm test\` is goed.
- [ ] Veranderde een schema? Dan draaide ik \`npm run genereer\`.
- [ ] Een keuze die een nieuwkomer zou verbazen, staat in \`docs/decisions/\`.

De controle zegt hieronder wat er nog mist. Lukt het niet? Vraag het hier gerust.
`;

/** The template of a proposal, where each forge looks for it; path and text. */
export function proposalFiles(): Map<string, string> {
  return new Map(['.github/pull_request_template.md', '.forgejo/pull_request_template.md', '.gitlab/merge_request_templates/Default.md'].map((path) => [path, TEXT]));
}
