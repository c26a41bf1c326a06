/** Kebab-case: the form of every id, file name and address part. On its own, for pages that need no schema. */
export const ID_VORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
