import type { DiscussionMessage } from '../../../src/answering/discussion/discussion.js';

/**
 * A message as `author: text`. `^` before the author makes it a reply to the message before, `^3` to
 * the message of that number. Numbers begin at 1; a minute lies between messages.
 */
export function discussion(lines: readonly string[]): DiscussionMessage[] {
  return lines.map((line, index) => {
    const found = /^(\^\d*)?\s*(\w+):\s*([\s\S]*)$/u.exec(line);
    const [, reply, author = '', text = ''] = found ?? [];
    const target = reply === undefined ? null : reply === '^' ? index : Number(reply.slice(1));
    return {
      id: String(index + 1),
      authorId: author,
      byBot: author === 'Bot',
      text,
      at: 1_800_000_000_000 + index * 60_000,
      replyTo: target === null ? null : String(target),
      url: `https://discord.com/channels/1/2/${index + 1}`,
    };
  });
}

export const french = discussion([
  'Ines: Bonjour à toutes et à tous ! On commence ?',
  'Marc: C’est qui, déjà, ce German Gref qui parle d’un obstacle ?',
  'Lina: C’est le PDG de Sberbank, il parle du manque d’accès aux GPU.',
  'Marc: Merci !',
  'Lina: Pour moi, les sanctions sont la vraie cause de ce rapprochement avec la Chine.',
  '^Marc: Je suis d’accord, sans les sanctions Moscou achèterait des semi-conducteurs américains.',
  '^5Tom: 👍',
  'Tom: La Chine est la première puissance mondiale en IA.',
  '^Lina: Non, le classement la met deuxième.',
  '^8Marc: Ce n’est pas ce que je lis : deuxième puissance selon le Global AI Index.',
  'Tom: Combien coûtent les robots militaires chinois ?',
  'Ines: On se retrouve jeudi à 18 h pour la suite ?',
  'Marc: D’accord pour jeudi !',
  'Bot: 2 + 2 = 4',
  'Lina: J’ai mangé une excellente tarte aux pommes ce midi.',
]);

export const english = discussion([
  'Tom: Which countries are in BRICS again?',
  'Ana: Brazil, Russia, India, China and South Africa.',
  'Ana: I think the United States keeps its dominant position because of private investment.',
  '^Tom: Exactly, and its universities.',
  'Kim: Actually, I don’t think private investment explains it, military spending does.',
  'Kim: Does China sell weapons to Russia?',
  'Tom: lol',
  'Kim: Autonomous drones are what Russia focuses on.',
]);

export const mixed = discussion([
  'Tom: Russia is focusing on military applications such as cyberwarfare.',
  '^Lina: Oui, c’est exactement ça.',
  'Lina: Poutine a proposé un réseau d’alliance en IA avec les BRICS.',
  'Jonas: Wer hat dieses Netzwerk eigentlich vorgeschlagen?',
  '^Tom: Putin did, the article says so.',
  'Pilar: Pekín apoya militarmente a Moscú.',
  '^Jonas: Das stimmt nicht, Peking bestreitet das.',
  'Pilar: ¿Por qué colabora Rusia con China?',
]);
