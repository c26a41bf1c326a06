// The list of questions of one practice, to take along, and the mail that asks them.
import { contactOf, mailto, questionMail } from '../ask.ts';
import { placeText, regioLinks } from '../names.ts';
import { periodText } from '../period.ts';
import { groupedQuestions, questionsFor } from '../questions.ts';
import { standText } from '../standing.ts';
import type { Catalogue, PraktijkItem } from '../types.ts';

/** The mail address (mailto) that asks the questions of a practice; to its mailbox where it has one. */
export function askMail(item: PraktijkItem, vragen: string[], adres: string, siteName: string): string {
  const contact = contactOf(item.data);
  const { subject, body } = questionMail(item.data.titel, vragen, adres, siteName);
  return mailto(contact?.soort === 'mail' ? [contact.waarde] : [], subject, body);
}

/** The view of the list. `adres`: full address of the practice. */
export function vragenView(item: PraktijkItem, adres: string, siteName: string, c: Catalogue) {
  const vragen = questionsFor(item, c);
  return {
    plaats: placeText(item.data.gemeenten, regioLinks(item.data.regios, c)),
    periode: periodText(item.data.periode),
    stand: standText(item.data.stand),
    groepen: groupedQuestions(vragen),
    aantal: vragen.length,
    contact: contactOf(item.data),
    mail: askMail(item, vragen.map((v) => v.vraag), adres, siteName),
  };
}
