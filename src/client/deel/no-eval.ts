// Before any schema is made: zod would try whether it may compile code, which the policy of this site
// refuses and reports.
import { config } from 'zod';

config({ jitless: true });
