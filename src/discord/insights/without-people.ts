/**
 * A question without the members that it mentions: what Discord writes for one holds their id. Who is
 * called by name in plain words cannot be told from whom an article names, and stays.
 */
export function withoutPeople(text: string): string {
  return text.replace(/<[@#][!&]?\d+>/g, '@…').replace(/\d{15,}/g, '…');
}
