import type { Configuration } from '../config.js';
import { createAnswerRecords } from '../discord/insights/answer-records.js';
import { createServed } from '../discord/served.js';
import { createSettingsStore } from '../discord/settings/settings-store.js';
import type { Log } from '../log.js';
import type { Services } from '../services.js';
import { type CitationLinks, createCitationLinks } from '../web/citation-links.js';
import { createHealthPages } from '../web/health/health-pages.js';
import type { Readiness } from '../web/health/readiness.js';
import {
  createInspectorPages,
  type InspectorPagesProps,
} from '../web/inspector/inspector-pages.js';
import type { Metrics } from '../web/metrics/metrics.js';
import { createMetricsPages } from '../web/metrics/metrics-pages.js';
import { createPanel, type Panel } from '../web/panel/panel.js';
import { startWeb } from '../web/start-web.js';
import type { Place } from './place.js';

/** Glose's own pages, and how citations lead there. */
export interface Pages {
  readonly address: string;
  readonly citationLink: CitationLinks;
  /** The page behind an answer, by its id; null where members cannot reach it. */
  inspectorLink(answerId: string): string | null;
  close(): Promise<void>;
}

export interface PagesProps {
  readonly configuration: Configuration;
  readonly services: Pick<Services, 'library' | 'storage' | 'inspector' | 'tricks' | 'ownerOf'>;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly place: Place;
  readonly log: Log;
}

/** Citations link to the pages where whoever reads them can reach them. */
export async function startPages(props: PagesProps): Promise<Pages> {
  const { configuration, services, place, log } = props;
  const { webHost: host, webPort: port, publicUrl } = configuration;
  const panel = createPanel({ parents: place.frameAncestors, isPublic: publicUrl !== null });
  const server = await startWeb({
    library: services.library,
    isForAll: (article) => services.ownerOf(article) === null,
    besides: besides(props, panel),
    panel,
    host,
    port,
    publicUrl,
    frameAncestors: place.frameAncestors,
    onError: (error) => log.error('A page of the reader failed.', { error }),
  });
  return {
    address: server.address,
    citationLink: createCitationLinks({
      readerUrl: publicUrl ?? (place.local ? server.address : null),
    }),
    inspectorLink: (answerId) =>
      place.local && publicUrl === null
        ? `${server.address}/behind/${encodeURIComponent(answerId)}`
        : null,
    close: server.close,
  };
}

function besides(props: PagesProps, panel: Panel) {
  const { configuration, services, place, readiness, metrics } = props;
  const { publicUrl, metricsToken: token } = configuration;
  return [
    () => createHealthPages({ readiness }),
    () => createMetricsPages({ metrics, token, isPublic: publicUrl !== null }),
    createInspectorPages({
      ...services,
      records: createAnswerRecords({ ...services, showsPrivate: place.local }),
      placeOf: createPlaceOf(props),
      panel,
    }),
  ];
}

/** What holds now where an answer was given; of a thread, what its server sets. */
function createPlaceOf({ services, log }: PagesProps): PlaceOf {
  const settings = createSettingsStore({ storage: services.storage, log });
  const served = createServed(services);
  return async ({ guildId, channelId }) => {
    const held = await settings.at({ guildId, channelId: channelId ?? '', parentId: null });
    const articleIds = served.idsAt({ guildId, settings: held });
    return {
      ...(articleIds !== undefined && { articleIds }),
      ...(held.caution !== null && { caution: held.caution }),
    };
  };
}

type PlaceOf = NonNullable<InspectorPagesProps['placeOf']>;
