// Words that carry no meaning of their own in a question. They are left out when other
// words remain; a question of only such words is searched as it stands.

const LIST =
  'de het een en of maar want dus om te ten ter van voor met bij in op aan uit naar tot door over onder tegen tussen zonder via per als dan dat die dit deze daar hier er ' +
  'ik je jij u uw hij zij ze wij we jullie hun hen haar zijn is was waren ben bent word wordt worden werd heb hebt heeft hebben had kan kunnen kun moet moeten mag mogen zal zullen wil willen ' +
  'wat wie waar hoe welke welk wanneer waarom hoeveel niet geen ook nog wel al alle alles iets iemand veel meer meest mijn onze ons hem zich zelf jezelf uzelf zichzelf mezelf zo toch doe doet doen gaat gaan komt komen maak maakt maken krijg krijgt krijgen geef geeft geven laat laten s n t';

const SMALL_WORDS = new Set(LIST.split(' '));

/** Whether a normalised word is a function word such as 'de', 'voor' or 'hoe'. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** Words that only hold a question together: 'mensen met autisme' asks for autism. Alone, or in a name, they do count. */
const FILLERS = new Set('mensen personen persoon nemen neem neemt'.split(' '));

/** Whether a loose word says nothing beside another: 'mensen', 'nemen'. */
export function isFiller(word: string): boolean {
  return FILLERS.has(word);
}
