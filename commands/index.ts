import type { Command, CommandData } from '../src/discord/command.js';
import type { Edge } from '../src/discord/edge.js';
import { articleData, createArticle } from './article.js';
import { askData, createAsk } from './ask.js';
import { askAboutData, createAskAbout } from './ask-about.js';
import { banData, createBan } from './ban.js';
import { caseData, createCase } from './case.js';
import { casesData, createCases } from './cases.js';
import { checkData, createCheck } from './check.js';
import { createHelp, helpData } from './help.js';
import { createInsightsCommand, insightsData } from './insights.js';
import { createKick, kickData } from './kick.js';
import { createLibraryCommand, libraryData } from './library.js';
import {
  createModerateMember,
  createModerateMessage,
  moderateMemberData,
  moderateMessageData,
} from './moderate.js';
import { createModerationCommand, moderationData } from './moderation.js';
import { createNote, noteData } from './note.js';
import { createPrivacyCommand, privacyData } from './privacy.js';
import { createReport, reportData } from './report.js';
import { createSettings, settingsData } from './settings.js';
import { createSetup, setupData } from './setup.js';
import { createSources, sourcesData } from './sources.js';
import { createSummary, summaryData } from './summary.js';
import { createTimeout, timeoutData } from './timeout.js';
import { createUnban, unbanData } from './unban.js';
import { createUntimeout, untimeoutData } from './untimeout.js';
import { createWarn, warnData } from './warn.js';

/** Every command that members see, in the order of the help. */
export function createCommands(edge: Edge): readonly Command[] {
  return [
    createAsk(edge),
    createAskAbout(),
    createCheck(edge),
    createSummary(edge),
    createSources(edge),
    createArticle(edge),
    createLibraryCommand(edge),
    createInsightsCommand(edge),
    createPrivacyCommand(edge),
    createSetup(edge),
    createSettings(edge),
    createHelp(edge, { everywhere: commandData, moderating: moderationCommandData }),
    createModerationCommand(edge),
    createWarn(edge),
    createTimeout(edge),
    createUntimeout(edge),
    createKick(edge),
    createBan(edge),
    createUnban(edge),
    createNote(edge),
    createCase(edge),
    createCases(edge),
    createReport(edge),
    createModerateMessage(edge),
    createModerateMember(edge),
  ];
}

/** What Discord is told of those of every server; needs nothing that they work with. */
export const commandData: readonly CommandData[] = [
  askData,
  askAboutData,
  checkData,
  summaryData,
  sourcesData,
  articleData,
  libraryData,
  insightsData,
  privacyData,
  setupData,
  settingsData,
  helpData,
];

/** What only servers get that switched moderation on: those with `moderates`. */
export const moderationCommandData: readonly CommandData[] = [
  moderationData,
  warnData,
  timeoutData,
  untimeoutData,
  kickData,
  banData,
  unbanData,
  noteData,
  caseData,
  casesData,
  reportData,
  moderateMessageData,
  moderateMemberData,
];
