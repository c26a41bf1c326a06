// What GitHub takes as an issue form, and Forgejo after it: the fields of each kind of question and no other.
// After SchemaStore's github-issue-forms.json, and the syntax page that it names.
import { z } from 'zod';

const words = z.string().min(1);
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const validations = z.strictObject({ required: z.boolean().optional() }).optional();
const asked = { label: words, description: z.string().optional() };
const typed = { ...asked, placeholder: z.string().optional(), value: z.string().optional() };
const distinct = (list: unknown[]) => new Set(list.map((o) => JSON.stringify(o))).size === list.length;

const question = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id: id.optional(), attributes: z.strictObject(typed), validations }),
  z.strictObject({ type: z.literal('textarea'), id: id.optional(), attributes: z.strictObject({ ...typed, render: z.string().optional() }), validations }),
  z.strictObject({ type: z.literal('dropdown'), id: id.optional(), attributes: z.strictObject({ ...asked, multiple: z.boolean().optional(), options: z.array(words).min(1).refine(distinct) }), validations }),
  z.strictObject({ type: z.literal('checkboxes'), id: id.optional(), attributes: z.strictObject({ ...asked, options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1).refine(distinct) }) }),
]);

/** An issue form as a whole. */
export const issueForm = z.strictObject({
  name: words,
  description: words,
  title: words.optional(),
  labels: z.array(words).min(1).refine(distinct).optional(),
  assignees: z.union([words, z.array(words).min(1)]).optional(),
  body: z.array(question).min(1).refine((body) => body.some((q) => q.type !== 'markdown'), 'A form asks something').refine((body) => distinct(body.flatMap((q) => ('id' in q && q.id !== undefined ? [q.id] : []))), 'An id stands there twice'),
});

/** What stands beside the forms. */
export const issueConfig = z.strictObject({
  blank_issues_enabled: z.boolean().optional(),
  contact_links: z.array(z.strictObject({ name: words, url: z.url(), about: words })).min(1).optional(),
});
