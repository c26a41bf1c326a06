// Whom to ask about a practice, and the mail that asks.
import type { Praktijk } from '../schemas/praktijk.ts';

export type Contact = { soort: 'mail' | 'pagina' | 'tekst'; waarde: string };

const MAILBOX = /^[^\s@<>?&"',;:%]+@[^\s@<>?&"',;:%]+\.[a-z]{2,}$/i;

/** What kind of contact a text is: a mailbox, a page, or words. */
export function contactFrom(text: string): Contact {
  if (MAILBOX.test(text)) return { soort: 'mail', waarde: text };
  const isPage = /^https?:\/\/[^\s"<>\\]+$/.test(text) && URL.canParse(text) && !new URL(text).username;
  return { soort: isPage ? 'pagina' : 'tekst', waarde: text };
}

/** Whom to ask about a practice; nothing unless a visit is possible. */
export function contactOf({ bezoek }: Pick<Praktijk, 'bezoek'>): Contact | undefined {
  return bezoek.mogelijk === 'ja' && bezoek.contact ? contactFrom(bezoek.contact) : undefined;
}

/**
 * A mailto address. Line ends become CRLF, as mail wants them.
 * @param to mailboxes; none lets the sender choose.
 */
export function mailto(to: string[], subject: string, body: string): string {
  const encode = (s: string) => encodeURIComponent(s.replace(/\r?\n/g, '\r\n'));
  return `mailto:${to.map(encodeURIComponent).join(',').replaceAll('%40', '@')}?subject=${encode(subject)}&body=${encode(body)}`;
}

/** The mail that asks the questions of a practice. `adres`: the full address of its page. */
export function questionMail(titel: string, vragen: string[], adres: string, siteName: string): { subject: string; body: string } {
  const list = vragen.map((v, i) => `${i + 1}. ${v}`).join('\n');
  return {
    subject: `Vragen over ‘${titel}’`,
    body: `Geachte collega,\n\nOp ${siteName} lazen wij over ‘${titel}’:\n${adres}\n\nWij hebben deze vragen:\n\n${list}\n\nMogen wij u bellen of langskomen?\n\nMet vriendelijke groet,\n`,
  };
}
