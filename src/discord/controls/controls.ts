import { createAskAboutControl } from '../checking/ask-about-form.js';
import { createShareCheckControl } from '../checking/share-check-control.js';
import type { Control } from '../control.js';
import { createShareDiscussionControl } from '../discussion/share-control.js';
import type { Edge } from '../edge.js';
import {
  createInsightsGapsControl,
  createInsightsPeriodControl,
} from '../insights/insights-controls.js';
import { createRemovalControls } from '../library/removal.js';
import { createAppealControls } from '../moderation/appeals/appeal-controls.js';
import { createDecisionControls } from '../moderation/appeals/decision-controls.js';
import { createAutoModControls } from '../moderation/automod/automod-controls.js';
import { createCaseControls } from '../moderation/cases/case-controls.js';
import { createLadderControls } from '../moderation/ladder/ladder-controls.js';
import { createQueueControls } from '../moderation/queue/queue-controls.js';
import { createRehearsalControls } from '../moderation/rehearsal/rehearsal-controls.js';
import { createModerateControls } from '../moderation/reporting/moderate-controls.js';
import { createReportControl } from '../moderation/reporting/report-control.js';
import { createRuleReportControl } from '../moderation/rule-report/rule-report.js';
import { createRuleControls } from '../moderation/rules/rules-controls.js';
import { createSwitchingControls } from '../moderation/switching/switching-controls.js';
import { createPrivacyControls } from '../privacy/privacy-controls.js';
import { createSearchControls } from '../searching/search-controls.js';
import { createSettingsControls } from '../settings/settings-controls.js';
import { createSetupControls } from '../setup/setup-controls.js';
import { createFeedbackControl } from './feedback.js';
import { createMoreControl } from './more.js';
import { createNearestControl } from './nearest.js';
import { createAskAgainControl, createNextQuestionControl } from './next-question.js';
import { createRemoveControl } from './remove.js';
import { createShareControl } from './share.js';
import { createSourcesControl } from './sources.js';
import { createStarterControl } from './starter.js';
import { createStopControl } from './stop.js';
import { createThreadControl } from './thread.js';

/** The buttons under answers, listed by hand. */
export function createControls(edge: Edge): readonly Control[] {
  return [
    createSourcesControl(edge),
    createNearestControl(edge),
    createFeedbackControl('up', edge),
    createFeedbackControl('down', edge),
    createShareControl(edge),
    createThreadControl(edge),
    createNextQuestionControl(edge),
    createAskAgainControl(edge),
    createMoreControl(edge),
    createRemoveControl(edge),
    createStopControl(edge),
    createShareCheckControl(edge),
    createAskAboutControl(edge),
    ...createSearchControls(edge),
    ...createRemovalControls(edge),
    createStarterControl(edge),
    createInsightsPeriodControl(edge),
    createInsightsGapsControl(edge),
    createShareDiscussionControl(edge),
    ...createCaseControls(edge),
    ...createAutoModControls(edge),
    ...createAppealControls(edge),
    ...createDecisionControls(edge),
    ...createPrivacyControls(edge),
    ...createSettingsControls(edge),
    ...createSetupControls(edge),
    ...createQueueControls(edge),
    createReportControl(edge),
    ...createModerateControls(edge),
    ...createSwitchingControls(edge),
    ...createRuleControls(edge),
    ...createLadderControls(edge),
    ...createRehearsalControls(edge),
    createRuleReportControl(edge),
  ];
}
