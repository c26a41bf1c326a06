// What a field says about itself, beside its type. The check, the field reference and
// the contribution form read these; zod keeps them in its global registry.
import 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** Dutch name of the field, as an editor would call it. */
    label?: string;
    /** Collection (or closed list, as `termen/<lijst>`) that this id must exist in. */
    verwijst?: string;
    /** Known values that an editor may choose from without being bound to them. */
    suggesties?: 'gemeenten';
    /** One worked value, shown to editors. */
    voorbeeld?: unknown;
  }
}
