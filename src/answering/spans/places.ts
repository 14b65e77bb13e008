import { findNames } from './names.js';
import type { TextSpan } from './span.js';

const before =
  /(?:^|[\s(«“"'’])(?:à|au|aux|en|dans|sur|vers|près|entre|depuis|chez|de|du|des|d|sous|in|at|near|from|to|into|across|around|between|of|on|a|desde|hacia|hasta|cerca|entre|por|del|al|nach|aus|bei|von|zu|zur|zum|im|am|vor|zwischen|um|auf)(?:\s(?:le|la|les|l|de|du|the|une?|an?|ville|région|pays|province|city|of|el|los|las|der|die|das|dem|den|ciudad|Stadt))*[\s’'\u00a0]+$/iu;

/** Where a text names a place: a name behind a word of place. */
export function findPlaces(text: string): TextSpan[] {
  return findNames(text).filter(([start]) =>
    before.test(text.slice(Math.max(0, start - 30), start)),
  );
}
