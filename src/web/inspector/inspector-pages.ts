import { type Context, Hono, type MiddlewareHandler } from 'hono';
import type {
  Inspection,
  InspectOptions,
  Inspector,
} from '../../answering/inspection/inspection.js';
import type { Tricks } from '../../answering/inspection/tricks.js';
import type { Library } from '../../library/library.js';
import { renderNotice } from '../page.js';
import type { Panel } from '../panel/panel.js';
import type { Beside } from '../reader.js';
import type { CreateVisit, Visit } from '../visit.js';
import { renderAnswer } from './answer-page.js';
import type { AnswerRecord, AnswerRecords } from './answer-records.js';
import { renderRecent } from './recent-page.js';
import { renderTrick } from './trick-page.js';

export interface InspectorPagesProps {
  readonly records: AnswerRecords;
  readonly inspector: Inspector;
  readonly tricks: Tricks;
  readonly library: Pick<Library, 'articles'>;
  /** What holds where an answer was given; default all articles, and the answerer's own caution. */
  readonly placeOf?: (record: AnswerRecord) => Promise<InspectedPlace>;
  /** Who is let in. */
  readonly panel: Panel;
}

export type InspectedPlace = Pick<InspectOptions, 'articleIds' | 'caution'>;

/**
 * What stands behind answers: `GET /behind` lists the last ones, `/behind/:id` goes through one,
 * `/behind/try` tries to trick the bot (`POST` runs it). None of it is there for strangers.
 */
export function createInspectorPages(props: InspectorPagesProps): Beside {
  return (visit) => {
    const pages = new Hono({ strict: false });
    pages.use('/behind/*', onlyFor(props.panel));
    pages.get('/behind', (context) => showRecent(visit(context), props));
    pages.get('/behind/try', (context) => showTrick(visit(context), null));
    pages.post('/behind/try', onlyFromOurPages, (context) => playTrick(context, visit, props));
    pages.get('/behind/:id', (context) => showAnswer(context, visit(context), props));
    return pages;
  };
}

function onlyFor(panel: Panel): MiddlewareHandler {
  return async (context, next) => (panel.isOpenTo(context) ? next() : context.notFound());
}

/** A foreign page could else make this machine's visitor spend a model's tokens. */
const onlyFromOurPages: MiddlewareHandler = async (context, next) => {
  const site = context.req.header('sec-fetch-site');
  if (site === undefined || site === 'same-origin') return next();
  return context.text('This can only be asked for from the page itself.\n', 403);
};

const recentAnswers = 30;

async function showRecent({ messages, links, send }: Visit, { records }: InspectorPagesProps) {
  const body = renderRecent(await records.recent(recentAnswers), messages, links);
  return send({ status: 200, room: 'behind', title: messages.inspector.recent.title, body });
}

async function showAnswer(context: Context, visit: Visit, props: InspectorPagesProps) {
  const { messages, links, send } = visit;
  const record = await props.records.find(context.req.param('id') ?? '');
  if (record === undefined) {
    const { gone, goneAdvice, back } = messages.inspector;
    const body = renderNotice(gone, goneAdvice, [{ href: links.behind(), text: back }]);
    return send({ status: 404, room: 'behind', title: gone, body });
  }
  const inspection = await inspect(record, context.req.raw.signal, props);
  const articles = props.library.articles();
  const body = renderAnswer({ record, inspection, articles, links }, messages);
  const title = record.answer.question || messages.inspector.recent.title;
  return send({ status: 200, room: 'behind', title, body });
}

async function inspect(
  record: AnswerRecord,
  signal: AbortSignal,
  { inspector, placeOf }: InspectorPagesProps,
): Promise<Inspection | null> {
  const { answer, conversation } = record;
  if (answer.question === '') return null;
  const place = (await placeOf?.(record)) ?? {};
  return inspector.inspect(answer.question, { conversation, signal, ...place });
}

function showTrick(
  { messages, links, send }: Visit,
  tricks: Awaited<ReturnType<Tricks['play']>> | null,
) {
  const body = renderTrick(tricks, messages, links);
  return send({ status: 200, room: 'behind', title: messages.inspector.trick.title, body });
}

async function playTrick(context: Context, visit: CreateVisit, { tricks }: InspectorPagesProps) {
  const visited = visit(context);
  const { language } = visited.messages;
  const { signal } = context.req.raw;
  return showTrick(visited, await tricks.play({ language, signal }));
}
