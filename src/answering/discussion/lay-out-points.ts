import type { Article } from '../../library/article.js';
import { type DiscussionPlace, type PointKind, pointKinds } from './discussion.js';
import type { PlacedPoint } from './points-by-rules.js';

/** The points of one section; `place` null for what bears on no article. */
export interface LaidOutSection {
  readonly place: DiscussionPlace | null;
  readonly points: readonly PlacedPoint[];
}

/** More of a kind are no summary. */
const mostOfKind = { asked: 4, disputed: 3, agreed: 3, said: 2 } satisfies Record<
  PointKind,
  number
>;
/** What has nothing to do with the articles is told shortly. */
const mostElsewhere = 2;

/** Points under the sections they belong to, in order of the articles; what is elsewhere comes last. */
export function layOutPoints(
  points: readonly PlacedPoint[],
  articles: readonly Pick<Article, 'id'>[],
): readonly LaidOutSection[] {
  const sections = new Map<string, PlacedPoint[]>();
  for (const placed of points) {
    const key = placed.place === null ? '' : `${placed.place.articleId} ${placed.place.section}`;
    sections.set(key, [...(sections.get(key) ?? []), placed]);
  }
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  const rank = ({ place }: LaidOutSection) =>
    place === null ? Number.POSITIVE_INFINITY : (order.get(place.articleId) ?? order.size);
  return [...sections.values()]
    .map((held) => ({ place: held[0]?.place ?? null, points: chosen(held) }))
    .sort(
      (one, other) =>
        compare(rank(one), rank(other)) || (one.place?.section ?? 0) - (other.place?.section ?? 0),
    );
}

/** The weightiest of each kind, then in order of kind and of time. */
function chosen(points: readonly PlacedPoint[]): readonly PlacedPoint[] {
  return pointKinds.flatMap((kind) => {
    const most = points[0]?.place === null ? mostElsewhere : mostOfKind[kind];
    const ofKind = points.filter(({ point }) => point.kind === kind);
    const kept = new Set([...ofKind].sort((a, b) => b.worth - a.worth).slice(0, most));
    return ofKind.filter((point) => kept.has(point));
  });
}

/** Infinities differ by no number. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
