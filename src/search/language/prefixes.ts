// Prefixes of Dutch verbs: those that come loose in a sentence and those that never do.

/** 'aannemen', 'neemt ... aan'. Longest first, so that 'samen' is tried before 'aan'. */
export const SEPARABLE: readonly string[] = ['binnen', 'terug', 'samen', 'plaats', 'tegen', 'kennis', 'achter', 'tewerk', 'voort', 'vrij', 'vast', 'deel', 'door', 'mede', 'neer', 'over', 'voor', 'rond', 'los', 'aan', 'bij', 'weg', 'mee', 'toe', 'uit', 'af', 'in', 'na', 'om', 'op'];

/** 'begeleiden': no 'ge' in the participle. */
export const INSEPARABLE: readonly string[] = ['her', 'ver', 'ont', 'be', 'ge', 'er'];
