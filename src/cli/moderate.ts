import { readFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { messagesFor } from '../locales/locale.js';
import { reasonText } from '../locales/reason-text.js';
import type { FindingWords } from '../locales/words/moderation/findings.js';
import type { Finding } from '../moderation/finding.js';
import type { ModeratedMessage } from '../moderation/message.js';
import { presets } from '../moderation/rules/presets.js';
import type { Rule, RuleOf } from '../moderation/rules/rule.js';
import { readRule } from '../moderation/rules/rule-schema.js';
import { type PresetName, presetNames } from '../moderation/server.js';
import type { Services } from '../services.js';
import { withServices } from './open-services.js';
import { type CommonOptions, commonCommand } from './options.js';
import { printJson, printText } from './print.js';
import { MisuseError } from './run-program.js';

interface ModerateOptions extends CommonOptions {
  readonly preset: PresetName;
  readonly rules?: string;
  readonly article?: string;
}

/** A list that is older is asked for again. */
const day = 24 * 60 * 60 * 1_000;

export function moderateCommand(): Command {
  return commonCommand('moderate', 'say what the rules of moderation find in a message')
    .argument('<text...>', 'the message')
    .addOption(
      new Option('--preset <name>', 'the rules that it is held against')
        .choices(presetNames)
        .default('usual'),
    )
    .option('--rules <file>', 'rules of your own instead, a JSON array as README.md describes it')
    .option('--article <id>', 'what it says is held against this article alone')
    .action(async (words: string[], options: ModerateOptions) => {
      const text = words.join(' ');
      if (text.trim() === '') throw new MisuseError('The message is empty. Give its text.');
      const rules = await rulesOf(options);
      await withServices(options, async (services) => {
        await services.moderation.scamDomains.refresh(day);
        const findings = await examine(text, rules, services, options);
        const { findings: words } = messagesFor(options.language ?? 'en').moderation;
        if (options.json)
          printJson({ findings: findings.map((finding) => asJson(finding, words)) });
        else printText(asText(text, findings, words));
      });
    });
}

async function rulesOf({ preset, rules }: ModerateOptions): Promise<readonly Rule[]> {
  if (rules === undefined) return presets[preset].rules;
  const given = await readJson(rules);
  if (!Array.isArray(given)) throw new MisuseError(`${rules} is no JSON array of rules.`);
  return given.map((each, at) => {
    const rule = readRule(each);
    if (rule !== undefined) return rule;
    throw new MisuseError(
      `Rule ${at + 1} of ${rules} is none, or is out of its bounds: ${JSON.stringify(each)}`,
    );
  });
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new MisuseError(`The rules of ${file} cannot be read: ${why}`);
  }
}

/** What counts over time (flooding, repeated messages) finds nothing in one message. */
async function examine(
  text: string,
  rules: readonly Rule[],
  { moderation, library }: Services,
  { article, language = 'en' }: ModerateOptions,
): Promise<readonly Finding[]> {
  const message = messageOf(text);
  const known = library.articles().map(({ id }) => id);
  if (article !== undefined && !known.includes(article)) throw noArticle(article, known);
  const articleIds = article === undefined ? known : [article];
  const found = [...moderation.examiner.examine(message, rules)];
  found.push(...((await moderation.judge?.judge(message, rules)) ?? []));
  for (const rule of rules) {
    if (isOf(rule, 'misstatement')) {
      found.push(...(await moderation.misstatements.check(text, rule, { articleIds, language })));
    }
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function isOf<Kind extends Rule['kind']>(rule: Rule, kind: Kind): rule is RuleOf<Kind> {
  return rule.kind === kind;
}

function noArticle(id: string, known: readonly string[]): MisuseError {
  const there = known.length === 0 ? 'There is none yet.' : `There are: ${known.join(', ')}.`;
  return new MisuseError(`There is no article with the id ${id}. ${there}`);
}

/** Of nobody, in a place that no rule leaves out. */
function messageOf(text: string): ModeratedMessage {
  const mentioned = new Set(text.match(/<@[!&]?\d+>/g));
  return {
    ...{ id: '0', guildId: '0', channelId: '0', parentId: null, memberId: '0', memberName: '' },
    ...{ roleIds: [], at: Date.now(), text },
    mentions: { count: mentioned.size, everyone: /@(?:everyone|here)\b/.test(text) },
  };
}

/** README.md documents the fields: `reason` in words, `details` what they are made of. */
function asJson({ rule, start, end, reason, confidence }: Finding, words: FindingWords) {
  return { rule, start, end, reason: reasonText(reason, words), confidence, details: reason };
}

function asText(text: string, findings: readonly Finding[], words: FindingWords): string {
  if (findings.length === 0) return 'The rules find nothing in this message.';
  return findings
    .map(({ kind, start, end, reason, confidence }) =>
      [
        `${words.kinds[kind]} (${start}–${end}, ${Math.round(confidence * 100)} % sure)`,
        `    ${text.slice(start, end).replace(/\s+/g, ' ')}`,
        `    ${reasonText(reason, words)}`,
      ].join('\n'),
    )
    .join('\n');
}
