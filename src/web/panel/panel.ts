import type { Context } from 'hono';
import { isAskedHere } from '../nearby.js';

/** The pages beside the chat: besides the reader, what stands behind answers. */
export interface Panel {
  /** True for a request of whoever runs Glose; to anybody else the panel is the reader alone. */
  isOpenTo(context: Context): boolean;
  /** Origins of the pages that may show it and tell it which message was chosen. */
  readonly parents: readonly string[];
}

export interface PanelProps {
  readonly parents: readonly string[];
  /** True where a proxy may hand on strangers' requests: then it is open to nobody. */
  readonly isPublic: boolean;
}

export function createPanel({ parents, isPublic }: PanelProps): Panel {
  return { parents, isOpenTo: (context) => !isPublic && isAskedHere(context) };
}
