/** Whether one of the answers stands in the text, white space and forms of letters aside. */
export function holdsAnswer(text: string, answers: readonly string[]): boolean {
  const plain = plainText(text);
  return answers.some((answer) => plainText(answer) !== '' && plain.includes(plainText(answer)));
}

function plainText(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
